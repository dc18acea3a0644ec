import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals, type ParsedFigure, parseFigure } from './numerals.js';
import { readFigure } from './read-figure.js';

/**
 * Print, read, print: figures are made up, printed the way each script prints them, read alone and out of a sentence,
 * and what was read must print the same figure again.
 */

interface Made {
  readonly value: number;
  readonly unit: string;
  readonly qualifier: ParsedFigure['qualifier'];
}

interface Script {
  readonly print: (made: Made) => string;
  readonly units: readonly string[];
  readonly sentence: (printed: string) => string;
}

const qualifiers = ['exactly', 'more-than', 'about', 'nearly', 'at-least', 'fewer-than'] as const;

const english: Script = {
  units: ['', ' percent', '%', ' percentage points', ' times', ' minutes', ' kilometres'],
  print: ({ value, unit, qualifier }) => {
    const words = { 'more-than': 'more than ', about: 'about ', nearly: 'nearly ', 'at-least': 'at least ' };
    const before = { exactly: '', 'fewer-than': 'fewer than ', 'at-most': 'up to ', ...words }[qualifier];
    return (
      before +
      scaled(value, grouped, [
        [1e9, ' billion'],
        [1e6, ' million'],
      ]) +
      unit
    );
  },
  sentence: (printed) => `It says ${printed}, and no more.`,
};

const simplified: Script = {
  units: ['', '%', '个百分点', '倍', '元', '美元', '个', '人次', '微克'],
  print: ({ value, unit, qualifier }) => {
    const words = { 'more-than': '超过', about: '约', nearly: '近', 'at-least': '至少' };
    const before = { exactly: '', 'fewer-than': '不足', 'at-most': '不超过', ...words }[qualifier];
    return (
      before +
      scaled(value, String, [
        [1e12, '万亿'],
        [1e8, '亿'],
        [1e4, '万'],
      ]) +
      unit
    );
  },
  sentence: (printed) => `这里写着：${printed}，没有别的。`,
};

const traditional: Script = {
  units: ['', '％', '個百分點', '倍', '元', '美元', '個', '人次', '歲'],
  print: ({ value, unit, qualifier }) => {
    const words = { 'more-than': '超過', about: '約', nearly: '近', 'at-least': '至少' };
    const before = { exactly: '', 'fewer-than': '不足', 'at-most': '不超過', ...words }[qualifier];
    return (
      before +
      scaled(value, grouped, [
        [1e8, '億'],
        [1e4, '萬'],
      ]) +
      unit
    );
  },
  sentence: (printed) => `這裡寫著：${printed}，沒有別的。`,
};

/** The largest magnitude that leaves at most two decimals, as print has it. */
function scaled(
  value: number,
  write: (number: number) => string,
  magnitudes: readonly (readonly [number, string])[],
): string {
  const size = Math.abs(value);
  const [factor, name] = magnitudes.find(([one]) => size >= one && Number.isInteger((size / one) * 100)) ?? [
    1,
    '',
  ];
  return (value < 0 ? '-' : '') + write(size / factor) + name;
}

function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}

const number = fc.oneof(
  fc.integer({ min: 2, max: 1800 }),
  fc.integer({ min: 2101, max: 2_000_000_000 }),
  fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 900 }).map((many) => many * 1e7),
  fc.integer({ min: -9999, max: -1 }).map((tenths) => tenths / 10),
);

describe.each([
  ['English', english],
  ['Simplified Chinese', simplified],
  ['Traditional Chinese', traditional],
])('a figure in %s', (_, script) => {
  const made = fc.record({
    value: number,
    unit: fc.constantFrom(...script.units),
    qualifier: fc.constantFrom(...qualifiers),
  });

  it('is read as it was printed, alone and in a sentence, and prints the same again', () => {
    fc.assert(
      fc.property(made, (one) => {
        const printed = script.print(one);
        const alone = parseFigure(printed);
        expect(alone).toMatchObject({ value: one.value, qualifier: one.qualifier, unit: one.unit.trim() });
        const again = alone && {
          value: alone.value as number,
          qualifier: alone.qualifier,
          unit: one.unit,
        };
        expect(again && script.print(again)).toBe(printed);
        expect(`${alone?.prefix}${alone?.digits}${alone?.suffix}`).toBe(printed);
        const [found, ...others] = findNumerals(script.sentence(printed));
        expect(others).toEqual([]);
        expect(found).toMatchObject({ kind: 'quantity', text: printed, figure: alone });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a number in words', () => {
  it('is read as it was written, in English', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (value) => {
        expect(parseFigure(inWords(value))).toMatchObject({ value, inWords: true });
      }),
    );
  });

  it('is a whole in its parts, in three scripts', () => {
    const names = ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
    const many = '二三四五六七八九十';
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 1, max: 9 }), (below, above) => {
        fc.pre(above < below);
        const share = (above / below) * 100;
        const english = `${small[above]}-${names[below - 3]}${above > 1 ? 's' : ''}`;
        const chinese = `${many[below - 2]}分之${above === 1 ? '一' : many[above - 2]}`;
        for (const printed of [english, chinese, `${above}/${below}`, `${above} out of ${below}`]) {
          const read = parseFigure(printed);
          expect(read?.measure).toBe('share');
          expect(read?.amount.from).toBeCloseTo(share, 9);
        }
      }),
    );
  });
});

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number): string {
  if (value >= 1000) {
    const rest = value % 1000;
    const and = rest > 0 && rest < 100 ? ' and ' : ' ';
    return `${inWords(Math.floor(value / 1000))} thousand${rest === 0 ? '' : and + inWords(rest)}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${small[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${inWords(rest)}`}`;
  }
  if (value < 20) return small[value] ?? '';
  return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${small[value % 10]}`}`;
}

describe('what a figure is', () => {
  it.each([
    ['146th', { kind: 'rank', value: 146 }],
    ['第三位', { kind: 'rank', value: 3 }],
    ['世界第一', { kind: 'rank', value: 1 }],
  ])('%s is a rank', (printed, expected) => {
    expect(readFigure(printed)).toEqual(expected);
  });

  it.each([
    ['超7.4万个', 'number', 74000],
    ['a third', 'number', 33.3333333333333],
    ['每10万人中有312人', 'phrase', 312],
  ])('%s is a %s', (printed, kind, value) => {
    const read = readFigure(printed);
    expect(read).toMatchObject({ kind });
    expect(read?.kind === 'rank' ? undefined : read?.figure.value).toBeCloseTo(value, 6);
  });

  it('is nothing where it holds no number', () => {
    expect(readFigure('many')).toBeUndefined();
  });
});
