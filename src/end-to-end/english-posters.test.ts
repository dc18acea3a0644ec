import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Manifest, manifestSchema } from '../model/manifest.js';
import { root } from '../testing/source-files.js';
import { type Run, temporaryFolder } from './run-broadsheet.js';
import { runHere } from './run-here.js';

const folder = temporaryFolder();
let run: Run;
let manifest: Manifest;

beforeAll(async () => {
  mkdirSync(join(folder, 'decks'));
  cpSync(join(root, 'src/testing/english-story'), join(folder, 'decks/railway'), { recursive: true });
  run = await runHere('build --only posters --preset shapes,wechat-square,x,linkedin-carousel', {
    in: folder,
  });
  if (run.code !== 0) throw new Error(`The build ended with ${run.code}:\n${run.stderr}`);
  const text = readFileSync(join(folder, 'output/railway/manifest.json'), 'utf8');
  manifest = manifestSchema.parse(JSON.parse(text));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an English story gets posters of every form it has content for, in every shape, without a fault', () => {
  expect(run.stdout).toContain('0 faults');
  const pictures = manifest.artifacts.filter(({ format }) => format === 'png');
  const forms = ['cover', 'hero-number', 'number-grid', 'waffle', 'timeline'];
  for (const form of [...forms, 'partner-tiles', 'quotation', 'takeaways']) {
    const presets = pictures.filter(({ id }) => id === `railway-${form}`).map(({ preset }) => preset);
    const thumb = ['cover', 'hero-number'].includes(form) ? ['wechat-square'] : [];
    expect(presets.toSorted(), form).toEqual(
      ['portrait', 'square', 'story', ...thumb, 'wide', 'x'].toSorted(),
    );
  }
});

test('one proof is drawn of it, however many of its parts could have one', () => {
  const drawn = manifest.artifacts.filter(({ format }) => format === 'png');
  const proofs = drawn.filter(({ id }) => id.endsWith('-sources-and-method'));
  expect(new Set(proofs.map(({ id }) => id)).size).toBe(1);
  expect(proofs.map(({ preset }) => preset).toSorted()).toEqual(['portrait', 'square', 'story', 'wide', 'x']);
});

test('its qualifiers and places are told in English', () => {
  const altOf = (form: string) =>
    manifest.artifacts.find(({ id, alt }) => id === `railway-${form}` && alt !== undefined)?.alt ?? '';
  expect(altOf('hero-number')).toContain('more than 74,000');
  expect(altOf('waffle')).toMatch(/A hundred squares stand for the energy of the line.*About 71%/);
  expect(altOf('partner-tiles')).toMatch(/Kenya.*Ethiopia.*Uganda/);
});

test('captions and alternative texts hold no word of another language and no full-width mark', () => {
  const texts = manifest.artifacts.filter(({ format }) => format === 'txt');
  expect(texts.length).toBeGreaterThan(20);
  for (const { path } of texts)
    expect(readFileSync(join(folder, 'output/railway', path), 'utf8'), path).not.toMatch(
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\bsource line/u,
    );
});

test('it has a carousel of its own', () => {
  const carousel = manifest.artifacts.find(({ id, format }) => id === 'railway-carousel' && format === 'pdf');
  expect(carousel?.pages).toBeGreaterThanOrEqual(8);
});
