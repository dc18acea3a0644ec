import { expect, test } from 'vitest';
import { leansOnOthers } from './leaning-openings.js';

test.each([
  '其间，我国制定了积极有力的政策举措。',
  '这对于发展中国家很重要。',
  '此外，双方还签了协议。',
  '二是启动专项合作计划。',
  'But nobody gets a medal for that.',
  'That is some 700 people.',
  'It held.',
  '“This was not a freak summer.”',
])('%s is not understood alone', (sentence) => {
  expect(leansOnOthers(sentence)).toBe(true);
});

test.each([
  '经过十余年的共同努力，合作已成为重要途径。',
  '其他国家也加入了。',
  '我国持续实施行动计划。',
  'We answered 12,190 calls about heat.',
  'It is cheaper to plant a tree than to fill a hospital bed.',
  'Butter became dearer.',
])('%s stands alone', (sentence) => {
  expect(leansOnOthers(sentence)).toBe(false);
});
