import { describe, expect, it } from 'vitest';
import { faultsOfClaim } from '../../testing/one-claim.js';

describe('a rank in the story', () => {
  it.each([
    ['The port is the largest in the province', 'The port is the largest in the province.'],
    ['产量居全市首位', '产量首次位居全市第一位。'],
    ['能耗全省最低', '能耗下降15%，为全省最低。'],
    ['Sales hit a record', 'Sales reached an all-time high.'],
    ['We plan at least two more', 'We plan at least two more, most of them small.'],
  ])('passes where the source gives it: %s', (headline, sentence) => {
    expect(faultsOfClaim({ headline, sentence })).toEqual([]);
  });

  it.each([
    ['The port is the largest in the country', 'The port is the largest in the province.'],
    ['The port is the largest in the country', 'The port is the largest.'],
    ['The port is the largest', 'The port is large.'],
    ['The port is the smallest in the province', 'The port is the largest in the province.'],
    ['能耗全国最低', '能耗下降15%，为全省最低。'],
    ['能耗全省最高', '能耗下降15%，为全省最低。'],
    ['首次出口粮食', '出口粮食。'],
    ['Sales hit a record', 'Sales were good.'],
  ])('is refused where it does not: %s', (headline, sentence) => {
    expect(faultsOfClaim({ headline, sentence })).toContain('superlative-unsourced');
  });
});
