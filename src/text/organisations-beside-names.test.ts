import { expect, it } from 'vitest';
import { besideName, strangerBeside } from './organisations-beside-names.js';

function beside(text: string, name: string) {
  const from = text.indexOf(name);
  return besideName(text, { from, to: from + name.length })
    .filter(({ organisation }) => organisation)
    .map((span) => text.slice(span.from, span.to).trim());
}

it.each([
  ['“It leaks,” said Ida Ferrari, an engineer at Thornbury, on Monday.', 'an engineer at Thornbury'],
  ['Ida Ferrari (Thornbury Institute) spoke.', 'Thornbury Institute'],
  ['Ida Ferrari, head of roads at the Ministry of Works, said so.', 'head of roads at the Ministry of Works'],
  ['Ida Ferrari of the Thornbury Trust said so.', 'of the Thornbury Trust'],
  ['It leaks, Thornbury Institute engineer Ida Ferrari said.', 'Thornbury Institute engineer'],
])('tells the organisation beside a name: %s', (text, organisation) => {
  expect(beside(text, 'Ida Ferrari')).toEqual([organisation]);
});

it.each([
  ['Ida Ferrari, a farmer from Ghent, said so.'],
  ['Ida Ferrari, Tomas Okoro and others came.'],
  ['Chief Executive Ida Ferrari said so.'],
  ['The Thornbury Trust said that Ida Ferrari left.'],
  ['Ida Ferrari, who met the Thornbury Trust, left.'],
])('tells none: %s', (text) => {
  expect(beside(text, 'Ida Ferrari')).toEqual([]);
});

it('does so in Chinese, in both scripts', () => {
  expect(beside('海州大学化学系教授何静说，水变清了。', '何静')).toEqual(['海州大学化学系教授']);
  expect(beside('何靜（海州醫院主任）說好。', '何靜')).toEqual(['海州醫院主任']);
  expect(beside('住在海州大学对面的何静说，水变清了。', '何静')).toEqual([]);
});

it('finds somebody unknown directly beside a post', () => {
  const stranger = (text: string, post: string) => {
    const from = text.indexOf(post);
    return strangerBeside(text, { from, to: from + post.length });
  };
  expect(stranger('On Monday Mayor Ida Ferrari resigned.', 'Mayor')).toBe('Ida Ferrari');
  expect(stranger('It leaks, said Ida Ferrari, a bridge engineer.', 'bridge engineer')).toBe('Ida Ferrari');
  expect(stranger('县水利局副局长宋岚介绍，水变清了。', '县水利局副局长')).toBe('宋岚');
  expect(stranger('The mayor resigned.', 'mayor')).toBeUndefined();
  expect(stranger('Thornbury National Trust', 'Thornbury')).toBeUndefined();
});
