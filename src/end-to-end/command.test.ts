import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../testing/source-files.js';
import { folderWithStory, runBroadsheet, temporaryFolder } from './run-broadsheet.js';

let folder: string;
let empty: string;
beforeAll(() => {
  folder = folderWithStory();
  empty = temporaryFolder();
});
afterAll(() => {
  for (const each of [folder, empty]) rmSync(each, { recursive: true, force: true });
});

test('--version gives the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(await runBroadsheet('--version', { in: empty })).toEqual({
    code: 0,
    stdout: `${version}\n`,
    stderr: '',
  });
});

test('--help tells the commands and needs no story', async () => {
  const { code, stdout } = await runBroadsheet('--help', { in: empty });
  expect(code).toBe(0);
  expect(stdout).toMatch(/build[\s\S]*check[\s\S]*doctor/);
});

describe('a command called wrongly ends with 2 and says what is good', () => {
  test.each([
    ['', 'build, check, translate, doctor'],
    ['publish', 'build, check, translate, doctor'],
    ['build --size', '--preset <names>'],
    ['build --only slides', 'decks, posters, handouts'],
    ['build --format gif', 'md, html, pdf, pptx, png'],
    ['build --lang fr', 'zh-CN, zh-TW, zh-HK, en, en-GB, en-US'],
    ['build --preset banner', 'wide, square, portrait, story'],
    ['build --theme neon', 'silk'],
    ['build --theme ../silk', 'silk'],
    ['build --jobs -1', 'from 1'],
    ['build belt-and-raod', 'did you mean belt-and-road'],
    ['check nowhere', 'Stories here: belt-and-road'],
    ['build --out decks', '--out'],
    ['build --out decks/belt-and-road', '--out'],
    ['build --out decks/belt-and-road/output', '--out'],
  ])('%j: %s', async (words, good) => {
    const { code, stdout, stderr } = await runBroadsheet(words, { in: folder });
    expect(stderr).toContain(good);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(readdirSync(folder)).toEqual(['decks']);
  });

  test('a link that leads back to the story is no better', async () => {
    symlinkSync(join(folder, 'decks'), join(empty, 'link'));
    const { code } = await runBroadsheet(`build --out ${join(empty, 'link')}`, { in: folder });
    rmSync(join(empty, 'link'));
    expect(code).toBe(2);
    expect(readdirSync(join(folder, 'decks'))).toEqual(['belt-and-road']);
  });

  test('where there is no story', async () => {
    const { code, stderr } = await runBroadsheet('build', { in: empty });
    expect(code).toBe(2);
    expect(stderr).toContain('decks/');
  });

  test('with --json the answer is a document, and nothing else', async () => {
    const { code, stdout, stderr } = await runBroadsheet('build --json --theme neon', { in: folder });
    expect(code).toBe(2);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { kind: 'usage' } });
  });
});

test('a folder that cannot be written ends with 3', async () => {
  writeFileSync(join(empty, 'file'), 'in the way');
  const { code, stderr } = await runBroadsheet(`build --format md --quiet --out ${join(empty, 'file')}`, {
    in: folder,
  });
  expect(code).toBe(3);
  expect(stderr).toContain('file');
  expect(readFileSync(join(empty, 'file'), 'utf8')).toBe('in the way');
});

test('a story is found by its path from anywhere, as a folder or as a file', async () => {
  const story = join(folder, 'decks/belt-and-road');
  for (const path of [story, join(story, 'story.yaml')]) {
    const { code, stderr } = await runBroadsheet(`check --theme neon ${path}`, { in: empty });
    expect({ code, known: stderr.includes('There is no story') }).toEqual({ code: 2, known: false });
  }
});

test('a reader that goes away does not end the command', async () => {
  const broken = join(empty, 'decks/broken');
  mkdirSync(broken, { recursive: true });
  writeFileSync(join(broken, 'story.yaml'), 'tittle: x\n');
  const { code } = await runBroadsheet('check --json broken', {
    in: empty,
    watch: (_text, { closeOutput }) => closeOutput(),
  });
  expect(code).toBe(1);
});

test('doctor says what this machine has, in words and as a document', async () => {
  const spoken = await runBroadsheet('doctor', { in: empty });
  expect({ code: spoken.code, stderr: spoken.stderr }).toEqual({ code: 0, stderr: '' });
  for (const word of ['Node', 'Browser', 'Fonts', 'Cache']) expect(spoken.stdout).toContain(word);
  const { code, stdout, stderr } = await runBroadsheet('doctor --json', { in: empty });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, node: { version: process.version } });
});
