import { beforeAll, expect, test } from 'vitest';
import { abridge } from '../../arrange/abridge.js';
import type { PosterOf } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import { drawPoster, type PosterKit } from '../../render/poster.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { overviewPosters } from '../../testing/sample-overview-posters.js';
import { messagesFor } from '../../text/messages/index.js';

type Overview = PosterOf<'expert-overview'>;
const [sample] = overviewPosters;
const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const themes = ['silk', 'night'] as const;

const kits = new Map<string, PosterKit>();
beforeAll(async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,.()/';
  for (const theme of themes) kits.set(theme, await loadPosterKit(letters, theme));
});

async function draw(shape: string, poster: Overview, theme: string = 'silk') {
  const preset = presets.find(({ name }) => name === shape);
  const kit = kits.get(theme);
  if (preset === undefined || kit === undefined) throw new Error('there is no such sample');
  return drawPoster(poster, preset, { ...kit, messages: messagesFor(poster.language) });
}

function sampleOf(experts: readonly string[], rows: readonly (readonly [string, ...number[]])[]): Overview {
  if (sample === undefined) throw new Error('there is no sample');
  return {
    ...sample,
    experts: experts.map((name, accent) => ({ name, accent })),
    themes: rows.map(([name, ...counts]) => ({ name, counts, statements: [name] })),
  };
}

test.each(shapes.flatMap((shape) => themes.map((theme) => [shape, theme] as const)))(
  'few and many experts and themes are drawn without a fault in %s in %s',
  async (shape, theme) => {
    for (const poster of overviewPosters) {
      const drawn = await draw(shape, poster, theme);
      for (const { diagnostics, drawing } of [drawn, ...drawn.further]) {
        expect(diagnostics).toEqual([]);
        expect(drawing.measured).toMatchObject({ overflow: 0, overlap: 0, breakFaults: [], orphans: [] });
        expect(drawing.measured.graphicContrast).toBeGreaterThanOrEqual(3);
      }
    }
  },
);

test.each(shapes)('names of two words and long themes in English fit in %s', async (shape) => {
  const poster = {
    ...sampleOf(
      ['Ma Qingbin', 'Xu Zhuqing', 'Nie Xiaowei', 'Xu Qinhua'],
      [
        ['talent', 2, 1, 4, 2],
        ['technology transfer', 2, 3, 1, 1],
        ['joint laboratories', 2, 3, 1, 0],
        ['artificial intelligence', 1, 3, 0, 1],
      ],
    ),
    language: 'en',
    kicker: 'Science for all',
    headline: 'All four speak of talent and technology transfer',
    short: 'All four speak of talent',
    source: { speaker: 'The minutes' },
    signature: 'Science for all',
  };
  const drawn = await draw(shape, poster);
  const faults = [drawn, ...drawn.further].flatMap(({ diagnostics }) => diagnostics);
  expect(faults.map(({ message }) => message)).toEqual([]);
});

test('a wide picture keeps five themes and a square one six, and each claims only what it shows', () => {
  const [, , many] = overviewPosters;
  if (many === undefined || sample === undefined) throw new Error('there are no such samples');
  const kept = (poster: Overview, width: number, height: number) => {
    const abridged = abridge(poster, { width, height });
    return abridged.layout === 'expert-overview' ? [abridged.themes.length, abridged.statements.length] : [];
  };
  expect(kept(many, 1200, 630)).toEqual([5, 5]);
  expect(kept(many, 1080, 1080)).toEqual([6, 6]);
  expect(abridge(many, { width: 1080, height: 1440 })).toBe(many);
});
