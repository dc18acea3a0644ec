import { beforeAll, expect, test } from 'vitest';
import { drawPoster } from '../../making/draw-poster.js';
import type { Content as AnyContent } from '../../model/content.js';
import { presets } from '../../model/presets.js';
import { programWords } from '../../model/words.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { changedPoster } from '../../testing/plain-pages.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { type Content, name } from './content.js';
import { posters } from './sample.js';

const long = '科技合作已成为共建国家应对新技术革命、破解技术垄断的共同选择，也为共建国家培训环保人才超万人次';
const [sample] = posters;
const areTakeaways = (content: AnyContent): content is Content => content.kind === name;
const shapes = ['wide', 'square', 'portrait', 'story'] as const;

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit(`${long}（）/`);
});

async function draw(
  shape: string,
  texts: readonly string[],
  under: 'its headline' | 'the program’s' = 'its headline',
) {
  const preset = presets.find((each) => each.name === shape);
  if (preset === undefined || sample === undefined) throw new Error('there is no such sample');
  const items = texts.map((text, index) => ({ text, statements: [`s${index}`] }));
  const poster = changedPoster(sample, { items });
  const content =
    under === 'its headline' ? poster.content : { ...poster.content, headline: programWords('要点') };
  return drawPoster({ ...poster, content }, preset, kit);
}

test.each(shapes)('three sentences of one word fit in %s', async (shape) => {
  const { diagnostics, further } = await draw(shape, ['桥', '路', '源']);
  expect(diagnostics).toEqual([]);
  expect(further).toEqual([]);
});

test.each(shapes)(
  'sentences too long for one picture in %s go on in a second that counts on',
  async (shape) => {
    const texts = Array.from({ length: 5 }, (_, index) => `${index + 1}${long}`);
    const drawn = await draw(shape, texts, 'the program’s');
    const contents = [drawn, ...drawn.further]
      .map(({ drawing }) => drawing.poster.content)
      .filter((content) => areTakeaways(content));
    for (const { diagnostics } of [drawn, ...drawn.further]) expect(diagnostics).toEqual([]);
    const shown = contents.flatMap(({ items }) => items.map(({ long }) => long));
    expect(shown).toEqual(texts);
    const [first, ...more] = contents;
    let number = first?.items.length ?? 0;
    for (const { start, items } of more) {
      expect(start).toBe(number + 1);
      number += items.length;
    }
  },
);

test('under a headline of the section the weakest is spared before a picture is split, and three always stand', async () => {
  const texts = Array.from({ length: 5 }, (_, index) => `${index + 1}${long}`);
  const { drawing, further, diagnostics } = await draw('square', texts);
  expect(diagnostics).toEqual([]);
  expect(further).toEqual([]);
  const { content } = drawing.poster;
  const shown = areTakeaways(content) ? content.items.map(({ long: said }) => said) : [];
  expect(shown).toEqual(texts.slice(0, 4));
});
