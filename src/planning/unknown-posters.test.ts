import { expect, test } from 'vitest';
import { storySchema } from '../model/story.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { samplePosters } from '../testing/sample-posters.js';
import { unknownPosters } from './unknown-posters.js';

const faultsOf = (yaml: string) => {
  const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(yaml) });
  if (tree === undefined) throw new Error('not YAML');
  const { posters } = tree.value as { readonly posters: unknown };
  const named = storySchema.shape.posters.parse(posters);
  return unknownPosters({ path: 'story.yaml', tree }, { posters: named }, samplePosters);
};

test('a poster and a layout that are there are no fault', () => {
  expect(faultsOf('posters:\n  pin: [roundtable-cover]\n  exclude: [quotation]')).toEqual([]);
});

test('a misspelt name is met with the one that was meant, at its place', () => {
  expect(faultsOf('posters:\n  order: [cover, quotaton]')).toMatchObject([
    { code: 'reference-unknown', line: 2, column: 18, hint: 'Did you mean “quotation”?' },
  ]);
});

test('a poster that is pinned and excluded is a contradiction', () => {
  expect(faultsOf('posters:\n  pin: [roundtable-cover]\n  exclude: [roundtable-cover]')).toMatchObject([
    { code: 'value-invalid', line: 3, dataPath: 'posters.exclude[0]' },
  ]);
});
