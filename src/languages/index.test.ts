import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindOf, pictureOrder } from '../kinds/index.js';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { seriesForms } from '../model/series.js';
import { programWords } from '../model/words.js';
import { describePoster } from '../render/describe-poster.js';
import { samplePosters } from '../testing/sample-posters.js';
import { languageFor, languages } from './index.js';
import { labelsOf } from './labels-of.js';

/** Every word, label and phrase of a language by its way: `kinds.waffle.told.open`. */
function leaves(value: unknown, way: readonly string[] = []): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[way.join('.'), value]];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...way, key]));
}

/** What may not stand in a text: what a program says when it has nothing, and marks with nothing between them. */
const faults =
  /undefined|null|NaN|\[object|“”|「」|（）|\(\)|[。，；：]{2}|[,;:] ?[.,;:]|\.{2}|\s[.,;:]|\s\s/;
/** How an English editor would begin to tell of each kind of picture. */
const englishKinds: Readonly<Record<string, RegExp>> = {
  cover: /^Cover: \S/,
  'questions-and-answers': /^Question and answer(: |\. \S.* asks: )\S/,
  'hero-number': /^Number card: \S/,
  'number-grid': /^Number card with [a-z]+ figures: \S/,
  'ranked-bars': /^Bar chart: \S.* [A-Z][a-z]+ bars on one scale/,
  lollipop: /^Lollipop chart: \S.* [A-Z][a-z]+ lines on one scale/,
  isotype: /^Pictogram: \S.* drawn as icons/,
  waffle: /^Share of a whole: \S/,
  change: /^(Change|[A-Z][a-z]+ changes): \S/,
  breakdown: /^Stacked bar: \S.* is divided into [a-z]+ parts/,
  timeline: /^Timeline with [a-z]+ entr(y|ies): \S/,
  measures: /^List of [a-z]+ items?: \S/,
  pathway: /^Road with [a-z]+ milestones: \S/,
  'partner-tiles': /^List of places( in [a-z]+ groups)?: \S/,
  'cause-effect': /^Cause and effect in [a-z]+ steps: \S/,
  comparison: /^Comparison: \S/,
  quotation: /^Quotation from \S[^“]*: “[^“”]+”$/,
  takeaways: /^(Key point|[A-Z][a-z]+ key points): \S/,
  'expert-overview': /^Who is quoted on what\. \S.* The numbers count /,
  'sources-and-method': /^Sources and method: \S/,
  photo: /^Photograph: \S/,
  ...Object.fromEntries(seriesForms.map((form) => [form, /^[A-Z][a-z ]+, headed “\S/])),
};

const complete = /[。？！.?!][”」』]?$/;

test('a language that has no words is refused, whatever it is called', () => {
  expect(languages).toEqual(['zh-CN', 'zh-TW', 'zh-HK', 'en', 'en-GB', 'en-US']);
  for (const name of ['ja', '', 'zh-SG', 'constructor'])
    expect(() => languageFor(name)).toThrow(`no words in the language ${name}`);
});

describe.each(languages)('the words in %s', (name) => {
  const language = languageFor(name);

  test('are all there, under the same names as in every other language', () => {
    const names = (of: string) => leaves(languageFor(of)).map(([way, leaf]) => `${way}: ${typeof leaf}`);
    for (const other of languages.filter((each) => each !== name))
      expect(names(name).toSorted()).toEqual(names(other).toSorted());
  });

  test('are not empty, but for what may stand between two sentences or behind a name', () => {
    const empty = leaves(language).flatMap(([way, leaf]) => (leaf === '' ? [way] : []));
    expect(empty.filter((way) => way !== 'speech.join' && way !== 'afterName')).toEqual([]);
  });

  test('tell of every kind of picture to someone who cannot see it', () => {
    for (const kind of pictureOrder) {
      const told = leaves(labelsOf(language, kind)).filter(([way]) => way.startsWith('told.'));
      expect(told, kind).not.toEqual([]);
    }
  });

  test('number parts, each otherwise than the others', () => {
    const indices = Array.from({ length: 60 }, (_, index) => index);
    expect(new Set(indices.map((index) => language.part(index + 1, 60))).size).toBe(60);
  });
});

describe.each(languages)('the alternative text of every sample poster in %s', (name) => {
  const language = languageFor(name);
  const disclosure = programWords(language.disclosure.generated);
  const ways: readonly (readonly [string, (poster: Poster) => Poster])[] = [
    ['alone', (poster) => poster],
    ['as a page of a carousel', (poster) => ({ ...poster, carousel: { index: 2, of: 9 } })],
    ['with the part AI had in it', (poster) => ({ ...poster, disclosure })],
  ];

  test.each(ways)('is whole sentences without a gap: %s', (_, change) => {
    for (const sample of samplePosters) {
      const text = describePoster({ ...change(sample), language: name }, language);
      expect(text, sample.id).not.toMatch(faults);
      expect(text, sample.id).toMatch(complete);
    }
  });

  test('tells first what kind of picture it is; each part of it is a sentence of its own', () => {
    for (const poster of samplePosters) {
      const { picture } = kindOf(poster.content);
      const parts = picture?.describe(poster, labelsOf(language, poster.content.kind), language) ?? [];
      expect(parts.length, poster.id).toBeGreaterThan(0);
      for (const part of parts) expect(part, poster.id).toMatch(complete);
      expect(parts[0], poster.id).toMatch(
        name.startsWith('en')
          ? (englishKinds[poster.content.kind] ?? /^$/)
          : /^(?:\S{2,6}(?:海报|海報|话题图|議題圖|图|圖)|小图组|小圖組|表格)/,
      );
    }
  });
});

test.each(['en', 'en-GB', 'en-US'])(
  'the alternative texts in %s say nothing of where things stand, for that changes with the shape',
  (name) => {
    const language = languageFor(name);
    const own = pictureOrder.flatMap((kind) =>
      leaves(labelsOf(language, kind))
        .filter(([way]) => way.startsWith('told.'))
        .map(([way, leaf]) => `${kind}.${way} ${String(leaf)}`),
    );
    expect(own.length).toBeGreaterThan(pictureOrder.length);
    const words = own.map((text) => text.replaceAll(/\b(left|right): /g, ''));
    expect(
      words.filter((text) =>
        /\b(poster|with the headline|route|station|left|right|top|bottom|above|below|beside|under)s?\b/i.test(
          text.slice(text.indexOf(' ')),
        ),
      ),
    ).toEqual([]);
  },
);

test.each([
  ['zh-CN', '两人谈人才和气候', '十二人谈人才'],
  ['zh-TW', '兩人談人才和气候', '十二人談人才'],
  ['en', 'Two voices: 人才, 气候', 'Twelve voices: 人才'],
])('%s counts in words, and 2 before a counting word is its own', (name, two, twelve) => {
  const { headline } = languageFor(name).kinds['expert-overview'];
  expect(headline(2, ['人才', '气候'])).toBe(two);
  expect(headline(12, ['人才'])).toBe(twelve);
});

test.each([
  [1e8, ['$'], '每个图标代表$1亿', '每個圖示代表$1億', 'Each icon = $100 million'],
  [100_000, ['$'], '每个图标代表$10万', '每個圖示代表$10萬', 'Each icon = $100,000'],
  [10, ['家'], '每个图标代表10家', '每個圖示代表10家', 'Each icon = 10 家'],
  [1, ['people'], '每个图标代表1people', '每個圖示代表1people', 'Each icon = 1 person'],
  [2000, ['people'], '每个图标代表2000people', '每個圖示代表2000people', 'Each icon = 2,000 people'],
])(
  'a sign for %s %s is said with money, thousands and units as each language sets them',
  (count, units, ...said) => {
    expect(['zh-CN', 'zh-TW', 'en'].map((name) => languageFor(name).eachSign(count, units))).toEqual(said);
  },
);

test('English sets a noun in the singular where there is one', () => {
  const { desk } = languageFor('en');
  expect([desk.slides(1), desk.pages(2), desk.counts(1, 2, 0)]).toEqual([
    '1 slide',
    '2 pages',
    '1 deck · 2 posters',
  ]);
});

test.each([
  ['2017', '2017年', '2017年', '2017', '2017'],
  ['2023-end', '2023年底', '2023年底', 'end of 2023', 'end of 2023'],
  ['2017-05', '2017年5月', '2017年5月', 'May 2017', 'May 2017'],
  ['2020-03-27', '2020年3月27日', '2020年3月27日', 'March 27, 2020', '27 March 2020'],
])('the date %s is written as a reader of the language writes it', (iso, ...written) => {
  const dates = ['zh-CN', 'zh-HK', 'en-US', 'en-GB'].map((name) => {
    const { date, joinDate } = languageFor(name);
    const { main, rest } = date(iso);
    return joinDate(main, rest);
  });
  expect(dates).toEqual(written);
});

test('Britain sets the day before the month inside a sentence, too', () => {
  expect([languageFor('en').asOf('2020-03-27'), languageFor('en-GB').asOf('2020-03-27')]).toEqual([
    'as of March 27, 2020',
    'as of 27 March 2020',
  ]);
});

test('each knows its own tag', () => {
  expect(languages.map((name) => languageFor(name).tag)).toEqual(languages);
});

test('Taiwan’s words stand in Traditional characters, in its own terms and marks', () => {
  const simplified = new TextDecoder('gbk');
  const big5 = new TextDecoder('big5');
  const all = (decoder: TextDecoder, first: number, last: number, low: number) =>
    new Set(
      Array.from({ length: last - first + 1 }, (_, lead) =>
        Array.from({ length: 0xff - low }, (__, trail) =>
          decoder.decode(new Uint8Array([first + lead, low + trail])),
        ),
      ).flat(),
    );
  const traditional = all(big5, 0xa4, 0xf9, 0x40);
  const known = all(simplified, 0xb0, 0xf7, 0xa1);
  const own = [
    'zh-TW.ts',
    'zh-TW/claims.ts',
    'zh-TW/desk.ts',
    'zh-TW/periods.ts',
    'zh-TW/quantities.ts',
    'zh-TW/quoted.ts',
  ]
    .map((file) =>
      readFileSync(new URL(file, import.meta.url), 'utf8').replace(/\/\*\*.*?\*\/|^import.*$/gms, ''),
    )
    .join('');
  const wrong = [...own].filter((character) => known.has(character) && !traditional.has(character));
  expect(wrong).toEqual([]);
  const { player, desk, source, quoted } = languageFor('zh-TW');
  expect([player.overview, desk.decks, source]).toEqual(['總覽', '簡報', '資料來源']);
  expect(quoted('他說「好」')).toBe('「他說『好』」');
  expect(own).not.toMatch(/[“”‘’]|幻燈片|演示文稿|屏|信息|質量|視頻|人工智能/);
});

test('a figure is told with what it counts as the language would say it', () => {
  const said = (name: string, printed: string, counts: string) =>
    languageFor(name).speech.figure(printed, counts);
  expect(said('en', '12,190', 'calls about heat')).toBe('12,190 calls about heat');
  expect(said('en', '40%', 'of the deaths were at home')).toBe('40% of the deaths were at home');
  expect(said('en', '$95 million a year', 'what the levy brings in')).toBe(
    '$95 million a year, what the levy brings in',
  );
  expect(said('en', '6.7%', 'Unemployment')).toBe('6.7%, Unemployment');
  expect(said('zh-CN', '超7.4万个', '就业岗位')).toBe('超7.4万个，就业岗位');
});

test.each([
  ['zh-CN', '预计到2050年'],
  ['zh-TW', '預估到2050年'],
  ['en', 'projected for 2050'],
])('%s says that a number is yet to come', (name, said) => {
  expect(languageFor(name).by('2050')).toBe(said);
});

test('every size of posters and every form of picture has a name on the index page', () => {
  for (const language of languages) {
    const { platforms, forms } = languageFor(language).desk;
    expect(Object.keys(platforms)).toEqual(
      expect.arrayContaining(presets.flatMap(({ name, carousel }) => (carousel === undefined ? [name] : []))),
    );
    expect(Object.keys(forms)).toEqual(expect.arrayContaining([...pictureOrder]));
  }
});
