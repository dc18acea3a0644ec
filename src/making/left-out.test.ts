import { describe, expect, test } from 'vitest';
import type { DrawingFault } from '../diagnostics/drawing-fault.js';
import { overflowFault } from '../fit/overflow-fault.js';
import { judgePage } from '../measure/judge-page.js';
import { measurePage } from '../measure/measure-page.js';
import type { Preset } from '../model/preset.js';
import { findPresets } from '../model/presets.js';
import { drawnBlock, drawnPage } from '../testing/sample-drawn-page.js';
import { type LeftOutPoster, misfitsOf, tellLeftOut } from './left-out.js';

const [x, linkedin] = findPresets(['x', 'linkedin']) as [Preset, Preset];
const page = { code: 'poster-overflow', page: 'poster rail-grid', poster: 'rail-grid', reach: 90.4 } as const;
const tooFull = overflowFault({ ...page, size: 'x (1200×675)', statement: 'jobs', excess: undefined });
const field = {
  long: 'A long headline',
  from: { kind: 'story', path: ['title'], statements: [], mend: 'reword' },
} as const;
const tooLong = (size: string) =>
  overflowFault({
    ...page,
    size,
    statement: undefined,
    excess: { field, characters: 24, alone: true },
  });
const orphan = (programLines: readonly string[]): readonly DrawingFault[] =>
  judgePage({
    name: 'poster rail-grid in x (1200×675)',
    statement: 'jobs',
    measure: {
      ...measurePage('a', 1, drawnPage([drawnBlock(['共建', '共享'])]), () => true),
      orphans: ['数'],
      programLines,
    },
    unsourced: [],
    floors: { text: 32, note: 24 },
  });
const leftOut = (preset: Preset, ...faults: readonly DrawingFault[]): LeftOutPoster => ({
  id: 'rail-grid',
  preset,
  alike: [preset],
  faults,
});
const tell = (...posters: readonly LeftOutPoster[]) => tellLeftOut(posters, () => 20);

describe('a poster that is not right in a size', () => {
  test('is told once for all sizes it is left out of, with the reason and what can be written', () => {
    const [warning, ...others] = tell(leftOut(x, tooFull), leftOut(linkedin, tooFull));
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      code: 'poster-left-out',
      severity: 'warning',
      dataPath: 'jobs',
      message:
        'poster rail-grid is left out of x (1200×675), linkedin (1200×627): it does not fit, even in the smallest type and the shortest form: its text reaches 91 px too far.',
      hint: 'Choose a larger size, or leave the poster out of every size: posters.exclude: [rail-grid].',
    });
  });

  test('says of each size what it would say of that alone, and of sizes that look alike, each by its name', () => {
    const [weibo] = findPresets(['weibo']) as [Preset];
    const [warning] = tell({ ...leftOut(x, tooFull), alike: [x, weibo] }, leftOut(linkedin, tooFull));
    expect(warning?.parts?.map(({ part, message }) => [part, message.slice(0, 55)])).toEqual([
      ['posters/x', 'poster rail-grid is left out of x (1200×675): it does n'],
      [
        'posters/weibo',
        `poster rail-grid is left out of weibo (${weibo.width}×${weibo.height}): it d`.slice(0, 55),
      ],
      ['posters/linkedin', 'poster rail-grid is left out of linkedin (1200×627): it'],
    ]);
    expect(tell(leftOut(x, tooLong('x (1200×675)')))[0]?.parts).toEqual([
      {
        part: 'posters/x',
        message: expect.stringContaining('in x (1200×675) does'),
        hint: expect.any(String),
      },
    ]);
  });

  test('names the words that are too long, where there are some', () => {
    expect(tell(leftOut(x, tooLong('x (1200×675)')))).toMatchObject([
      {
        code: 'poster-left-out',
        severity: 'warning',
        at: ['title'],
        message:
          'title has 24 characters too many: poster rail-grid in x (1200×675) does not fit, even in the smallest type and the shortest form, and is left out.',
        hint: 'Shorten it by 24 characters, or leave the poster out of every size: posters.exclude: [rail-grid].',
      },
    ]);
  });

  test('is told with what breaks badly in it', () => {
    expect(tell(leftOut(x, ...orphan([])))).toMatchObject([
      {
        message: 'poster rail-grid is left out of x (1200×675): a last line has one character: 数',
        hint: 'Reword the text so that it breaks elsewhere, or leave the poster out of every size: posters.exclude: [rail-grid].',
      },
    ]);
  });

  test('asks for nothing where the words are the program’s own', () => {
    expect(tell(leftOut(x, ...orphan(['数'])))).toMatchObject([
      {
        code: 'poster-left-out',
        ofProgram: true,
        message:
          'poster rail-grid is left out of x (1200×675): in words of the program’s own a last line has one character: 数',
        hint: 'This is a fault of the program, not of the story: there is nothing to mend in it.',
      },
    ]);
  });
});

test('a size of one’s own that most posters do not fit is told as one that is too small', () => {
  const [tiny] = findPresets(['300x200']) as [Preset];
  const posters = ['a', 'b', 'c'].map((id) => ({ ...leftOut(tiny, tooFull), id }));
  expect(tellLeftOut(posters, () => 4)).toMatchObject([
    { message: '3 of 4 posters do not fit 300x200 (300×200) and are left out: a, b, c.' },
  ]);
});

test('a pale colour or a missing character is a fault in any size: nothing is left out for it', () => {
  const [faded] = judgePage({
    name: 'poster rail-grid in x (1200×675)',
    statement: undefined,
    measure: {
      ...measurePage('a', 1, drawnPage([drawnBlock(['共建'])]), () => false),
      contrast: 2,
    },
    unsourced: [],
    floors: { text: 32, note: 24 },
  });
  expect(faded?.severity).toBe('error');
  expect(misfitsOf({ diagnostics: faded === undefined ? [] : [faded] })).toEqual([]);
});
