import { beforeAll, describe, expect, it } from 'vitest';
import { itemsOf } from '../../layout/block.js';
import { layOutSheet } from '../../layout/sheet.js';
import { drawPoster } from '../../making/draw-poster.js';
import type { Poster } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import { linesOf, type SceneItem } from '../../model/scene.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { measureFaces } from '../../render/poster-faces.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import type { Content } from './content.js';
import { compose as composeOn } from './poster.js';
import { posters, sharePoster } from './sample.js';

const printed = ['100%', '0.5%', '10%', '近30%', '不足50%', '至少95%', '超95.5%', '15%～30%', '九成'];
const cases: readonly (readonly [string, Poster<Content>])[] = [
  ...posters.map((poster) => [poster.id, poster] as const),
  ...printed.map((share) => [share, sharePoster(share)] as const),
];
const shapes = presets.filter(({ name }) => ['wide', 'square', 'portrait', 'story'].includes(name));

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(JSON.stringify(cases));
});

it.each(cases)('draws %s in every shape without a fault', async (_, poster) => {
  for (const preset of shapes) {
    const { diagnostics, further } = await drawPoster(poster, preset, kit);
    expect({ preset: preset.name, diagnostics, further }).toEqual({
      preset: preset.name,
      diagnostics: [],
      further: [],
    });
  }
});

it('says how many characters are too many where the whole has too long a name', async () => {
  const [wide] = shapes;
  if (wide === undefined) throw new Error('there is no wide shape');
  const poster = sharePoster('40%');
  const { share } = poster.content;
  const partOf = { ...share.partOf, long: '全部访客'.repeat(30) };
  const content = { ...poster.content, share: { ...share, partOf } };
  const { diagnostics } = await drawPoster({ ...poster, content }, wide, kit);
  expect(diagnostics).toMatchObject([{ code: 'poster-overflow' }]);
});

describe.each(shapes)('in $name', (preset) => {
  const compose = (share: string) => {
    const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
    const attempt = { step: 0, headline: 'long', form: 'long' } as const;
    const faces = measureFaces(theme, kit.fonts);
    const sheet = layOutSheet({ preset, theme, accent: 0, attempt, faces, messages: kit.messages });
    return { sheet, ...composeOn(sharePoster(share), sheet, undefined) };
  };
  const textsOf = (items: readonly SceneItem[]) =>
    linesOf(items).map(({ text }) => text.replaceAll(/[\u2009\u2060]/g, ''));
  const wordsOf = (share: string) => textsOf(itemsOf(compose(share).placed)).join('');

  it('explains hatching and arrowheads where they are drawn, and only there', () => {
    expect(wordsOf('40%')).not.toMatch(/可能的范围|上限未详/);
    expect(wordsOf('约40%')).toContain('可能的范围');
    expect(wordsOf('超40%')).toContain('上限未详');
  });

  it('speaks of a cell for a percentage, and of a row for tenths', () => {
    expect(wordsOf('40%')).toContain('一格代表');
    expect(wordsOf('四成')).toContain('一行代表');
  });

  const isTall = preset.height > preset.width * 1.3;
  if (isTall)
    it('is a large number over a square of half the sheet', () => {
      for (const share of ['约71%', '2.5%', '15%～30%']) {
        const { sheet, placed } = compose(share);
        const square = placed.find(({ block: { width, height } }) => width === height && width > 0);
        const number = placed.find(({ block }) => textsOf(block.itemsAt(0, 0)).includes(share));
        expect(square?.block.width, share).toBeGreaterThan((sheet.right - sheet.left) * 0.5);
        expect(number?.block.height, share).toBeGreaterThanOrEqual(130 * sheet.unit);
      }
    });

  it('marks an exact number by a solid station, any other by a ring', () => {
    const filled = (share: string) => {
      const { stations = [], sheet } = compose(share);
      return stations.map(({ fill }) => fill === sheet.paper.accent);
    };
    expect(filled('40%')).toEqual([true]);
    expect(filled('约40%')).toEqual([false]);
    expect(filled('15%～30%')).toEqual([false]);
  });
});
