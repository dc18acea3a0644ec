import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import type { Story } from '../model/story.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { sourceFileOf } from '../validate/source-file.js';
import { validateStory } from '../validate/validate.js';

const stories = new URL('../testing/stories/', import.meta.url);

/** What a story says of itself before anything is drawn: its faults, and what it holds. */
function checked(name: string) {
  const bytes = readFileSync(new URL(`${name}/story.yaml`, stories));
  const { tree, diagnostics } = parseYaml({ path: 'story.yaml', bytes });
  if (tree === undefined) return { diagnostics };
  const sourceText = readFileSync(new URL(`${name}/${sourceFileOf(tree)}`, stories), 'utf8');
  const { story: traced, diagnostics: found } = validateStory({
    path: 'story.yaml',
    tree,
    sourceText,
    name,
    languages,
  });
  return { diagnostics: [...diagnostics, ...found], story: traced?.story };
}

function figuresIn({ sections }: Story): number {
  return sections
    .flatMap((section) => section.arguments)
    .reduce(
      (sum, { statistics, changes, breakdowns }) =>
        sum +
        statistics.length +
        changes.reduce((all, { from, to, by }) => all + [from, to, by].filter(Boolean).length, 0) +
        breakdowns.reduce((all, { parts, total }) => all + parts.length + (total === undefined ? 0 : 1), 0),
      0,
    );
}

// Both were written as a stranger would: what they are told is what a stranger is told.
describe.each(readdirSync(stories))('the invented story %s', (name) => {
  const { diagnostics, story } = checked(name);

  it('is told of no fault, and asked nothing', () => {
    expect(diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`)).toEqual([]);
  });

  it('holds more figures than a story could hold before', () => {
    expect(story === undefined ? 0 : figuresIn(story)).toBeGreaterThan(40);
  });
});
