import { expect, test } from 'vitest';
import { brandTemplate } from '../../../testing/brand-template.js';
import { templateOf } from '../../../testing/template-of.js';
import { readLayoutMap } from './layout-map.js';

const template = templateOf(brandTemplate());
const read = (text: string) =>
  readLayoutMap({ path: 'brand.pptx.yaml', bytes: new TextEncoder().encode(text) }, template);

test('a map names the layout that a kind of slide takes', () => {
  const { chosen, diagnostics } = read('cover: Divider\npoints: 仅标题\n');
  expect(diagnostics).toEqual([]);
  expect([...chosen].map(([kind, { name }]) => [kind, name])).toEqual([
    ['cover', 'Divider'],
    ['points', '仅标题'],
  ]);
});

test('an empty map chooses nothing', () => {
  expect(read('# nothing yet\n')).toEqual({ chosen: new Map(), diagnostics: [] });
});

test.each([
  ['opnener: Divider', 'key-unknown', 1, 1, 'opener'],
  ['cover: 封面\nopener: Dividr', 'reference-unknown', 2, 9, '“Divider”'],
  ['opener: Empty', 'value-invalid', 1, 9, 'title'],
  ['opener: 3', 'value-type', 1, 9, 'Divider'],
  ['- opener', 'value-type', 1, 1, 'opener: Section Header'],
])('%j is told with its place and what would be right', (text, code, line, column, hint) => {
  const [fault, ...others] = read(text).diagnostics;
  expect(fault).toMatchObject({ code, severity: 'error', path: 'brand.pptx.yaml', line, column });
  expect(fault?.hint).toContain(hint);
  expect(others).toEqual([]);
});

test('YAML that cannot be read is told as everywhere', () => {
  expect(read('opener: [').diagnostics).toMatchObject([{ code: 'yaml-syntax' }]);
});
