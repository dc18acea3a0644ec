import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sampled } from '../testing/sampled.js';
import { root } from '../testing/source-files.js';
import { openPdf } from './open-pdf.js';
import { folderWithStory, hashFiles, runBroadsheet } from './run-broadsheet.js';
import { runHere } from './run-here.js';
import { block, folderWithSmallStory } from './small-story.js';

const folders: string[] = [];
const remembered = (folder: string) => {
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('one figure changed in the story that ships', () => {
  const storyText = readFileSync(join(root, 'decks/belt-and-road/story.yaml'), 'utf8');
  const lines = storyText
    .split('\n')
    .flatMap((line, index) => (/^(?! *#).*7\.4万/.test(line) ? [index + 1] : []));

  test('the story speaks of 7.4万 somewhere', () => {
    expect(lines.length).toBeGreaterThan(0);
  });

  test.each(sampled(lines, 4))(
    '7.5万 in place of 7.4万 in line %i: check ends with 1 and points at it',
    async (number) => {
      const folder = remembered(folderWithStory());
      const changed = storyText.split('\n');
      changed[number - 1] = changed[number - 1]?.replace('7.4万', '7.5万') ?? '';
      writeFileSync(join(folder, 'decks/belt-and-road/story.yaml'), changed.join('\n'));
      const { code, stderr } = await runHere('check --quiet', { in: folder });
      expect(code).toBe(1);
      expect(stderr).toMatch(new RegExp(`story\\.yaml:${number}:\\d+`));
      expect(stderr).toContain('7.5万');
      expect(stderr).toMatch(/\^/);
      expect(existsSync(join(folder, 'output'))).toBe(false);
    },
  );
});

describe('the small story of the README', () => {
  let folder: string;
  beforeAll(() => {
    folder = remembered(folderWithSmallStory());
  });

  test('check proves it and writes nothing', async () => {
    const { code, stdout, stderr } = await runBroadsheet('check railway', { in: folder });
    expect(stderr).not.toContain('error');
    expect(code).toBe(0);
    expect(stdout).toMatch(/[1-9]\d* statements? traced/);
    expect(stdout).toMatch(/^ +all +[1-9]/m);
    expect(stdout).toContain('0 faults');
    expect(readdirSync(folder)).toEqual(['decks']);
  });

  test('check --json prints one document and nothing else', async () => {
    const { code, stdout, stderr } = await runHere('check --json', { in: folder });
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      stories: [{ name: 'railway', ok: true, diagnostics: [] }],
    });
  });

  test('it builds; and a build that fails leaves what was built untouched', async () => {
    const words = 'build --out elsewhere/made --format md,png --preset wide --quiet';
    expect((await runHere(words, { in: folder })).code).toBe(0);
    const before = hashFiles(join(folder, 'elsewhere'));
    expect(Object.keys(before)).toContain('made/railway/manifest.json');
    const story = join(folder, 'decks/railway/story.yaml');
    writeFileSync(story, block('yaml').replace('figure: 超7.4万个,', 'figure: 超7.4万个, value: 75000,'));
    const { code, stderr } = await runHere(words, { in: folder });
    writeFileSync(story, block('yaml'));
    expect(code).toBe(1);
    expect(stderr).toContain('figure-mismatch');
    expect(hashFiles(join(folder, 'elsewhere'))).toEqual(before);
  });

  test('built again, one page after the other, it is the same bytes in every format', async () => {
    const hashes: Readonly<Record<string, string>>[] = [];
    for (const jobs of [2, 1]) {
      const words = `build --out twice-${jobs} --jobs ${jobs} --only decks,posters --preset x --quiet`;
      expect((await runHere(words, { in: folder })).code).toBe(0);
      hashes.push(hashFiles(join(folder, `twice-${jobs}/railway`)));
    }
    expect(hashes[1]).toEqual(hashes[0]);
    const formats = Object.keys(hashes[0] ?? {}).map((path) => path.slice(path.lastIndexOf('.') + 1));
    for (const format of ['md', 'html', 'pdf', 'pptx', 'png', 'webp', 'csv', 'zip', 'json', 'txt'])
      expect(formats).toContain(format);
  });

  test('what an earlier build made and this one does not is removed, and only that', async () => {
    const words = 'build --format md --quiet --out again';
    const output = join(folder, 'again/railway');
    expect((await runHere(words, { in: folder })).code).toBe(0);
    const before = hashFiles(output);
    const manifestPath = join(output, 'manifest.json');
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as { artifacts: { path: string }[] };
    const first = manifest.artifacts.find(({ path }) => path.endsWith('.md'));
    manifest.artifacts.push({ ...first, path: 'zh-CN/decks/old.md' }, { ...first, path: '../../kept.md' });
    for (const name of ['zh-CN/decks/old.md', 'zh-CN/decks/mine.md', '../../kept.md']) {
      writeFileSync(join(output, name), 'x');
    }
    const poisoned = JSON.stringify(manifest);
    writeFileSync(manifestPath, poisoned);
    expect((await runHere(words, { in: folder })).code).toBe(0);
    expect(existsSync(join(folder, 'kept.md'))).toBe(true);

    manifest.artifacts.pop();
    writeFileSync(manifestPath, JSON.stringify(manifest));
    expect((await runHere(words, { in: folder })).code).toBe(0);
    const after = Object.keys(hashFiles(output));
    expect(after).toEqual([...Object.keys(before), 'zh-CN/decks/mine.md'].sort());
  });
});

test('a title that is far too long is one fault of decks and one warning of posters, which name it and say what can be done', async () => {
  const heading = `铁路带来什么${'与两国人民'.repeat(40)}`;
  const folder = remembered(
    folderWithSmallStory((story) => story.replace('title: 一条铁路的七年', `title: ${heading}`)),
  );
  appendFileSync(join(folder, 'decks/railway/source.txt'), `\n${heading}\n`);
  const words = 'build --json --format md,png --preset x,linkedin';
  const { code, stdout } = await runHere(words, { in: folder });
  expect(code).toBe(1);
  const [story] = (JSON.parse(stdout) as { stories: readonly { diagnostics: readonly Diagnostic[] }[] })
    .stories;
  const place = { path: 'decks/railway/story.yaml', line: 1, column: 8 };
  const errors = story?.diagnostics ?? [];
  expect(errors).toMatchObject([
    { ...place, code: 'slide-overflow', severity: 'error' },
    { ...place, code: 'poster-left-out', severity: 'warning' },
  ]);
  for (const { message, hint } of errors) {
    expect(message).toMatch(/^title has (?:1\d\d|200) characters too many: \d+ pages do not fit/);
    expect(hint).toMatch(
      /^Shorten it by (?:1\d\d|200) characters, (?:or )?give it a `short` form that much shorter/,
    );
    expect(hint).not.toContain('two statements');
  }
  expect(errors[0]?.message).toContain('slide 1 of deck whole');
  expect(errors[1]?.message).toContain('poster whole-cover in ');
  expect(existsSync(join(folder, 'output'))).toBe(false);
});

test('a story that holds markup shows it as text, and nothing it names is fetched', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/x`;
    const baits = [
      `![bg](${address})`,
      `<img src=${address}>`,
      `<style>@import "${address}";</style>`,
      `<!-- _class: ${address} -->`,
      '{{constructor}} 2025. 年内 $x$',
    ];
    const points = baits.map((bait) => {
      const text = JSON.stringify(bait);
      return `          - { text: ${text}, sentence: ${text} }`;
    });
    const folder = remembered(
      folderWithSmallStory((story) =>
        story.replace('        statistics:', (found) => ['        points:', ...points, found].join('\n')),
      ),
    );
    appendFileSync(join(folder, 'decks/railway/source.txt'), `\n${baits.join('\n')}\n`);
    const { code, stderr } = await runHere('build --only decks,handouts --quiet', { in: folder });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { text } = await openPdf(join(folder, 'output/railway/zh-CN/decks/whole.pdf'));
    for (const bait of baits) expect(text).toContain(bait.replace(/\s/g, ''));
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

test('Ctrl-C ends the build with 130, closes the browser and leaves nothing behind', async () => {
  const folder = remembered(folderWithStory());
  const mark = `interrupted-${process.pid}-${Date.now()}`;
  const { code } = await runBroadsheet('build', {
    in: folder,
    environment: { BROADSHEET_TEST_MARK: mark },
    watch: (text, { interrupt }) => {
      if (/\d+\/\d+/.test(text)) interrupt();
    },
  });
  expect(code).toBe(130);
  expect(existsSync(join(folder, 'output'))).toBe(false);
  expect(processesMarked(mark)).toEqual([]);
});

/** Commands still running that were started with a mark in their environment. Only Linux tells. */
function processesMarked(mark: string): readonly string[] {
  if (!existsSync('/proc/self/environ')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => readProcess(id, 'environ').includes(mark))
    .map((id) => readProcess(id, 'cmdline').replaceAll('\0', ' ').trim())
    .filter((command) => command !== '');
}

function readProcess(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
