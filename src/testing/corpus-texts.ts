import fc from 'fast-check';

/** One text of the corpus, and what sort of writing it is. */
export interface CorpusText {
  readonly sort: string;
  readonly text: string;
}

const words = [
  ...[
    '科技创新',
    '合作',
    '共建',
    '联合实验室',
    '绿色发展',
    '人才',
    '国家',
    '“一带一路”',
    '机制',
    '成果',
    '惠及',
  ],
  ...[
    '各国人民',
    '可持续',
    '的',
    '在',
    '与',
    '推动',
    '促进',
    '数字经济',
    '知识产权',
    '铁路',
    '岗位',
    '研究员',
    '气候变化',
  ],
];
const openings = [...'“‘（《【〈「'];
const marks = [...'，。、；：？！”’）》】〉」', '——', '……', '·', '～', '！？'];
const figures = [
  ...[
    '7.4万个',
    '超7.4万个',
    '1.6万余人次',
    '80多个',
    '25%',
    '25 %',
    '10 km',
    '2023年11月',
    'US$5 billion',
    'No. 5',
  ],
  ...[
    '5～10年',
    '3–5℃',
    '−12.5‰',
    '1,234,567',
    '十余年',
    '第3届',
    'p. 12',
    '¥3.5亿元',
    '24/7',
    '1/3',
    '0.05mg/m³',
    '½',
  ],
];
const english = [
  ...[
    'science',
    'cooperation',
    'the',
    'of',
    'and',
    'railway',
    'brings',
    'people',
    'closer',
    'a',
    'more',
    'than',
  ],
  ...[
    'innovation',
    "country's",
    'well-known',
    'laboratories',
    'e.g.',
    'Co., Ltd.',
    '(ANSO)',
    '“shared”',
    'AI',
  ],
];
const emoji = ['😀', '👨‍👩‍👧‍👦', '👩🏽‍🔬', '🇨🇳', '🇪🇹', '❤️', '🚄', '🏳️‍🌈', '☂', '🤝🏿', '🧑‍🚀'];
const rare = [
  '𠮷',
  '堃',
  '㐂',
  '龘',
  '镕',
  '喆',
  '犇',
  '𡈽',
  '䶮',
  '旼',
  '〇',
  '㎡',
  '仝',
  '頔',
  '垚',
  '𨭎',
  '翀',
  '彧',
];
const rightToLeft = ['محمد بن سلمان', 'عبد الله', 'دانيال', 'דוד בן־גוריון', 'יעל כהן', 'شَيْماء'];
const combining = [
  ...['e\u0301', 'u\u0308', 'ệ', 'ǎ', 'ō', 'A\u030a', 'a\u0300', 'i\u0304', 'c\u0327', 'n\u0303'],
  // Drawn by the fonts of letters.
  ...['d\u0325', 'ɛ\u0303', 'Ł', 'ș', 'Қ', 'ї', 'и\u0301', '₂'],
];
/** No font has these: they must be refused by name. */
const unknown = ['𠮷', '가', '1️⃣', 'ᚠ', 'ა', 'አ'];
const fullWidth = [...'ＡＢＣｘｙｚ１２３％＋＝＠＃／', '　'];
const markup = [
  ...[
    '---',
    '**强**',
    '<b>粗</b>',
    '{{name}}',
    '# 题',
    '1. 一',
    '![bg](x)',
    '`码`',
    '[链](u)',
    '&amp;',
    '<!-- _class: a -->',
  ],
  ...['~~删~~', '| 表 |', '$x$', '\\n', '"键": "值"', "it's", ':smile:', '*', '_'],
];
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const joined = (parts: readonly string[], glue: string, most: number) =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: most }).map((some) => some.join(glue));
const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((codePoint) => String.fromCodePoint(codePoint));
const unbroken = joined(letters, '', 60);
const address = fc
  .tuple(joined(letters, '', 12), fc.array(unbroken, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(
    ([host, path, query]) =>
      `https://www.${host}.org/${path.join('/')}${query ? '?id=42&lang=zh-CN#top_1' : '.html'}`,
  );

/** The sorts of writing a story may bring; each makes a run of text that a text is grown from. */
const sorts: Readonly<Record<string, fc.Arbitrary<string>>> = Object.freeze({
  prose: fc
    .tuple(joined(words, '', 8), fc.constantFrom('，', '。', '；', ''))
    .map(([run, mark]) => run + mark),
  punctuation: fc
    .tuple(fc.constantFrom('', ...openings), joined(words, '', 2), joined(marks, '', 4))
    .map(([open, run, end]) => open + run + end),
  characters: fc.array(han, { minLength: 1, maxLength: 12 }).map((some) => some.join('')),
  figures: fc.tuple(joined(words, '', 2), fc.constantFrom(...figures)).map(([run, figure]) => run + figure),
  unbroken,
  address,
  english: joined(english, ' ', 10).map((run) => `${run} `),
  chineseInEnglish: fc
    .tuple(joined(english, ' ', 3), joined(words, '', 2))
    .map(([run, name]) => `${run} ${name} `),
  englishInChinese: fc.tuple(joined(words, '', 2), joined(english, ' ', 2)).map(([run, name]) => run + name),
  emoji: fc.tuple(fc.constantFrom('', ...words), joined(emoji, '', 3)).map(([run, some]) => run + some),
  rare: fc.tuple(fc.constantFrom('', ...words), joined(rare, '', 2)).map(([run, some]) => run + some),
  unknown: fc
    .tuple(fc.constantFrom('', ...words), fc.constantFrom(...unknown))
    .map(([run, sign]) => run + sign),
  rightToLeft: fc
    .tuple(fc.constantFrom('', ...words), fc.constantFrom(...rightToLeft))
    .map(([run, name]) => run + name),
  combining: fc
    .tuple(fc.constantFrom('', ...english), joined(combining, '', 4))
    .map(([run, some]) => run + some),
  fullWidth: fc
    .tuple(fc.constantFrom('', ...words), joined(fullWidth, '', 5))
    .map(([run, some]) => run + some),
  markup: fc
    .tuple(fc.constantFrom('', ...words), fc.constantFrom(...markup))
    .map(([run, some]) => run + some),
});

/** Most texts are as short as what people put on a slide; a few are articles. In characters. */
const lengths = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 8 }) },
  { weight: 40, arbitrary: fc.integer({ min: 9, max: 30 }) },
  { weight: 20, arbitrary: fc.integer({ min: 31, max: 80 }) },
  { weight: 5, arbitrary: fc.integer({ min: 81, max: 250 }) },
  { weight: 1, arbitrary: fc.integer({ min: 251, max: 1000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1001, max: 5000 }) },
);

