import { beforeAll, expect, test } from 'vitest';
import { drawPoster } from '../making/draw-poster.js';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { linesOf } from '../model/scene.js';
import { programWords } from '../model/words.js';
import type { PosterKit } from '../render/lay-out-poster.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import type { Block } from './block.js';
import { footer } from './footer.js';
import { layOutSheet, type Sheet } from './sheet.js';

const latin = 'Deepening science and technology cooperation (roundtable)';

let kit: PosterKit;
let sheetOf: (shape: string) => Sheet;
beforeAll(async () => {
  kit = await loadPosterKit(latin);
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const faces = measureFaces(theme, kit.fonts);
  sheetOf = (shape) => {
    const preset = presets.find(({ name }) => name === shape);
    if (preset === undefined) throw new Error(`there is no shape ${shape}`);
    const attempt = { step: 0, headline: 'long', form: 'long' } as const;
    return layOutSheet({ preset, theme, accent: 0, attempt, faces, messages: kit.messages });
  };
});

/** What a block says, each line on one of its own. */
function wordsOf(block: Block): string {
  return linesOf(block.itemsAt(0, 0))
    .map(({ text }) => text)
    .join('\n');
}

function poster(): Poster {
  const sample = samplePosters.find(({ id }) => id === 'green-technology-hero-number');
  if (sample === undefined) throw new Error('the sample is gone');
  return { ...sample, signature: programWords('深化科技创新合作') };
}

test('a footer names speaker, affiliation, place in the source and signature', () => {
  const sheet = sheetOf('portrait');
  const said = wordsOf(footer(sheet, poster(), sheet.paper));
  expect(said).toContain('聂晓伟');
  expect(said).toContain('国际科学组织联盟');
  expect(said).toContain('474');
  expect(said).toContain('深化科技创新合作');
});

test('what stands elsewhere on the poster is not said again', () => {
  const sheet = sheetOf('portrait');
  const said = wordsOf(footer(sheet, poster(), sheet.paper, { named: true, signed: true }));
  expect(said).not.toContain('聂晓伟');
  expect(said).not.toContain('深化科技创新合作');
  expect(said).toContain('474');
});

test('in a wide picture the ends of a long affiliation hold the rest: two rows, not three', () => {
  const rows = (shape: string) => {
    const sheet = sheetOf(shape);
    return footer(sheet, poster(), sheet.paper, { ruled: false }).height / sheet.sizes.note;
  };
  expect(rows('wide')).toBeCloseTo(2.32);
  expect(rows('portrait')).toBeGreaterThan(3);
});

test('a foot of one row leaves out the signature first, then a long office, never the place in the source', () => {
  const sheet = sheetOf('wide');
  const brief = (change: Partial<Poster['source']>) => {
    const whole = poster();
    const said = footer(sheet, { ...whole, source: { ...whole.source, ...change } }, sheet.paper, {
      ruled: false,
      brief: true,
    });
    return { rows: said.height / sheet.sizes.note, words: wordsOf(said) };
  };
  const short = brief({ affiliation: programWords('国家发展改革委一带一路建设促进中心研究员') });
  expect(short.rows).toBeLessThan(1.2);
  expect(short.words).toContain('促进中心');
  expect(short.words).not.toContain('深化科技创新合作');
  expect(short.words).toContain('474');
  const long = brief({});
  expect(long.rows).toBeLessThan(1.2);
  expect(long.words).not.toContain('国际科学组织联盟');
  expect(long.words).toContain('深化科技创新合作');
  expect(long.words).toContain('聂晓伟');
  expect(long.words).toContain('474');
});

test('a foot of one row keeps the label of AI', () => {
  const sheet = sheetOf('wide');
  const said = footer(sheet, { ...poster(), disclosure: programWords('人工智能生成') }, sheet.paper, {
    brief: true,
  });
  expect(wordsOf(said)).toContain('人工智能生成');
});

test.each(presets)(
  'the part AI had in a poster is said in letters of at least 5 % of the short side in $name',
  ({ name, width, height }) => {
    const sheet = sheetOf(name);
    const disclosed = { ...poster(), disclosure: programWords('人工智能生成') };
    const lines = linesOf(footer(sheet, disclosed, sheet.paper).itemsAt(0, 0));
    const size = lines.find(({ text }) => text === '人工智能生成')?.runs[0]?.size;
    expect((size ?? 0) * 0.92).toBeGreaterThanOrEqual(Math.min(width, height) * 0.05 - 0.01);
  },
);

test('a wide foot is no taller for the label, which takes the place of the signature', () => {
  const sheet = sheetOf('wide');
  const plain = footer(sheet, poster(), sheet.paper);
  const disclosed = footer(sheet, { ...poster(), disclosure: programWords('人工智能生成') }, sheet.paper);
  expect(disclosed.height).toBeCloseTo(plain.height);
  expect(wordsOf(disclosed)).not.toContain('深化科技创新合作');
});

test.each([
  ['signature', { signature: programWords(latin) }],
  ['label', { disclosure: programWords(latin.slice(0, 20)) }],
])(
  'where a %s of Latin letters is the last thing said, they hang no lower than a story allows',
  async (_, said) => {
    const preset = presets.find(({ name }) => name === 'story');
    if (preset === undefined) throw new Error('there is no story');
    const { drawing, diagnostics } = await drawPoster({ ...poster(), ...said }, preset, kit);
    expect(diagnostics).toEqual([]);
    expect(drawing.measured.safeDistance).toBeGreaterThanOrEqual(0);
  },
);
