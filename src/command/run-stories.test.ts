import { describe, expect, test } from 'vitest';
import { plain } from '../diagnostics/painter.js';
import { sourceText, statisticWith, storyWith } from '../testing/story-faults.js';
import { createMemoryWorld } from '../world/memory-world.js';
import { runStories } from './run-stories.js';
import { tellError } from './tell-error.js';

type Content = string | Uint8Array;

/** Runs a command in a world in memory as the program does, and what it said and left there. */
async function run(
  files: Readonly<Record<string, Content>>,
  workingFolder: string,
  { command = 'build', out = 'output' } = {},
) {
  let told = '';
  const terminal = {
    print: () => undefined,
    tell: (text: string) => {
      told += text;
    },
    live: undefined,
    paint: plain,
    workingFolder,
  };
  const world = createMemoryWorld(files);
  const before = world.contents();
  const options = { out, jobs: 1, json: false, quiet: false, notes: false, attachData: false };
  const code = await runStories(world, terminal, {
    command: command === 'build' ? 'build' : 'check',
    stories: ['.'],
    options,
  }).catch((error: unknown) => tellError(error, terminal, false));
  const after = world.contents();
  const unchanged =
    after.size === before.size && [...after].every(([path, bytes]) => before.get(path) === bytes);
  return { code, told, unchanged };
}

describe('the folder of the story itself', () => {
  const files = { '/desk/railway/story.yaml': 'tittle: x\n' };

  test.each(['output', '.'])('serves check, which writes nothing (--out %s)', async (out) => {
    const { code, told } = await run(files, '/desk/railway', { command: 'check', out });
    expect(code).toBe(1);
    expect(told).toContain('“source” is missing');
  });

  test('is no place for build to write into', async () => {
    const { code, told } = await run(files, '/desk/railway');
    expect(code).toBe(2);
    expect(told).toContain('over its own sources');
  });
});

/** A story that holds to its source, with something changed in it. */
const good = (more: Readonly<Record<string, string>> = {}) => storyWith({ argument: statisticWith(more) });
const withPicture = (file: string, alt = 'alt: 肖像, ') =>
  good().replace(
    '    name: 马庆斌\n',
    `    name: 马庆斌\n    picture: { file: "${file}", ${alt}credit: 林, licence: CC0 }\n`,
  );
const withAddress = (address: string) => storyWith({ source: `url: "${address}"` });
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const long = (count: number, text = '长') => text.repeat(count);

interface Row {
  readonly story: Content;
  /** Beside story.yaml, in place of the text that all has been taken from. */
  readonly files?: Readonly<Record<string, Content>>;
  /** Where it is told, as line:column, or the file it is told of. */
  readonly place: string;
  /** What the message and the advice say. */
  readonly words: readonly string[];
}
const row = (story: Content, place: string, ...words: readonly string[]): Row => ({ story, place, words });

/**
 * The list of bad inputs that a public tool must survive. Each ends with 1, is told with its place and what to do, and
 * leaves what an earlier build wrote as it is. Held elsewhere, because it is no fault of a story or needs more than memory:
 * what is literal text (`testing/hostile-deck.test.ts`, `parse/parse-yaml.test.ts`, `end-to-end/faults.test.ts`); links that
 * lead out (`reading/file-in-folder.test.ts`) and links, full disks and read-only folders as targets
 * (`world/replace-files.test.ts`); 30000 × 30000 px and cut pictures (`reading/read-pictures.test.ts`), drawings with
 * scripts, addresses and bombs of entities (`validate/theme-svg.test.ts`); characters without a glyph
 * (`making/missing-characters.test.ts`); 500 items and texts that are too long (`testing/extreme-stories.test.ts`); no browser
 * and one that dies (`world/browser/*.test.ts`); closed pipes, Ctrl-C, the input as target (`end-to-end/`).
 */
