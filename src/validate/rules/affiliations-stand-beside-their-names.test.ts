import { expect, it } from 'vitest';
import { faultsOf } from '../../testing/story-faults.js';

function affiliated(source: string, one: string, other: string, names = ['王明', '何静']) {
  const text = `title: 题
source: { file: source.txt, name: 实录 }
experts:
  - { id: one, name: ${names[0]}, affiliation: ${one} }
  - { id: other, name: ${names[1]}, affiliation: ${other} }
sections:
  - id: first
    kind: report
    heading: 题
    thesis: { text: 空气干净了, sentence: 空气干净了 }
    arguments: [{ id: argument, headline: 空气干净了 }]
`;
  return faultsOf(text, { source: `${source}\n空气干净了。\n` })
    .filter(({ code }) => code === 'affiliation-not-beside-name')
    .map(({ severity, line }) => `${severity} ${line}`);
}

it.each([
  ['王明（统计局局长）：好。\n何静（人力主管）：好。'],
  ['嘉宾：王明，统计局局长；何静，人力主管。'],
  ['统计局局长王明、人力主管何静出席。'],
])('accepts what stands beside the name, and refuses it beside another: %s', (source) => {
  expect(affiliated(source, '统计局局长', '人力主管')).toEqual([]);
  expect(affiliated(source, '人力主管', '统计局局长')).toEqual(['error 4', 'error 5']);
});

it('does so in English', () => {
  const names = ['Nora Lindqvist', 'Tomas Okoro'];
  const source =
    'We asked Nora Lindqvist, harbour engineer, and finance director Tomas Okoro. Tomas Okoro was late.';
  expect(affiliated(source, 'harbour engineer', 'finance director', names)).toEqual([]);
  expect(affiliated(source, 'finance director', 'harbour engineer', names)).toEqual(['error 4', 'error 5']);
});

it('asks where it stands beside nobody, and refuses it in the head of somebody unknown', () => {
  const source = '王明来了。何静（人力主管）来了。统计局局长很忙。';
  expect(affiliated(source, '统计局局长', '人力主管')).toEqual(['warning 4']);
  expect(affiliated(`${source}\n李华（研究员）：好。`, '研究员', '人力主管')).toEqual(['error 4']);
});

it('refuses another organisation than the one directly beside the name', () => {
  const names = ['Nora Lindqvist', 'Tomas Okoro'];
  const source =
    'Hartley Mills is closing, said Nora Lindqvist, a researcher at the Thornbury Institute. Tomas Okoro, finance director, is sad.';
  expect(affiliated(source, 'Thornbury Institute', 'finance director', names)).toEqual([]);
  expect(affiliated(source, 'Hartley Mills', 'finance director', names)).toEqual(['error 4']);
  const chinese = '江州日报今天到了。“水清了。”海州大学化学系教授王明说。人力主管何静来了。';
  expect(affiliated(chinese, '海州大学化学系教授', '人力主管')).toEqual([]);
  expect(affiliated(chinese, '江州日报', '人力主管')).toEqual(['error 4']);
});

it('refuses the post of somebody the story does not know', () => {
  const names = ['Nora Lindqvist', 'Tomas Okoro'];
  const source =
    'Nora Lindqvist is here. It was Chief Surveyor Ida Ferrari. Tomas Okoro, finance director, is sad.';
  expect(affiliated(source, 'Chief Surveyor', 'finance director', names)).toEqual(['error 4']);
  const chinese = '王明来了。县水利局副局长宋岚介绍，水清了。人力主管何静来了。';
  expect(affiliated(chinese, '县水利局副局长', '人力主管')).toEqual(['error 4']);
});
