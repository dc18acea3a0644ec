import { it } from 'vitest';
import { expectFaults, storyWith } from '../../testing/story-faults.js';

const quoting = (text: string, more = '') =>
  storyWith({ argument: `quotations:\n  - id: road\n    text: ${text}${more}` });

it('lets a part of a sentence be quoted, and a part of the quotation be emphasised', () => {
  expectFaults(
    quoting(
      '我们要将“一带一路”建成创新之路',
      '\n    emphasis: 创新之路\n    sentence: 总书记指出，“我们要将‘一带一路’建成创新之路”。',
    ),
  );
});

it('takes a quotation without a sentence for its own', () => {
  expectFaults(quoting('建成创新«大»路'), 'sentence-not-in-source');
});

it('tells words that are not in the sentence', () => {
  expectFaults(quoting('«我国已与80多个共建国家»', '\n    sentence: 总书记指出'), 'text-not-in-source');
});

it('tells an emphasis that is not in the quotation', () => {
  expectFaults(quoting('建成创新之路', '\n    emphasis: «科技之路»'), 'text-not-in-source');
});

it('lets brackets explain and an ellipsis leave out, and warns where that denies something', () => {
  const sentence = '\n    sentence: 总书记指出，“我们要将‘一带一路’建成创新之路”。';
  expectFaults(quoting('我们要将[它]建成创新之路', sentence));
  expectFaults(quoting('我们……建成创新之路', sentence));
  expectFaults(quoting('«我们要将……建成强国之路»', sentence), 'text-not-in-source');
  expectFaults(quoting('«我们[不]要将‘一带一路’建成创新之路»', sentence), 'text-not-in-source');
});
