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
  const published = [{ name: programWords('专家圆桌文字稿'), date: programWords('2026年4月') }];
  return {
    ...sample,
    source: { ...sample.source, published },
    signature: programWords('深化科技创新合作'),
  };
}

test('a footer names speaker, affiliation, source and signature, and no lines of a file', () => {
  const sheet = sheetOf('portrait');
  const said = wordsOf(footer(sheet, poster(), sheet.paper));
  expect(said).toContain('聂晓伟');
  expect(said).toContain('国际科学组织联盟');
  expect(said).toContain('专家圆桌文字稿，2026年4月');
  expect(said).not.toContain('474');
  expect(said).toContain('深化科技创新合作');
});

test('what stands elsewhere on the poster is not said again', () => {
  const sheet = sheetOf('portrait');
  const said = wordsOf(footer(sheet, poster(), sheet.paper, { named: true, signed: true }));
  expect(said).not.toContain('聂晓伟');
  expect(said).not.toContain('深化科技创新合作');
  expect(said).toContain('专家圆桌文字稿');
});

test('in a wide picture the ends of a long affiliation hold the rest: two rows, not three', () => {
  const rows = (shape: string) => {
    const sheet = sheetOf(shape);
    return footer(sheet, poster(), sheet.paper, { ruled: false }).height / sheet.sizes.note;
  };
  expect(rows('wide')).toBeCloseTo(2.32);
  expect(rows('portrait')).toBeGreaterThan(3);
});

test('a foot of one row leaves out the signature first, then a long office, never the source', () => {
  const sheet = sheetOf('wide');
  const brief = (change: Partial<Poster['source']>) => {
    const whole = poster();
    const said = footer(sheet, { ...whole, source: { ...whole.source, ...change } }, sheet.paper, {
      ruled: false,
      brief: true,
    });
    return { rows: said.height / sheet.sizes.note, words: wordsOf(said) };
  };
  const short = brief({ affiliation: programWords('建设促进中心研究员') });
  expect(short.rows).toBeLessThan(1.2);
  expect(short.words).toContain('促进中心');
  expect(short.words).not.toContain('深化科技创新合作');
  expect(short.words).toContain('文字稿，2026年4月');
  const long = brief({});
  expect(long.rows).toBeLessThan(1.2);
  expect(long.words).not.toContain('国际科学组织联盟');
  expect(long.words).toContain('深化科技创新合作');
  expect(long.words).toContain('聂晓伟');
  expect(long.words).toContain('文字稿，2026年4月');
});

test('where there is no room for all, the signature goes first, the name of the source next, the date last', () => {
  const said = (publisher: string, signature: string) => {
    const sheet = sheetOf('portrait');
    const published = [
      {
        name: programWords('《新闻发布会实录》'),
        publisher: programWords(publisher),
        date: programWords('2026年4月8日'),
      },
    ];
    const whole = poster();
    const source = { speaker: whole.source.speaker, published };
    return wordsOf(
      footer(sheet, { ...whole, source, signature: programWords(signature) }, sheet.paper, { named: true }),
    );
  };
  expect(said('统计局', '短')).toBe('《新闻发布会实录》，统计局，2026年4月8日\n短');
  expect(said('国家统计局某省调查总队', '深化科技创新合作三年')).toBe(
    '国家统计局某省调查总队，2026年4月8日\n深化科技创新合作三年',
  );
  expect(said('国家统计局某省调查总队综合处', '深化科技创新合作三年'.repeat(2))).toContain('2026年4月8日');
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

test('the part AI had in a translation alone stands as small as the source', () => {
  const sheet = sheetOf('square');
  const disclosed = {
    ...poster(),
    disclosure: programWords('AI-assisted translation'),
    disclosedInNote: true,
  } as const;
  const lines = linesOf(footer(sheet, disclosed, sheet.paper).itemsAt(0, 0));
  const size = lines.find(({ text }) => text === 'AI-assisted translation')?.runs[0]?.size;
  expect(size).toBe(sheet.sizes.note);
});

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
