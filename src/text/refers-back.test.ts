import { expect, test } from 'vitest';
import { refersBack } from './refers-back.js';

test.each([
  '自2017年该计划启动以来，中国与共建国家在四个方面展开合作。',
  '我国在首届“一带一路”科技交流大会上提出正式启动该计划，涉及可持续发展技术等领域。',
  '到2030年，这一比重预计达到65%至70%。',
  'Three-quarters of adults received it on their phones; in 2021 only a quarter did.',
  'Up to 15 will stay open as warm rooms, from November to March.',
  '“Shade is not shared out fairly in this city,” he said.',
])('“%s” cannot be read alone', (sentence) => {
  expect(refersBack(sentence)).toBe(true);
});

test.each([
  '我国与蒙古国合作开发的太阳能光伏发电项目不仅提高了该国可再生能源使用比例，还有效减少了温室气体排放。',
  '中国企业承建蒙内铁路，该铁路为肯尼亚创造就业。',
  '光伏发电项目投产，该项目提升了能源结构。',
  '应该继续深化合作。',
  '技术人员一同建成中老铁路，激活其国家现代化发展新引擎。',
  'It is cheaper to plant a tree than to fill a hospital bed.',
  'The city had nine cooling centres five years ago; today it has 41.',
  'We bought the last diesel bus in 2019 and did not miss it.',
  'People do not love trams, they love not waiting.',
  'On the worst day, July 23, as many as 200 people died.',
])('“%s” can', (sentence) => {
  expect(refersBack(sentence)).toBe(false);
});
