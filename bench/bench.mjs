/**
 * What Broadsheet costs, on the story that ships.
 *
 *   npm run bench                      everything
 *   npm run bench -- decks             against marp-cli; also: text, posters
 *   npm run bench -- posters --runs 3  how often each is run; 5 unless told
 *   npm run bench -- --json            one JSON document on standard output
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDecks } from './decks.mjs';
import { benchPosters } from './posters.mjs';
import { benchText } from './text.mjs';

const topics = { decks: benchDecks, text: benchText, posters: benchPosters };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1.');
const unknown = positionals.filter((name) => !Object.hasOwn(topics, name));
if (unknown.length > 0) {
  throw new Error(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(topics).join(', ')}.`,
  );
}
const wanted = Object.keys(topics).filter((name) => positionals.length === 0 || positionals.includes(name));

const say = (text) => {
  process.stderr.write(`${text}\n`);
};

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
try {
  const values = {};
  for (const name of wanted) {
    const found = await topics[name]({ runs, say, folder });
    values[name] = found.values;
    if (!options.json) process.stdout.write(`${found.lines.join('\n')}\n\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(values, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
