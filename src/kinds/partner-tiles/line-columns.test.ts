import { expect, test } from 'vitest';
import { programWords } from '../../model/words.js';
import type { PlaceGroup } from './content.js';
import { columnPlans } from './line-columns.js';

const region = (name: string, count: number): PlaceGroup => ({
  region: programWords(name),
  places: Array.from({ length: count }, (_, index) => ({ name: programWords(`${name}${index}`), cases: [] })),
});
const shown = (groups: readonly PlaceGroup[], shape: 'wide' | 'portrait') =>
  columnPlans(groups, false, shape).map(({ columns }) =>
    columns.map((column) =>
      column
        .map(
          ({ region: name, places, count }) =>
            `${name.long}${places.length}${count === undefined ? '' : `/${count}`}`,
        )
        .join(' '),
    ),
  );

test('regions fill columns evenly, the largest first', () => {
  const four = [region('欧', 7), region('亚', 6), region('非', 4), region('大', 1)];
  expect(shown(four, 'portrait')[0]).toEqual(['欧7/7 大1/1', '亚6/6 非4/4']);
  expect(shown(four, 'wide')[1]).toEqual(['欧7/7', '亚6/6', '非4/4 大1/1']);
});

test('a region is parted only where it is the only one, under one heading', () => {
  expect(shown([region('亚', 7)], 'portrait')).toEqual([['亚4/7', '亚3'], ['亚7/7']]);
  expect(shown([region('亚', 4)], 'portrait')).toEqual([['亚4/4']]);
  expect(shown([region('亚', 3)], 'wide')[0]).toEqual(['亚1/3', '亚1', '亚1']);
});
