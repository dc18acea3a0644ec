import { describe, expect, it } from 'vitest';
import { sampleArgument, sampleStory } from '../testing/sample-story.js';
import { strongestFirst } from './weight.js';

const [section] = sampleStory().sections;
if (section === undefined) throw new Error('the sample has no section');
const placed = ['合作形式多样', '80多个国家签约', '绿色技术推动可持续发展', '规划高效对接'].map(
  (headline) => ({
    argument: sampleArgument({ headline }),
    section,
    sectionIndex: 0,
  }),
);

describe('a list of arguments', () => {
  const order = (sentence: string) =>
    strongestFirst(sentence, placed).map(({ argument: { headline } }) => headline);

  it('begins with what the sentence over it speaks of, then with what states a figure', () => {
    expect(order('以绿色技术为核心，推动全球发展')).toEqual([
      '绿色技术推动可持续发展',
      '80多个国家签约',
      '合作形式多样',
      '规划高效对接',
    ]);
  });

  it('keeps the order of the story where nothing is stronger', () => {
    expect(order('科学无国界').slice(1)).toEqual(['合作形式多样', '绿色技术推动可持续发展', '规划高效对接']);
  });
});
