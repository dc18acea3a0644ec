import { describe, expect, test } from 'vitest';
import { kindOf, pictureOrder } from '../kinds/index.js';
import type { Poster } from '../model/poster.js';
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
const faults = /undefined|null|NaN|\[object|“”|（）|\(\)|[。，；：]{2}|[,;:] ?[.,;:]|\.{2}|\s[.,;:]|\s\s/;
const complete = /[。？！.?!]”?$/;

test('a language that has no words is refused, whatever it is called', () => {
  expect(languages).toEqual(['zh-CN', 'en']);
  for (const name of ['ja', '', 'zh', 'constructor'])
    expect(() => languageFor(name)).toThrow(`no words in the language ${name}`);
});

describe.each(languages)('the words in %s', (name) => {
  const language = languageFor(name);

  test('are all there, under the same names as in every other language', () => {
    const names = (of: string) => leaves(languageFor(of)).map(([way, leaf]) => `${way}: ${typeof leaf}`);
    for (const other of languages.filter((each) => each !== name))
      expect(names(name).toSorted()).toEqual(names(other).toSorted());
  });

  test('are not empty, but for what may stand between two sentences', () => {
    const empty = leaves(language).flatMap(([way, leaf]) => (leaf === '' ? [way] : []));
    expect(empty.filter((way) => way !== 'speech.join')).toEqual([]);
  });

  test('tell of every kind of picture to someone who cannot see it', () => {
    for (const kind of pictureOrder) {
      const told = leaves(labelsOf(language, kind)).filter(([way]) => way.startsWith('told.'));
      expect(told, kind).not.toEqual([]);
    }
  });

  test('number sections and parts, each otherwise than the others', () => {
    const indices = Array.from({ length: 60 }, (_, index) => index);
    expect(new Set(indices.map(language.sectionNumber)).size).toBe(60);
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
        name === 'en' ? /^(?=[A-Z]).*\bposter\b/i : /^\S{2,4}(海报|话题图)/,
      );
    }
  });
});

test('Chinese counts in Chinese numerals, and 2 before a counting word is 两', () => {
  const { sectionNumber, kinds } = languageFor('zh-CN');
  expect([0, 9, 10, 19, 20, 41].map(sectionNumber)).toEqual(['一', '十', '十一', '二十', '二十一', '四十二']);
  const { all, some } = kinds['expert-overview'];
  expect(all('experts', 2, ['人才', '气候'])).toBe('两位专家都谈到人才和气候');
  expect(some('people', 2, 12, '人才')).toBe('十二人中，两人谈到人才');
});

test('English sets a noun in the singular where there is one, and begins a sentence with a capital', () => {
  const { gallery, kinds } = languageFor('en');
  expect([gallery.slides(1), gallery.pages(2), gallery.counts(1, 2, 0)]).toEqual([
    '1 slide',
    '2 pages',
    '1 deck · 2 posters',
  ]);
  const { all, someShort } = kinds['expert-overview'];
  expect(all('experts', 2, ['talent', 'climate'])).toBe('Both experts speak of talent and climate');
  expect(someShort('experts', 3, 'talent')).toBe('Three experts speak of talent');
});

test.each([
  ['2017', '2017年', '2017'],
  ['2023-end', '2023年底', 'end of 2023'],
  ['2017-05', '2017年5月', 'May 2017'],
  ['2020-03-27', '2020年3月27日', 'March 27, 2020'],
])('the date %s is written as a reader of the language writes it', (iso, chinese, english) => {
  const written = languages.map((name) => {
    const { date, joinDate } = languageFor(name);
    const { main, rest } = date(iso);
    return joinDate(main, rest);
  });
  expect(written).toEqual([chinese, english]);
});
