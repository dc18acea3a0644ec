import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasShort,
  inShort,
  mapWords,
  type Origin,
  programWords,
  reworded,
  statementsOf,
  type Words,
  wordsIn,
} from './words.js';

const ofStory = (path: Extract<Origin, { kind: 'story' }>['path'], ...statements: string[]): Origin => ({
  kind: 'story',
  path,
  statements,
  mend: 'short',
});

const headline: Words = {
  long: '建成7年，一条铁路带来超7.4万个就业岗位',
  short: '一条铁路，超7.4万个岗位',
  from: ofStory(['sections', 0, 'arguments', 2, 'headline'], 'jobs'),
};
const counts: Words = { long: '就业岗位', from: ofStory(['statistics', 0, 'counts'], 'jobs') };
const point: Words = { long: '“师徒制”', from: ofStory(['points', 1, 'text'], 'talent') };
const content = {
  kind: 'hero-number',
  headline,
  hero: {
    figure: { prefix: '超', digits: '7.4', suffix: '万个' },
    from: ofStory(['statistics', 0, 'figure'], 'railway'),
    counts,
  },
  points: [point],
  amount: { value: { from: 7, to: 8 } },
  lines: { from: 207, to: 219 },
};

/** Objects as code writes them: none has `null` for its prototype. */
const plainly = { noNullPrototype: true } as const;
const statements = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({ kind: fc.constant('program' as const), statements }, plainly),
  fc.record(
    {
      kind: fc.constant('story' as const),
      path: fc.array(fc.oneof(fc.string(), fc.nat(9)), { minLength: 1, maxLength: 4 }),
      statements,
      mend: fc.constantFrom('short' as const, 'reword' as const, 'printed' as const),
    },
    plainly,
  ),
);
const words: fc.Arbitrary<Words> = fc.record(
  { long: fc.string(), short: fc.string(), from: origin },
  { ...plainly, requiredKeys: ['long', 'from'] },
);
/** A plain value as contents are: words, and what is none, in lists and fields. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.string(),
    fc.nat(),
    fc.boolean(),
    // Neither the lines of a source nor a range is an origin, though both have a `from`.
    fc.record({ from: fc.nat(), to: fc.nat() }, plainly),
    fc.record({ date: fc.string(), from: origin }, plainly),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.constantFrom('headline', 'items', 'hero', 'text', 'long', 'short'),
      tie('value'),
      plainly,
    ),
  ),
}));

describe('the walks over words', () => {
  test('meet every words in the order in which they stand', () => {
    expect(wordsIn(content)).toEqual([headline, counts, point]);
  });

  test('meet no text that is not words, and nothing in what is no object', () => {
    expect(wordsIn({ kind: 'cover', emphasis: '力量', lines: { from: 1, to: 2 } })).toEqual([]);
    expect([undefined, null, 7, '字', true].flatMap(wordsIn)).toEqual([]);
    expect(wordsIn({ long: '长', from: 63 })).toEqual([]);
  });

  test('change words where they stand and nothing else', () => {
    const changed = mapWords(content, ({ from }) => ({ long: '新', from }));
    expect(wordsIn(changed).map(({ long }) => long)).toEqual(['新', '新', '新']);
    expect(changed).toEqual({
      ...content,
      headline: { long: '新', from: headline.from },
      hero: { ...content.hero, counts: { long: '新', from: counts.from } },
      points: [{ long: '新', from: point.from }],
    });
  });

  test('agree with each other, and leave the value they were given as it was', () => {
    fc.assert(
      fc.property(value, (given) => {
        const before = structuredClone(given);
        const mark = (each: Words): Words => ({ ...each, long: `${each.long}!` });
        expect(mapWords(given, (each) => each)).toEqual(given);
        expect(wordsIn(mapWords(given, mark))).toEqual(wordsIn(given).map(mark));
        expect(given).toEqual(before);
      }),
      { seed: 8 },
    );
  });
});

describe('the short form of a value', () => {
  test('says the shorter words where the author gave them, and names the field they stand in', () => {
    expect(inShort(content).headline).toEqual({
      long: '一条铁路，超7.4万个岗位',
      from: {
        kind: 'story',
        path: ['sections', 0, 'arguments', 2, 'short'],
        statements: ['jobs'],
        mend: 'reword',
      },
    });
    expect(inShort(content)).toEqual({ ...content, headline: inShort(headline) });
  });

  test('says the program’s own shorter words, which stand nowhere in the story', () => {
    const { from } = programWords('长', '短', ['a']);
    expect(inShort(programWords('长', '短', ['a']))).toEqual({ long: '短', from });
  });

  test('is there where some words have one, however deep', () => {
    expect(hasShort(content)).toBe(true);
    expect(hasShort({ ...content, headline: reworded(headline, headline.long) })).toBe(false);
    expect(hasShort({ items: [{ title: counts, more: [{ text: headline }] }] })).toBe(true);
    expect(hasShort({ short: '短' })).toBe(false);
  });

  test('is the value itself where it has none, has none of its own, and claims the same', () => {
    fc.assert(
      fc.property(value, (given) => {
        const short = inShort(given);
        expect(isDeepStrictEqual(short, given)).toBe(!hasShort(given));
        expect(hasShort(short)).toBe(false);
        expect(inShort(short)).toEqual(short);
        expect(statementsOf(short)).toEqual(statementsOf(given));
        expect(wordsIn(short).map(({ long }) => long)).toEqual(
          wordsIn(given).map(({ long, short: shorter = long }) => shorter),
        );
      }),
      { seed: 8 },
    );
  });
});

describe('the statements of a value', () => {
  test('are those of its words and of its figures and dates, in the order in which they stand, each once', () => {
    expect(statementsOf(content)).toEqual(['jobs', 'railway', 'talent']);
    const date = { main: '2017', rest: '年5月', from: ofStory(['events', 0, 'date'], 'launch', 'jobs') };
    expect(statementsOf({ items: [{ date, text: counts }], headline })).toEqual(['launch', 'jobs']);
  });

  test('are none where it names or asks, and none in the lines of its source', () => {
    const kicker: Words = { long: '专家圆桌', from: ofStory(['kicker']) };
    expect(
      statementsOf({ kicker, source: { speaker: programWords('马庆斌'), lines: { from: 63, to: 71 } } }),
    ).toEqual([]);
  });

  test('of two values side by side are those of the one and then what else the other claims', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const both = statementsOf([one, other]);
        expect(both).toEqual([...new Set([...statementsOf(one), ...statementsOf(other)])]);
        expect(new Set(both).size).toBe(both.length);
        const claimed = wordsIn([one, other]).flatMap(({ from }) => from.statements);
        expect(both).toEqual(expect.arrayContaining([...new Set(claimed)]));
      }),
      { seed: 8 },
    );
  });
});

test('words that were cut or put together come from where they came from, and have no short form', () => {
  fc.assert(
    fc.property(words, fc.string(), (given, text) => {
      expect(reworded(given, text)).toStrictEqual({ long: text, from: given.from });
    }),
    { seed: 8 },
  );
});
