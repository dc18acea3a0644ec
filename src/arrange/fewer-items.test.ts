import { expect, test } from 'vitest';
import { posterOf } from '../testing/plain-pages.js';
import { drawn } from '../testing/sample-roundtable.js';
import { fewerItems } from './fewer-items.js';

const around = { language: 'en', accent: 1, signature: 'Shares', kicker: 'The planet', source: {} } as const;

function grid(headline: string) {
  return posterOf({
    ...around,
    id: 'parks-number-grid',
    layout: 'number-grid',
    headline,
    items: [
      drawn('more than 70', 'industrial parks'),
      drawn('more than 50', 'joint laboratories'),
      drawn('more than 20', 'farm centers'),
      drawn('9', 'transfer centers'),
    ],
    statements: ['parks', 'laboratories', 'farms', 'transfer'],
  });
}

test('a poster spares its last item under a headline that is true of the others', () => {
  const fewer = fewerItems(grid('More than 70 parks and more than 50 laboratories'));
  expect(fewer?.content).toMatchObject({ items: [{}, {}, {}] });
  expect(JSON.stringify(fewer)).not.toContain('transfer centers');
});

test('it spares none that its headline names or counts, and never more than its kind can', () => {
  expect(fewerItems(grid('More than 70 parks and 9 transfer centers'))).toBeUndefined();
  expect(fewerItems(grid('Four kinds of cooperation bear fruit'))).toBeUndefined();
  const three = fewerItems(grid('Cooperation bears fruit'));
  expect(three && fewerItems(three)).toBeUndefined();
});