const names = Object.keys(sorts);
const oneSort = fc
  .constantFrom(...names)
  .chain((sort) => fc.record({ sort: fc.constant(sort), runs: runsOf([sort]), length: lengths }));
const twoSorts = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
  .chain((both) => fc.record({ sort: fc.constant(both.join('+')), runs: runsOf(both), length: lengths }));

function runsOf(of: readonly string[]): fc.Arbitrary<readonly string[]> {
  const choices = of.flatMap((name) => sorts[name] ?? []);
  return fc.array(fc.oneof(...choices), { minLength: 12, maxLength: 40 });
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });

/** Runs one after the other, over and over, cut to a length between two characters as a reader sees them. */
function grow(runs: readonly string[], length: number): string {
  let text = '';
  for (let index = 0; [...text].length < length; index += 1) text += runs[index % runs.length] ?? '';
  let grown = '';
  let size = 0;
  for (const { segment } of segmenter.segment(text)) {
    size += [...segment].length;
    if (size > length && grown.trim() !== '') break;
    grown += segment;
  }
  // Markdown, HTML and YAML see white space at the edges differently; the schema trims it anyway.
  return grown.trim() === '' ? text.trim() : grown.trim();
}

/** Texts of every sort and length: the same seed and size give the same texts. */
export function corpusTexts(seed: number, size: number): readonly CorpusText[] {
  return fc
    .sample(fc.oneof({ weight: 2, arbitrary: oneSort }, { weight: 1, arbitrary: twoSorts }), {
      seed,
      numRuns: size,
    })
    .map(({ sort, runs, length }) => ({ sort, text: grow(runs, length) || '一' }));
}
