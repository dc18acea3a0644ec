import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../testing/source-files.js';
import { temporaryFolder } from './run-broadsheet.js';

const readMe = readFileSync(join(root, 'README.md'), 'utf8');

/** The first block of a language in the README. */
export function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(readMe)?.[1] ?? '';
}

/** A folder with the small story of the README, its text changed at will. */
export function folderWithSmallStory(change: (story: string) => string = (story) => story): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'decks/railway'), { recursive: true });
  writeFileSync(join(folder, 'decks/railway/source.txt'), block('text'));
  writeFileSync(join(folder, 'decks/railway/story.yaml'), change(block('yaml')));
  return folder;
}
