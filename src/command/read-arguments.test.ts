import { expect, test } from 'vitest';
import { readArguments } from './read-arguments.js';
import { UsageError } from './usage-error.js';

const read = (line: string) => readArguments(line.split(' ').filter(Boolean), '1.2.3', 4);
const request = (line: string) => {
  const reading = read(line);
  return 'request' in reading ? reading.request : undefined;
};
/** What the user is told when a command line is refused. */
const refusal = (line: string): string => {
  try {
    read(line);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} ${error.hint ?? ''}`;
    throw error;
  }
  return '';
};

test('build without anything builds every story into output/, one job a core', () => {
  expect(request('build')).toEqual({
    command: 'build',
    stories: [],
    options: { notes: false, attachData: false, out: 'output', jobs: 4, json: false, quiet: false },
  });
});

test('every option is read', () => {
  const line =
    'check a b --only decks,posters --format md,pptx --lang zh-CN,en --preset wide --scale 2 --theme silk --pptx-template brand.pptx --out x --jobs 2 --notes --attach-data --json --quiet';
  expect(request(line)).toEqual({
    command: 'check',
    stories: ['a', 'b'],
    options: {
      only: ['decks', 'posters'],
      formats: ['md', 'pptx'],
      languages: ['zh-CN', 'en'],
      presets: ['wide'],
      scale: 2,
      theme: 'silk',
      pptxTemplate: 'brand.pptx',
      out: 'x',
      jobs: 2,
      notes: true,
      attachData: true,
      json: true,
      quiet: true,
    },
  });
});

test('a list may be given in pieces, and a value twice', () => {
  expect(request('build --only posters --only decks,posters')).toMatchObject({
    options: { only: ['decks', 'posters'] },
  });
});

test.each(['--version', 'build --version', 'doctor --version'])('%s gives the version', (line) => {
  expect(read(line)).toEqual({ text: '1.2.3\n' });
});

test('--help names the commands there are, and no others', () => {
  const reading = read('--help');
  const text = 'text' in reading ? reading.text : '';
  expect([...text.matchAll(/^ {2}([a-z]+) (?:\[|\s)/gm)].map(([, name]) => name)).toEqual([
    'build',
    'check',
    'translate',
    'doctor',
  ]);
});

test.each([
  ['', 'build, check, translate, doctor'],
  ['biuld', 'build, check, translate, doctor'],
  ['preview', 'build, check, translate, doctor'],
  ['build --colour', '--format <formats>'],
  ['build --only slides', 'decks, posters, handouts'],
  ['build --format docx', 'md, html, pdf, pptx, png'],
  ['build --only', '--only <groups>'],
  ['build --format pdf --pptx-template brand.pptx', 'Add pptx'],
  ['check --only posters --pptx-template brand.pptx', 'decks'],
  ['build --only ,', 'decks, posters, handouts'],
  ['build --handout slides,notes --booklet', 'no booklet of slides, notes'],
  ['build --jobs 0', 'from 1'],
  ['build --jobs two', 'from 1'],
  ['doctor belt-and-road', 'broadsheet doctor --help'],
])('%j is refused by naming what is good: %s', (line, good) => {
  expect(refusal(line)).toContain(good);
});

test('a mistyped option is met with the one that was meant', () => {
  expect(refusal('build --formt md')).toContain('--format');
});
