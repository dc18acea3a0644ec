import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exitCode } from './command/exit-code.js';
import { readArguments } from './command/read-arguments.js';
import { groups } from './command/request.js';
import { formatNames } from './export/index.js';
import { presetWords } from './model/presets.js';
import { root } from './testing/source-files.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readMes = ['README.md', 'README.zh-CN.md'];
const documents = [...readMes, 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'TYPOGRAPHY.md'];

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const readPackage = (path: string) => JSON.parse(read(path)) as Package;

const blocks = (text: string) => [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([block]) => block);

describe('the documents tell the truth', () => {
  test.each(documents)('every link and picture of %s leads somewhere', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
  });

  test.each(readMes)('%s gives the two commands as they are', (document) => {
    expect(blocks(read(document))).toEqual(
      expect.arrayContaining(['```sh\nnpm ci && npm run build\n```', '```sh\nnpm ci && npm test\n```']),
    );
  });

  test.each(readMes)(
    '%s names every command, option and exit code, and none that is not there',
    (document) => {
      const text = read(document);
      const told = help('--help', 'build --help', 'check --help', 'doctor --help', 'translate --help');
      const options = new Set(told.match(/--[a-z][a-z-]*/g));
      const written = [...text.matchAll(/^\| `(--[a-z-]+)/gm)].map(([, option]) => option);
      expect(new Set([...written, '--help', '--version'])).toEqual(options);
      const codes = [...text.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
      expect(codes).toEqual(Object.values(exitCode));
      const commands = [...text.matchAll(/^\| `broadsheet ([a-z]+)/gm)].map(([, command]) => command);
      expect(commands).toEqual(['build', 'check', 'translate', 'doctor']);
      expect(text).toContain(`--only ${groups.join(',')}`);
      expect(text).toContain(`--format ${formatNames.join(',')}`);
      for (const word of presetWords) expect(text).toContain(`\`${word}\``);
    },
  );

  test('the Chinese README shows the same examples as the English one', () => {
    const examples = (document: string) =>
      blocks(read(document)).filter((block) => /^```(sh|yaml)/.test(block) || block.includes('李明'));
    expect(examples('README.zh-CN.md')).toEqual(examples('README.md'));
    expect(examples('README.md').length).toBeGreaterThan(3);
  });

  test('CONTRIBUTING.md names every dependency with its licence', () => {
    const { dependencies = {}, devDependencies = {} } = readPackage('package.json');
    const installed = [...Object.keys(dependencies), ...Object.keys(devDependencies)].map((name) => [
      name,
      readPackage(`node_modules/${name}/package.json`).license,
    ]);
    const table = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)` \| .+ \| ([^|]+) \|$/gm)].map(
      ([, name, licence]) => [name, licence],
    );
    expect(table).toEqual(installed);
  });

  test('where the program is installed, no dependency runs a script of its own', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly dev?: true; readonly hasInstallScript?: true }>>;
    };
    const running = Object.entries(packages).filter(
      ([, { dev, hasInstallScript }]) => hasInstallScript && !dev,
    );
    expect(running.map(([name]) => name)).toEqual([]);
  });

  test('every npm script that the documents name exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> };
    const named = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run ([a-z]+)/g)].map(([, script]) => script),
    );
    expect(named.filter((script) => script === undefined || !(script in scripts))).toEqual([]);
  });
});

function help(...commands: readonly string[]): string {
  return commands
    .map((command) => readArguments(command.split(' '), '0.0.0', 1))
    .map((reading) => ('text' in reading ? reading.text : ''))
    .join('\n');
}
