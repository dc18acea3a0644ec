import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** As written: `../model/page.js`, `node:fs`, `satori/jsx`. */
  readonly specifier: string;
  /** The file of this repository it leads to, from the root; undefined for packages. */
  readonly file?: string;
  /** Only types: nothing is loaded when the program runs. */
  readonly typeOnly: boolean;
  /** `import('…')`: loaded when it is reached. */
  readonly dynamic: boolean;
}

export interface SourceFile {
  /** From the root of the repository: `src/model/page.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments, so that prose is not taken for code. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Every TypeScript file under src/, with what it imports. Tests are left out unless asked for. */
export function readSourceFiles(options: { readonly tests: boolean }): readonly SourceFile[] {
  const paths = filesUnder('src').filter((path) => /\.tsx?$/.test(path));
  const known = new Set(paths);
  return paths
    .filter((path) => options.tests || !isTest(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const code = withoutComments(text);
      return { path, text, code, imports: readImports(path, code, known) };
    });
}

/** What tests read, beside the program: they themselves, what they share, and the samples of the kinds. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /^src\/(testing\/|end-to-end\/|kinds\/[^/]+\/sample\.ts$)/.test(path);
}

/** Every file below a folder of the repository, sorted, from the root, with forward slashes. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .sort();
}

/**
 * Import and export statements. The formatter puts each at the start of a line and each specifier in single quotes,
 * which is what makes reading them without a parser exact; the linter keeps it so.
 */
function readImports(path: string, code: string, known: ReadonlySet<string>): readonly Import[] {
  const statements = [
    ...code.matchAll(/^(?:import|export)\s(?<clause>[^'";]*?\sfrom\s)?\s*'(?<specifier>[^']+)'/gm),
  ].map((match) => ({
    specifier: match.groups?.specifier ?? '',
    typeOnly: isTypeOnly(match.groups?.clause ?? ''),
    dynamic: false,
  }));
  const calls = [...code.matchAll(/\bimport\(\s*'(?<specifier>[^']+)'/g)].map((match) => ({
    specifier: match.groups?.specifier ?? '',
    typeOnly: false,
    dynamic: true,
  }));
  return [...statements, ...calls].map((found) => {
    const file = resolveSpecifier(path, found.specifier, known);
    return file === undefined ? found : { ...found, file };
  });
}

/** `import type {…}`, or a list whose every name is marked `type`. */
function isTypeOnly(clause: string): boolean {
  if (/^type\s/.test(clause)) return true;
  const names = /^\{(?<names>[^}]*)\}\s*from/.exec(clause)?.groups?.names?.split(',') ?? [];
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}

function resolveSpecifier(path: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.join(dirname(path), specifier);
  const candidates = [target, target.replace(/\.js$/, '.ts'), target.replace(/\.js$/, '.tsx')];
  return candidates.find((candidate) => known.has(candidate)) ?? target;
}

/** Takes out comments, leaving strings and templates as they are. */
function withoutComments(text: string): string {
  const token = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return text.replace(token, (found) => (found.startsWith('/') ? ' ' : found));
}
