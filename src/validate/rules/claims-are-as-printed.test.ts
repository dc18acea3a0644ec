import { describe, expect, it } from 'vitest';
import { faultsOfClaim } from '../../testing/one-claim.js';

describe('what stands beside a number in the story', () => {
  it.each([
    ['Sales climbed 12%', 'Sales slumped by 12% in spring.', 'direction-differs'],
    ['Wages rose by 31 percent', 'Wages rose to 31 percent.', 'direction-differs'],
    ['产量环比增长8%', '产量同比增长8%。', 'term-differs'],
    ['The median wage is 500 dollars', 'The average wage is 500 dollars.', 'term-differs'],
    [
      'All of our 12 monitors have shown a rise',
      'Not one of our 12 monitors has shown a rise.',
      'denial-differs',
    ],
    [
      'The yard cost $4 million in 2019',
      'The yard cost $8 million in 2019 and $4 million in 2024.',
      'date-of-another-figure',
    ],
  ])('is refused where the source says otherwise: %s', (headline, sentence, code) => {
    expect(faultsOfClaim({ headline, sentence })).toContain(code);
  });

  it.each([
    ['Sales are down 12%', 'Sales slumped by 12% in spring.'],
    ['占比从12.6%升至31.8%', '占比由12.6%提高到31.8%。'],
    ['Not one of 12 monitors has shown a rise', 'Not one of our 12 monitors has shown a rise.'],
  ])('passes where it says the same: %s', (headline, sentence) => {
    expect(faultsOfClaim({ headline, sentence })).toEqual([]);
  });

  it('is a warning where no rule can be sure, which the author answers', () => {
    const claim = { headline: 'Visits rose to 300', sentence: 'In spring we counted 300 visits.' };
    expect(faultsOfClaim(claim)).toEqual(['(wording-unproven)']);
    expect(faultsOfClaim({ ...claim, more: ', reads: in winter there were none' })).toEqual([]);
  });

  it('is read together with the figure it stands under', () => {
    const sentence = 'Nitrogen oxide has fallen by 40 percent.';
    const counting = (counts: string) =>
      faultsOfClaim({
        headline: 'Nitrogen oxide has fallen',
        sentence,
        more: `, statistics: [{ id: fall, figure: 40 percent, counts: ${counts}, sentence: ${sentence} }]`,
      });
    expect(counting('less nitrogen oxide')).toEqual([]);
    expect(counting('more nitrogen oxide')).toEqual(['direction-differs']);
    expect(counting('nitrogen oxide')).toEqual(['(wording-unproven)']);
  });

  it('is read from the whole sentence, though the story quotes a part of it', () => {
    const headline = 'Sales climbed 12%';
    const sentence = 'Sales slumped by 12% in spring.';
    const more = ', points: [{ text: Sales climbed 12%, sentence: by 12% in spring }]';
    expect(faultsOfClaim({ headline: 'Spring was slow', sentence, more })).toEqual(['direction-differs']);
    expect(faultsOfClaim({ headline, sentence })).toEqual(['direction-differs']);
  });
});
