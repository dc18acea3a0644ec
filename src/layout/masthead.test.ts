import { beforeAll, expect, test } from 'vitest';
import { presets } from '../model/presets.js';
import { programWords } from '../model/words.js';
import { measureFaces } from '../render/poster-faces.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { headline } from './masthead.js';
import { layOutSheet, type Sheet } from './sheet.js';

const torn = '技术扩散壁垒厚筑，合作的不确定性明显增加';
const whole = '从一纸计划，到千余项合作项目落地';

let sheet: Sheet;
beforeAll(async () => {
  const kit = await loadPosterKit(torn + whole);
  const theme = 'tokens' in kit.theme ? kit.theme.tokens : kit.theme;
  const preset = presets.find(({ name }) => name === 'story');
  if (preset === undefined) throw new Error('there is no story');
  const attempt = { step: 0, headline: 'long', form: 'long' } as const;
  const faces = measureFaces(theme, kit.fonts);
  sheet = layOutSheet({ preset, theme, accent: 0, attempt, faces, messages: kit.messages });
});

function lines(words: string): number {
  const [sample] = samplePosters;
  if (sample === undefined) throw new Error('there is no sample');
  const poster = { ...sample, content: { ...sample.content, headline: programWords(words) } };
  const set = headline(sheet, poster, sheet.paper, sheet.right - sheet.left);
  return (set.lineWidths ?? []).length;
}

test('a headline of two clauses is rather smaller than torn inside both of them', () => {
  expect(lines(torn)).toBe(2);
});

test('a headline that only breaks between its words stays as large as its step says', () => {
  expect(lines(whole)).toBe(3);
});