const rows: Readonly<Record<string, Row>> = {
  'an empty file': row('', 'story.yaml', 'The file is empty'),
  GBK: row(
    bytes(0x74, 0x3a, 0x20, 0xd2, 0xbb, 0xb4, 0xf8, 0xd2, 0xbb, 0xc2, 0xb7),
    '1:5',
    'looks like GBK',
    'UTF-8',
  ),
  'UTF-16': row(bytes(0xff, 0xfe, 0x74, 0, 0x3a, 0), 'story.yaml', 'looks like UTF-16', 'UTF-8'),
  'a source in GBK': {
    ...row(good(), 'source.txt:1:2', 'looks like GBK'),
    files: { 'source.txt': bytes(0xd2, 0xbb, 0xb4, 0xf8, 0xd2, 0xbb, 0xc2, 0xb7) },
  },
  'an empty source': { ...row(good(), 'source.txt', 'The file is empty'), files: { 'source.txt': '' } },
  'no source': { ...row(good(), '3:9', 'source.txt does not exist'), files: {} },
  NUL: row('title: a\0b', '1:9', 'U+0000'),
  'a control character': row('title: \u001b[31m红', '1:8', 'U+001B'),
  'a lone surrogate': row('title: "\\ud800"', '1:8', 'D800'),
  'a change of direction in a name': row(good().replace('马庆斌', '马\u202e庆斌'), '7:12', 'U+202E'),
  'a zero-width space in a name': row(good().replace('马庆斌', '马\u200b庆斌'), '7:12', 'U+200B'),
  'a full-width colon': row('title：x', '1:6', 'half-width'),
  'a tab': row('source:\n\tname: x\n', '2:1', 'tab'),
  'a colon in a bare text': row('title: 甲: 乙', '1:8', 'quot'),
  'a key twice': row(`${good()}title: y\n`, '28:1', 'twice'),
  'two documents': row('title: x\n---\ntitle: y\n', '2:1', 'document'),
  'an alias inside its anchor': row('a: &a\n  - *a\n', '2:5', 'alias'),
  '20,000 open brackets': row('['.repeat(20_000), '1:65', 'deep'),
  'a file of 50 MB': row(new Uint8Array(50 * 1024 * 1024).fill(97), 'story.yaml', '50.0 MB', 'right file'),
  'a tag that would run code': row('title: !!js/function "x"', '1:8', 'tag'),
  __proto__: row(`${good()}__proto__: { polluted: 1 }\n`, '28:1', '__proto__'),
  constructor: row(`${good()}constructor: x\n`, '28:1', 'constructor'),
  'a mistyped key': row(good().replace('title:', 'tittle:'), '1:1', 'Did you mean “title”?'),
  'truncated JSON': row('{"title": "x", "sections": [{"id": "a"', '1:39', 'error'),
  'a text where a list belongs': row(
    good().replace(/experts:[\s\S]*?sections/, 'experts: x\nsections'),
    '5:10',
    'list',
  ),
  'too many digits': row(
    good({ value: '12345678901234567890' }),
    '22:20',
    'more digits than a number can keep',
  ),
  '3.10': row(good({ value: '3.10' }), '22:20', '3.1'),
  '017': row(good({ value: '017' }), '22:20', 'read as the number 17'),
  '.nan': row(good({ value: '.nan' }), '22:20', 'no number'),
  '.inf': row(good({ value: '.inf' }), '22:20', 'no number'),
  'value 0': row(good({ value: '0' }), '22:20', 'states 80'),
  'a figure that is not in its sentence': row(good({ figure: '81多个' }), '21:21', '81多个'),
  'a paraphrase by one character': row(
    good({ sentence: '我国已与80多个共建国家签订协定' }),
    '26:36',
    '签[署]协定',
  ),
  'two figures that contradict each other': row(
    `${good()}          - { id: jobs, figure: 超7.4万个, counts: 签约国家, sentence: 铁路创造超7.4万个就业岗位 }\n`,
    '28:33',
    'cannot both be true',
  ),
  'javascript: as an address': row(withAddress('javascript:alert(1)'), '5:8', 'https://'),
  'data: as an address': row(withAddress('data:text/html,x'), '5:8', 'https://'),
  'a source outside the folder': row(good().replace('source.txt', '../../x'), '3:9', 'folder'),
  'a picture at file:': row(withPicture('file:///etc/passwd'), '8:22', 'nothing is fetched'),
  'a picture at an absolute path': row(
    withPicture('/etc/passwd'),
    '8:22',
    'does not lie in the story’s folder',
  ),
  'a picture above': row(withPicture('../../x.png'), '8:22', 'does not lie in the story’s folder'),
  'a picture that is not there': row(withPicture('no.png'), '8:22', 'There is no picture no.png'),
  'a picture at 127.0.0.1': row(withPicture('http://127.0.0.1/a.png'), '8:22', 'nothing is fetched'),
  'a picture at 0x7f.1': row(withPicture('http://0x7f.1/a.png'), '8:22', 'nothing is fetched'),
  'a picture at [::1]': row(withPicture('http://[::1]/a.png'), '8:22', 'nothing is fetched'),
  'HTML named .png': {
    ...row(withPicture('a.png'), '8:22', 'is a web page or another text'),
    files: { 'source.txt': sourceText, 'a.png': '<!doctype html><title>x</title>' },
  },
  'a picture without alternative text': row(withPicture('a.png', ''), '8:5', '“alt” is missing'),
  'the name ../x': row(good().replace('id: first', 'id: ../x'), '9:9', 'lower-case letters'),
  'the name con': row(good().replace('id: first', 'id: con'), '9:9', 'Windows'),
  'a name of 300 characters': row(good().replace('id: first', `id: ${long(300, 'a')}`), '9:9', '64'),
  'a language without words': row(`language: ja\n${good()}`, '1:11', 'There are: zh-CN'),
  'two decks of one name': row(good().replace('id: first', 'id: whole'), '9:9', 'one name'),
  '0 sections': row(good().replace(/sections:[\s\S]*/, 'sections: []\n'), '8:11', 'at least'),
  'a headline of 20,000 characters': row(good().replace('合作落到实处', long(20_000)), '18:19', 'characters'),
};

test.each(Object.entries(rows))(
  '%s is a fault of the story, and nothing is written',
  async (_name, { story, files, place, words }) => {
    const beside = Object.entries(files ?? { 'source.txt': sourceText });
    const earlier = { '/desk/output/bad/manifest.json': '{"artifacts":[]}', '/desk/output/bad/a.pdf': 'A' };
    const given = Object.fromEntries(beside.map(([name, content]) => [`/desk/bad/${name}`, content]));
    const { code, told, unchanged } = await run(
      { ...earlier, ...given, '/desk/bad/story.yaml': story },
      '/desk/bad',
      { out: '/desk/output' },
    );
    const missing = [place, ...words].filter((word) => !told.includes(word));
    expect({ code, unchanged, missing }, told.slice(0, 500)).toEqual({
      code: 1,
      unchanged: true,
      missing: [],
    });
    expect(told).toMatch(/error .*\[[a-z0-9-]+\]/);
  },
);
