import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../testing/source-files.js';

const command = join(root, 'dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly in: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with each piece of standard error, and the means to interrupt or to close standard output. */
  readonly watch?: (text: string, control: RunControl) => void;
}

export interface RunControl {
  readonly interrupt: () => void;
  readonly closeOutput: () => void;
}

/** Runs the compiled command as a user does, to its end. */
export function runBroadsheet(words: string, options: RunOptions): Promise<Run> {
  if (!existsSync(command)) throw new Error('The command is not compiled: npm run compile.');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words.split(' ').filter(Boolean)], {
      cwd: options.in,
      env: { ...process.env, NO_COLOR: '1', ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const control: RunControl = {
      interrupt: () => child.kill('SIGINT'),
      closeOutput: () => child.stdout.destroy(),
    };
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part) => {
      stdout += part;
    });
    child.stderr.on('data', (part) => {
      stderr += part;
      options.watch?.(String(part), control);
    });
    child.on('spawn', () => options.watch?.('', control));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A new folder of its own below the system's temporary one. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
}

/** A folder to work in that holds a copy of the story that ships, in its own language or with its editions. */
export function folderWithStory(editions: 'without editions' | 'with editions' = 'without editions'): string {
  const folder = temporaryFolder();
  copyStory(folder, editions);
  return folder;
}

/** Puts a copy of the story that ships into a folder. */
export function copyStory(folder: string, editions: 'without editions' | 'with editions'): void {
  mkdirSync(join(folder, 'decks'));
  const story = join(folder, 'decks/belt-and-road');
  cpSync(join(root, 'decks/belt-and-road'), story, { recursive: true });
  if (editions === 'without editions') rmSync(join(story, 'en.yaml'));
}

/** Every file below a folder with the SHA-256 of its bytes, sorted by path with forward slashes. */
export function hashFiles(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
