import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { sampled } from '../testing/sampled.js';
import { sourceFileOf } from '../validate/source-file.js';
import { validateStory } from '../validate/validate.js';

const decks = new URL('../../decks/', import.meta.url);

function faultsOf(name: string, text: string) {
  const { tree, diagnostics } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(text) });
  if (tree === undefined) return diagnostics;
  const sourceText = readFileSync(new URL(`${name}/${sourceFileOf(tree)}`, decks), 'utf8');
  return [
    ...diagnostics,
    ...validateStory({ path: 'story.yaml', tree, sourceText, name, languages }).diagnostics,
  ];
}

describe.each(readdirSync(decks))('the story %s', (name) => {
  const text = readFileSync(new URL(`${name}/story.yaml`, decks), 'utf8');
  const lines = text.split('\n');

  it('has no fault', () => {
    expect(faultsOf(name, text)).toEqual([]);
  });

  // Every numeral a reader can see, changed by one: nothing may slip through.
  const content =
    /^\s*(?:- )?(?:text|short|headline|figure|value|title|name|counts|sentence|date|asOf|thesis|-)?:? /;
  const numerals = lines.flatMap((line, index) =>
    content.test(line) && !/^\s*(?:#|edition)/.test(line)
      ? [...line.matchAll(/\d(?=[^\d]*$|\D)/g)].map((match) => ({ index, at: match.index, line }))
      : [],
  );

  it('shows every numeral at its line when it is changed by one', () => {
    expect(numerals.length).toBeGreaterThan(50);
    const missed = sampled(numerals, 11).filter(({ index, at, line }) => {
      const changed = `${line.slice(0, at)}${(Number(line[at]) + 1) % 10}${line.slice(at + 1)}`;
      const faults = faultsOf(name, lines.with(index, changed).join('\n'));
      return !faults.some((fault) => fault.line === index + 1);
    });
    expect(missed.map(({ index, at, line }) => `${index + 1}:${at + 1} ${line.trim()}`)).toEqual([]);
  });
});
