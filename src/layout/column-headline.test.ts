import { beforeAll, expect, test } from 'vitest';
import type { Poster } from '../model/poster.js';
import { presets } from '../model/presets.js';
import { linesOf } from '../model/scene.js';
import { programWords } from '../model/words.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import type { Block } from './block.js';
import { columnHeadline } from './column-headline.js';
import { layOutSheet, type Sheet } from './sheet.js';

const clauses = '涉及领域多、范围广，三项举措尤为突出';
const names = '四人都谈到人才、技术转移和科技园区';

let sheet: Sheet;
beforeAll(async () => {
  const kit = await loadPosterKit(clauses + names);
  const preset = presets.find(({ name }) => name === 'wide');
  if (preset === undefined) throw new Error('there is no wide shape');
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const attempt = { step: 0, headline: 'long', form: 'long' } as const;
  const faces = measureFaces(theme, kit.fonts);
  sheet = layOutSheet({ preset, theme, accent: 0, attempt, faces, messages: kit.messages });
});

function set(headline: string, width: number, height: number) {
  const [sample] = samplePosters;
  if (sample === undefined) throw new Error('there is no sample');
  const poster: Poster = { ...sample, content: { ...sample.content, headline: programWords(headline) } };
  return columnHeadline(sheet, poster, width, [78, 70, 62, 56, 50, 46, 44], height);
}

/** What stands on each line, from its runs. */
function wordsOf(block: Block | undefined): readonly string[] {
  return linesOf(block?.itemsAt(0, 0) ?? []).map(({ runs }) => runs.map(({ text }) => text).join(''));
}

test('no line of a headline holds the end of a clause and the beginning of the next', () => {
  const lines = wordsOf(set(clauses, 430, 400));
  expect(lines.join('')).toBe(clauses);
  expect(lines.filter((line) => /，./.test(line))).toEqual([]);
});

test('a headline is rather smaller than with a word alone between its lines', () => {
  const { lineWidths = [] } = set(names, 316, 400) ?? {};
  expect(lineWidths.length).toBeGreaterThan(1);
  expect(Math.min(...lineWidths) / Math.max(...lineWidths)).toBeGreaterThan(0.52);
});

test('there is no headline where none of the sizes fits the height', () => {
  expect(set(clauses, 430, 40)).toBeUndefined();
});
