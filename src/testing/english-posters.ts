import { join } from 'node:path';
import { type Arrangement, arrange } from '../arrange/arrange.js';
import { languageFor } from '../languages/index.js';
import type { Poster } from '../model/poster.js';
import { seriesForms } from '../model/series.js';
import { mapWords } from '../model/words.js';
import { readEditions } from '../reading/read-editions.js';
import { readStory } from '../reading/read-story.js';
import { createNodeWorld } from '../world/node-world.js';
import { posterOf } from './plain-pages.js';
import { rememberByText } from './remember-by-text.js';
import { samplePosters } from './sample-posters.js';
import { drawn } from './sample-roundtable.js';
import { seriesPoster } from './sample-series.js';
import { root } from './source-files.js';

const around = {
  language: 'en',
  accent: 1,
  signature: 'Shares of one whole',
  kicker: 'The planet we live on',
};

/** No English story of ours draws these kinds. */
const written: readonly Poster[] = [
  ...seriesForms.map((form) => seriesPoster(form, 'en')),
  posterOf({
    ...around,
    id: 'parks-ranked-bars',
    layout: 'ranked-bars',
    headline: 'More than 70 industrial parks and more than 20 farm centers built in partner countries',
    short: 'From industrial parks to transfer centers',
    items: [
      drawn('more than 70', 'overseas industrial parks'),
      drawn('more than 50', 'Belt and Road joint laboratories', { short: 'joint laboratories' }),
      drawn('more than 20', 'agricultural technology demonstration centers', { short: 'farm centers' }),
      drawn('9', 'technology transfer centers'),
    ],
    source: { speaker: 'Ma Qingbin' },
    statements: ['parks', 'laboratories', 'farms', 'transfer'],
  }),
  posterOf({
    ...around,
    id: 'earth-waffle',
    layout: 'waffle',
    headline: 'About 71 percent of the Earth is ocean',
    share: { ...drawn('about 71%', 'ocean'), partOf: 'the surface of the Earth' },
    source: { speaker: 'UNESCO' },
    statements: ['ocean'],
  }),
];

/** A case with a photograph, and words of English in place of those of the sample. */
const photographs: readonly Poster[] = samplePosters
  .filter(({ content }) => content.kind === 'photo')
  .map((poster) => {
    const english = new Map([
      ['渡轮换上电池，港口不再闻到柴油味', 'Ferries run on batteries now'],
      ['电动渡轮', 'Electric ferries'],
      ['海港', 'Harbor'],
      ['合作建造的渡轮靠岸时充电，一天往返多次。', 'Built together, the ferries charge while they dock.'],
      ['林小满，CC BY 4.0', 'Ida Brenner, CC BY 4.0'],
    ]);
    return {
      ...mapWords(poster, (words) => ({ ...words, long: english.get(words.long) ?? 'Green technology' })),
      language: 'en',
    };
  });

/** What is arranged of our English stories: of the shipped one's edition, then of the press briefing. */
export const englishArrangements = rememberByText(async (): Promise<readonly Arrangement[]> => {
  const world = createNodeWorld();
  const messages = languageFor('en');
  const roundtable = join(root, 'decks/belt-and-road');
  const [edition] = await readEditions(world, roundtable, await readStory(world, roundtable), ['en']);
  const briefing = await readStory(world, join(root, 'src/testing/stories/press-briefing'));
  return [edition, briefing].flatMap((reading) =>
    reading?.traced === undefined ? [] : [arrange(reading.traced, messages)],
  );
});

/**
 * An English poster of every kind there is a story for: those of the shipped story's edition, then those of the press
 * briefing, and for the kinds that neither draws one written here.
 */
export async function englishPosters(): Promise<readonly Poster[]> {
  const posters = (await englishArrangements()).flatMap((arranged) => arranged.posters);
  return [...posters, ...written, ...photographs];
}
