import { describe, expect, it } from 'vitest';
import { expectFaults, storyWith } from '../../testing/story-faults.js';

const resting = (sentence: string, more = '') =>
  storyWith({ argument: `points:\n  - text: 合作\n    sentence: ${sentence}${more}` });

describe('a passage that stands in the source', () => {
  it.each([
    ['as printed', '我国已与 80 多个共建国家签署协定'],
    [
      'without the spaces and line breaks of the print',
      '我国已与80多个共建国家签署协定，共建50多家“一带一路”联合实验室。',
    ],
    ['with other quotation marks', '总书记指出，「我们要将“一带一路”建成创新之路」。'],
    ['in full-width digits', '我国已与８０多个共建国家签署协定'],
  ])('is found %s', (_, sentence) => {
    expectFaults(resting(sentence));
  });

  it('is found where it is printed twice, by the words before it', () => {
    expectFaults(resting('活动300余场。', '\n    after: 另一处，'));
  });

  it('is found when it is one of several', () => {
    expectFaults(resting('[我国已与80多个共建国家签署协定, 累计培训1.6万余人次。]'));
  });
});

describe('a passage that does not', () => {
  it('is pointed at where it goes another way, with the line of the source', () => {
    const [words] = expectFaults(resting('建成7年来，铁路创造超7.«5»万个就业岗位'), 'sentence-not-in-source');
    expect(words).toContain('Line 9 of the source reads: …。建成7年来，铁路创造超7.[4]万个就业岗位');
    expect(words).toContain('the story has “5” there');
  });

  it('is pointed at where a character is dropped', () => {
    const [words] = expectFaults(resting('我国已与80多个«国»家签署协定'), 'sentence-not-in-source');
    expect(words).toContain('80多个[共]建国家');
  });

  it('is pointed at where a character is added', () => {
    expectFaults(resting('我国«都»已与80多个共建国家签署协定'), 'sentence-not-in-source');
  });

  it('is pointed at through a folded block', () => {
    expectFaults(
      resting('>-\n      我国已与80多个共建国家\n      «缔»结协定，共建50多家'),
      'sentence-not-in-source',
    );
  });

  it('is told even when nothing resembles it', () => {
    const [words] = expectFaults(resting('«完全没有印过的话语»'), 'sentence-not-in-source');
    expect(words).toContain('nothing in it resembles this');
  });

  it('is told when it stands twice, with both lines', () => {
    const [words] = expectFaults(resting('«活动300余场。»'), 'sentence-ambiguous');
    expect(words).toContain('line 13, 2 times');
  });

  it('is told when it does not stand behind the words named', () => {
    expectFaults(resting('活动300余场。', '\n    after: «没有这话»'), 'sentence-not-in-source');
  });
});

it('tells a fault once for a passage that several parts share', () => {
  const argument =
    'points:\n  - text: 甲\n    sentence: &shared 我国已与80多个«甲»国家\n  - text: 乙\n    sentence: *shared';
  expectFaults(storyWith({ argument }), 'sentence-not-in-source');
});
