import { beforeAll, expect, test } from 'vitest';
import { abridgePoster } from '../../arrange/abridge-poster.js';
import { languageFor } from '../../languages/index.js';
import { drawPoster } from '../../making/draw-poster.js';
import type { Content as AnyContent } from '../../model/content.js';
import type { Poster } from '../../model/poster.js';
import { presets } from '../../model/presets.js';
import { statementsOf } from '../../model/words.js';
import type { PosterKit } from '../../render/lay-out-poster.js';
import { posterOf } from '../../testing/plain-pages.js';
import { loadPosterKit } from '../../testing/poster-kit.js';
import { type Content, name } from './content.js';
import { posters } from './sample.js';

type Overview = Poster<Content>;
const shapes = ['wide', 'square', 'portrait', 'story'] as const;
const themes = ['silk', 'night'] as const;

const kits = new Map<string, PosterKit>();
beforeAll(async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,.()/';
  for (const theme of themes) kits.set(theme, await loadPosterKit(letters, theme));
});

async function draw(shape: string, poster: Overview, theme: string = 'silk') {
  const preset = presets.find((each) => each.name === shape);
  const kit = kits.get(theme);
  if (preset === undefined || kit === undefined) throw new Error('there is no such sample');
  return drawPoster(poster, preset, { ...kit, messages: languageFor(poster.language) });
}

test.each(shapes.flatMap((shape) => themes.map((theme) => [shape, theme] as const)))(
  'few and many experts and topics are drawn without a fault in %s in %s',
  async (shape, theme) => {
    for (const poster of posters) {
      const drawn = await draw(shape, poster, theme);
      for (const { diagnostics, drawing } of [drawn, ...drawn.further]) {
        expect(diagnostics).toEqual([]);
        expect(drawing.measured).toMatchObject({ overflow: 0, overlap: 0, breakFaults: [], orphans: [] });
        expect(drawing.measured.graphicContrast).toBeGreaterThanOrEqual(3);
      }
    }
  },
);

test.each(shapes)('the key keeps to one line over topics of one and two characters in %s', async (shape) => {
  const [sample] = posters;
  if (sample === undefined) throw new Error('the sample is gone');
  const { topics } = sample.content;
  const short = ['水', '电', '路', '人才', '气候'].flatMap((word, index) => {
    const topic = topics[index];
    return topic === undefined ? [] : [{ ...topic, name: { ...topic.name, long: word } }];
  });
  const poster = { ...sample, content: { ...sample.content, topics: short } };
  for (const count of [3, 5]) {
    const some = { ...poster, content: { ...poster.content, topics: short.slice(0, count) } };
    const { diagnostics, drawing } = await draw(shape, some);
    expect(diagnostics).toEqual([]);
    expect(drawing.measured.programLines).toBeUndefined();
  }
});

test.each(shapes)('names of two words and long topics in English fit in %s', async (shape) => {
  const poster = posterOf<Content>({
    layout: name,
    language: 'en',
    kicker: 'Science for all',
    headline: 'Four voices: talent, technology transfer',
    short: 'Four voices: talent',
    experts: ['Ma Qingbin', 'Xu Zhuqing', 'Nie Xiaowei', 'Xu Qinhua'].map((expert, accent) => ({
      name: expert,
      accent,
    })),
    topics: [
      { name: 'talent', counts: [2, 1, 4, 2] },
      { name: 'technology transfer', counts: [2, 3, 1, 1] },
      { name: 'joint laboratories', counts: [2, 3, 1, 0] },
      { name: 'artificial intelligence', counts: [1, 3, 0, 1] },
    ],
    source: { speaker: 'The minutes' },
    signature: 'Science for all',
  });
  const drawn = await draw(shape, poster);
  const faults = [drawn, ...drawn.further].flatMap(({ diagnostics }) => diagnostics);
  expect(faults.map(({ message }) => message)).toEqual([]);
});

test('a wide picture keeps five topics and a square one six, and each claims only what it shows', () => {
  const [, , many] = posters;
  if (many === undefined) throw new Error('there is no such sample');
  const isOverview = (content: AnyContent): content is Content => content.kind === name;
  const kept = (width: number, height: number) => {
    const { content } = abridgePoster(many, { width, height });
    return isOverview(content) ? [content.topics.length, statementsOf(content).length] : [];
  };
  expect(kept(1200, 630)).toEqual([5, 5]);
  expect(kept(1080, 1080)).toEqual([6, 6]);
  expect(kept(1080, 1440)).toEqual([8, 8]);
  expect(abridgePoster(many, { width: 1080, height: 1440 })).toEqual(many);
});

test('a wide picture keeps fewer topics where their names take two lines, and says of how many', () => {
  const [, , many] = posters;
  if (many === undefined) throw new Error('there is no such sample');
  const wordy: Poster<Content> = {
    ...many,
    content: {
      ...many.content,
      topics: many.content.topics.map((topic) => ({
        ...topic,
        name: { ...topic.name, long: 'technology transfer' },
      })),
    },
  };
  const { content } = abridgePoster(wordy, { width: 1200, height: 630 });
  expect(content).toMatchObject({ topics: { length: 2 }, all: { topics: many.content.topics.length } });
});
