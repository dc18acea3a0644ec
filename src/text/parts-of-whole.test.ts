import { expect, it } from 'vitest';
import { partsOfWhole } from './parts-of-whole.js';

it.each([
  [['62.4%', '21.1%', '16.5%'], undefined],
  [['33.3%', '33.3%', '33.3%'], undefined],
  [['33%', '33%', '33%'], undefined],
  [['5000人', '4000人', '3000人'], '12000人'],
  [['约六成', '四成'], undefined],
] as const)('%s make %s', (parts, total) => {
  expect(partsOfWhole({ parts, total })).toMatchObject({ kind: 'whole' });
  expect(partsOfWhole({ parts, total })).not.toHaveProperty('remainder');
});

it('calculates what the source does not list', () => {
  expect(partsOfWhole({ parts: ['18 percent', '46 percent', '21 percent'] })).toMatchObject({
    remainder: { digits: '15', suffix: ' percent', share: 0.15 },
  });
  expect(partsOfWhole({ parts: ['3.5万人', '2万人'], total: '8万人' })).toMatchObject({
    remainder: { digits: '2.5', suffix: '万人' },
  });
});

it.each([
  [['62%', '45%'], undefined, 'over'],
  [['7 ships', '6 ships'], '12 ships', 'over'],
  [['7艘', '30%'], undefined, 'unlike'],
  [['7艘', '3人'], '10艘', 'unlike'],
  [['7艘', '5艘'], undefined, 'no-total'],
] as const)('%s of %s are refused', (parts, total, kind) => {
  expect(partsOfWhole({ parts, total })).toMatchObject({ kind });
});
