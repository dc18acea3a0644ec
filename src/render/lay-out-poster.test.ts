import { beforeAll, describe, expect, test } from 'vitest';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import { presets } from '../model/presets.js';
import { textsOf } from '../model/scene.js';
import { type Origin, wordsIn } from '../model/words.js';
import { loadPosterKit } from '../testing/poster-kit.js';
import { samplePosters } from '../testing/sample-posters.js';
import { type PosterKit, posterLayout } from './lay-out-poster.js';

let kit: PosterKit;
beforeAll(async () => {
  kit = await loadPosterKit();
});

const shapes = ['wide', 'square', 'portrait', 'story'].map(
  (shape) => presets.find(({ name }) => name === shape) as Preset,
);
const full = { step: 0, headline: 'long', form: 'long' } as const;
const shortened = { step: 0, headline: 'short', form: 'short' } as const;

interface Said {
  readonly text: string;
  /** Where in the story it stands. */
  readonly place: string | undefined;
}

/** Every text of a poster, its lines joined. */
function saidOn(
  poster: Poster,
  preset: Preset,
  attempt: typeof full | typeof shortened = full,
): readonly Said[] {
  const { items } = posterLayout(preset, kit)(poster, attempt).scene();
  return textsOf(items).map((lines) => ({
    text: bare(lines.map(({ text }) => text).join('')),
    place: placeOf(lines[0]?.from),
  }));
}

function placeOf(from: Origin | undefined): string | undefined {
  return from?.kind === 'story' ? from.path.join('.') : undefined;
}

/** Without white space, which may be a line's end. */
function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** Every figure of a content as it is printed: it is no words, but has an origin of its own. */
function figuresIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('prefix' in value && 'digits' in value && 'suffix' in value)
    return [`${value.prefix}${value.digits}${value.suffix}`];
  return Object.values(value).flatMap(figuresIn);
}

describe.each(shapes)('the texts of posters in $name', (preset) => {
  test('that say what the story says know where in it that stands', () => {
    const lost = samplePosters.flatMap((poster) => {
      const ofStory = [...wordsIn(poster).map(({ long }) => bare(long)), ...figuresIn(poster.content)];
      return saidOn(poster, preset)
        .filter(({ text, place }) => place === undefined && !/^[\d一二三四五六·]+$/.test(text))
        .filter(({ text }) => ofStory.some((words) => words.includes(text)))
        .map(({ text }) => `${poster.id}: ${text}`);
    });
    expect(lost).toEqual([]);
  });

  test('say together the words that stand there, alone or in a sentence of the page', () => {
    for (const poster of samplePosters) {
      const said = saidOn(poster, preset);
      for (const { from, long } of wordsIn(poster)) {
        const texts = said.filter(({ place }) => place === placeOf(from)).map(({ text }) => text);
        if (texts.length > 0) expect(texts.join(''), poster.id).toContain(bare(long));
      }
    }
  });
});

test('where the short headline is taken, it is what is said, and where it stands in the story', () => {
  const poster = samplePosters.find(({ id }) => id === 'global-community-hero-number') as Poster;
  for (const shape of shapes) {
    const long = saidOn(poster, shape);
    const short = saidOn(poster, shape, shortened);
    expect(long).toContainEqual({ text: '建成7年，一条铁路带来超7.4万个就业岗位', place: 'headline' });
    expect(short).toContainEqual({ text: '一条铁路，超7.4万个岗位', place: 'short' });
    expect(short.filter(({ place }) => place === 'headline')).toEqual([]);
  }
});

test('only what is a kind of picture is laid out as a poster', () => {
  const [sample] = samplePosters;
  const [preset] = shapes;
  if (sample === undefined || preset === undefined) throw new Error('there is no sample');
  const slide = { ...sample, content: { ...sample.content, kind: 'points' } };
  expect(() => posterLayout(preset, kit)(slide, full)).toThrow('points is no kind of picture');
});
