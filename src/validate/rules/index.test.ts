import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from './index.js';

const files = readdirSync(new URL('.', import.meta.url)).filter(
  (name) => !/\.test\.ts$|^index\.ts$/.test(name),
);
const list = readFileSync(new URL('index.ts', import.meta.url), 'utf8');

it('lists every rule that stands in this folder', () => {
  expect(rules).toHaveLength(files.length);
  for (const file of files) expect(list).toContain(`./${file.replace('.ts', '.js')}`);
});

it('names every rule after its file', () => {
  const words = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(rules.map((rule) => `${words(rule.name)}.ts`).toSorted()).toEqual(files.toSorted());
});
