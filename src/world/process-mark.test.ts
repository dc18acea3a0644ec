import { expect, test } from 'vitest';
import { isAbandoned, ownMark } from './process-mark.js';

/** Larger than any number Linux gives to a process. */
const nobody = 4_194_305;
const [machine = ''] = ownMark().split('-');
const now = () => Date.now();

test('what a living process made is not abandoned', () => {
  expect(isAbandoned(`thing-${ownMark()}-x`, now())).toBe(false);
  expect(isAbandoned(`thing-${machine}-${process.ppid}-x`, now())).toBe(false);
});

test('what a process made that is no more is abandoned', () => {
  expect(isAbandoned(`thing-${machine}-${nobody}-x`, now())).toBe(true);
});

test('what bears our own number and is older than we are was made by another', () => {
  expect(isAbandoned(`thing-${ownMark()}-x`, now() - process.uptime() * 1000 - 5_000)).toBe(true);
});

test('what another machine made, or what bears no mark, is left alone', () => {
  const other = machine === '00000000' ? '11111111' : '00000000';
  expect(isAbandoned(`thing-${other}-${nobody}-x`, 0)).toBe(false);
  expect(isAbandoned('thing-abcdef', 0)).toBe(false);
});
