import { describe, expect, test } from 'vitest';
import type { Brief, BriefArgument } from '../model/brief.js';
import { programWords } from '../model/words.js';
import { type BriefAttempt, type BriefRoom, fitBrief, withMost } from './fit-brief.js';

const argument = (id: string, weight: number): BriefArgument => ({
  kind: 'argument',
  id,
  headline: programWords(id),
  paragraphs: [],
  quotations: [],
  figures: [],
  weight,
});
const briefOf = (...sections: readonly (readonly BriefArgument[])[]): Brief => ({
  kind: 'brief',
  label: programWords('简报'),
  title: programWords('题'),
  source: programWords('来源'),
  sections: sections.map((each, index) => ({ id: `s${index}`, voices: [], arguments: each, accent: index })),
  notes: {
    sourcesLabel: programWords('来源'),
    sources: [],
    methodLabel: programWords('核对'),
    method: [],
  },
  mostPages: 4,
});
const idsIn = ({ sections }: Brief) => sections.map((each) => each.arguments.map(({ id }) => id).join(' '));
const leftOut = (count: number) => `另有${count}个`;

const two = briefOf(
  [argument('a', 1), argument('b', 5), argument('c', 5), argument('d', 2)],
  [argument('e', 1), argument('f', 2)],
);

describe('a brief with fewer arguments', () => {
  test('keeps the weightiest of each section before the second of any, in their order', () => {
    expect(idsIn(withMost(two, 2, leftOut))).toEqual(['b', 'f']);
    expect(idsIn(withMost(two, 3, leftOut))).toEqual(['b c', 'f']);
    expect(idsIn(withMost(two, 5, leftOut))).toEqual(['b c d', 'e f']);
  });

  test('says how many it leaves out, and nothing where it has all', () => {
    expect(withMost(two, 4, leftOut).notes.leftOut?.long).toBe('另有2个');
    expect(withMost(two, 6, leftOut).notes).toEqual(two.notes);
  });
});

describe('fitting a brief', () => {
  const fittedTo = async (
    pages: (attempt: BriefAttempt) => number,
    room: BriefRoom = { mostPages: 4, together: 1 },
  ) => {
    const tried: number[] = [];
    const attempt = await fitBrief(
      two,
      2,
      room,
      async (each) => {
        tried.push(each.step);
        return pages(each);
      },
      leftOut,
    );
    return { ...attempt, tried };
  };
  const argumentsIn = ({ brief }: BriefAttempt) => idsIn(brief).join(' ').split(' ').length;

  test('takes the larger type where the smaller saves no page', async () => {
    expect(await fittedTo(() => 3)).toMatchObject({ brief: two, step: 0 });
    expect((await fittedTo(() => 1)).tried).toEqual([0]);
  });

  test('takes the smaller type where it saves one', async () => {
    expect(await fittedTo(({ step }) => 3 - step)).toMatchObject({ brief: two, step: 1 });
    expect(await fittedTo(({ step }) => 5 - step)).toMatchObject({ brief: two, step: 1 });
  });

  test('leaves out as few arguments as it can, in the smallest type', async () => {
    const fitted = await fittedTo((each) => (argumentsIn(each) > 4 ? 5 : 4));
    expect(fitted.step).toBe(1);
    expect(argumentsIn(fitted)).toBe(4);
  });

  test('as a booklet takes the largest type that needs no more sheets, each of four pages', async () => {
    const booklet = { mostPages: 12, together: 4 };
    expect((await fittedTo(({ step }) => 7 - step, booklet)).step).toBe(0);
    expect((await fittedTo(({ step }) => 5 - step, booklet)).step).toBe(1);
    expect((await fittedTo(() => 4, booklet)).tried).toEqual([0]);
    const fitted = await fittedTo((each) => (argumentsIn(each) > 4 ? 13 : 12), booklet);
    expect(argumentsIn(fitted)).toBe(4);
  });

  test('ends with one argument a section where nothing helps', async () => {
    expect(idsIn((await fittedTo(() => 9)).brief)).toEqual(['b', 'f']);
  });
});
