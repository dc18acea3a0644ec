import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../testing/source-files.js';
import { temporaryFolder } from './run-broadsheet.js';
import { runHere } from './run-here.js';

const readMe = readFileSync(join(root, 'README.md'), 'utf8');
const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(readMe)?.[1] ?? '';

const tokens = `{
  "name": "acme",
  "colours": { "ground": "#FFFFFF", "ink": "#1A1A1A", "secondary": "#595959", "hairline": "#D0D0D0" },
  "accents": [{ "name": "navy", "colour": "#0B3D91" }],
  "logo": { "file": "logo.svg", "alt": "Acme Institute" }
}
`;
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"><path d="M0 0H4V1H0Z" fill="#0B3D91"/></svg>';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The small story of the README, and a folder with a theme of one's own beside it. */
function folderWithTheme(itsTokens: string): string {
  const folder = temporaryFolder();
  folders.push(folder);
  mkdirSync(join(folder, 'decks/railway'), { recursive: true });
  mkdirSync(join(folder, 'brand'));
  writeFileSync(join(folder, 'decks/railway/source.txt'), block('text'));
  writeFileSync(join(folder, 'decks/railway/story.yaml'), `${block('yaml')}\ntheme: ../../brand\n`);
  writeFileSync(join(folder, 'brand/tokens.json'), itsTokens);
  writeFileSync(join(folder, 'brand/logo.svg'), logo);
  return folder;
}

test('a folder with tokens and a logo is a theme: decks, posters and handouts are built in it', async () => {
  const folder = folderWithTheme(tokens);
  const { code, stderr } = await runHere('build --preset portrait --quiet', { in: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const decks = join(folder, 'output/railway/zh-CN/decks');
  expect(readFileSync(join(decks, 'acme.css'), 'utf8')).toContain(
    '--accent: var(--sheet-navy-accent, #0B3D91)',
  );
  expect(readFileSync(join(decks, 'acme-logo.svg'), 'utf8')).toContain('<image');
  const { artifacts } = JSON.parse(readFileSync(join(folder, 'output/railway/manifest.json'), 'utf8'));
  const deck = artifacts.find(({ format }: { format: string }) => format === 'html');
  const html = readFileSync(join(folder, 'output/railway', deck.path), 'utf8');
  expect(html).toContain('alt="Acme Institute"');
});

test('a theme with colours that cannot be read builds nothing, and is told with line and remedy', async () => {
  const folder = folderWithTheme(tokens.replace('#595959', '#999999'));
  const { code, stderr } = await runHere('check --theme brand --quiet', { in: folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/brand[/\\]tokens\.json:3:\d+ error/);
  expect(stderr).toContain('The nearest that does is #767676.');
});

test('a theme that is not there ends with 2, and the ones there are', async () => {
  const folder = folderWithTheme(tokens);
  const { code, stderr } = await runHere('build --theme nigth', { in: folder });
  expect(code).toBe(2);
  expect(stderr).toContain('did you mean night?');
  expect(stderr).toContain('night, silk');
});
