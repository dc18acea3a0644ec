import type { CountedPlaces } from '../kinds/partner-tiles/content.js';
import { englishDate, joinEnglishDate } from '../text/english-date.js';
import type { PublicationParts } from '../text/messages/messages.js';
import type { Region } from '../text/regions.js';
import { withStop } from '../text/speech.js';
import { claims } from './en/claims.js';
import { amount, counted } from './en/counting.js';
import { periods } from './en/periods.js';
import { quantities } from './en/quantities.js';
import { quoted } from './en/quoted.js';
import type { Language } from './language.js';

/** That there is an example in each holds whatever else the text may name. */
function examples({ count, countries, more }: CountedPlaces): string {
  return `examples in ${more ? 'at least ' : ''}${count} ${countries ? 'countries' : 'places'}`;
}

export const english: Language = Object.freeze({
  tag: 'en',
  sectionNumber: (index: number) => String(index + 1),
  ...periods,
  date: englishDate,
  joinDate: joinEnglishDate,
  passage: (lines: string, sentence: string) => `[${lines}] ${sentence}`,
  lines: (from: number, to: number) => (from === to ? `source line ${from}` : `source lines ${from}–${to}`),
  notesBefore: 'Continued: what to say and the source are in the notes to the first part.',
  part: (index: number, of: number) => ` (${index}/${of})`,
  pageOfCarousel: (index: number, of: number) => `Picture ${index} of ${of}`,
  source: 'Source',
  published: ({ name, publisher, date }: PublicationParts) =>
    [name, publisher, date].filter((part) => part !== undefined).join(', '),
  byline: (name: string, office: string) => `${name}, ${office}`,
  afterName: ',',
  speech: {
    list: (entries: readonly string[]) => withStop(entries.join('; '), '.'),
    pair: (first: string, second: string) => `${first}, ${second}`,
    aside: (words: string) => ` (${words})`,
    source: (parts: readonly string[]) => `Source: ${parts.join('; ')}.`,
    join: ' ',
  },
  regionName: (region: Region) => region.english,
  listComma: ', ',
  separator: ' · ',
  credit: (parts: readonly string[]) => `Source: ${parts.join(' · ')}`,
  chartKey: {
    open: 'this or more, no upper limit stated',
    hatched: 'the possible range',
    rounded: 'the possible range; “about” and “nearly” drawn as within a tenth',
  },
  eachSign: (count: number, units: readonly string[]) => `Each sign = ${amount(count, units)}`,
  shownOf: (shown: number, all: number) => `${shown} of ${all} shown`,
  cellOfWhole: (whole: string, tenths: boolean) =>
    tenths
      ? (['One row is ', `a tenth of ${whole}`] as const)
      : (['One square is ', `1% of ${whole}`] as const),
  quoted,
  attribution: (speaker: string) => `— ${speaker}`,
  saidBy: (words: string, speaker: string) => `${words} (${speaker})`,
  askedBy: (asker: string) => `Asked by ${asker}`,
  disclosure: { assisted: 'Generated with AI assistance', generated: 'AI-generated' },
  translated: (from: string) => `Translated from ${from.startsWith('zh') ? 'Chinese' : 'English'}`,
  translatedBy: { assisted: 'AI-assisted translation', generated: 'AI translation' },
  gallery: {
    decks: 'Slide decks',
    posters: 'Posters',
    handouts: 'Handouts',
    whole: 'The whole story',
    counts: (decks: number, posters: number, handouts: number) =>
      Object.entries({ deck: decks, poster: posters, handout: handouts })
        .flatMap(([noun, count]) => (count > 0 ? [counted(count, noun)] : []))
        .join(' · '),
    carousel: (title: string) => `Carousel: ${title}`,
    slides: (count: number) => counted(count, 'slide'),
    pages: (count: number) => counted(count, 'page'),
    proof: 'Report',
    manifest: 'Manifest',
  },
  player: {
    previous: 'Previous',
    next: 'Next',
    first: 'First slide',
    last: 'Last slide',
    overview: 'Overview',
    presenter: 'Presenter view',
    fullscreen: 'Full screen',
    blank: 'Black screen',
    help: 'Help',
    notes: 'Notes',
    elapsed: 'Elapsed',
    clock: 'Time',
    restart: 'Restart the clock',
    close: 'Close',
    slide: 'slide',
  },
  kinds: {
    cover: {
      told: {
        opening: (headline: string) =>
          `Cover poster on a ground of the theme colour, with the headline ${quoted(headline)}.`,
        stations: (names: readonly string[]) => withStop(`Stations of the route: ${names.join('; ')}`, '.'),
        bylines: (names: readonly string[]) => withStop(`Names: ${names.join('; ')}`, '.'),
      },
    },
    contents: { headline: 'Contents' },
    'questions-and-answers': {
      told: {
        question: (asker: string | undefined, question: string) =>
          `Question and answer poster: a route line starts from the dot of a large question mark. ${
            asker === undefined ? 'The question' : `${asker} asks`
          }: ${withStop(question, '.')}`,
        answer: (answerer: string, answers: string) => `${answerer} answers: ${answers}`,
      },
    },
    'hero-number': {
      told: {
        opening: (headline: string) => `Number poster with the headline ${quoted(headline)}.`,
        hero: (figure: string) => `A very large figure: ${figure}.`,
        companion: (figure: string) => `Beside it: ${figure}.`,
      },
    },
    'number-grid': {
      told: {
        opening: (headline: string, count: number) =>
          `Number poster with the headline ${quoted(headline)}; one route line joins ${count} figures.`,
      },
    },
    'ranked-bars': {
      told: {
        drawing: 'Bar chart',
        opening: (headline: string, count: number) =>
          `Bar chart poster with the headline ${quoted(headline)}; ${count} bars start from one line at zero, the longest on top.`,
      },
    },
    lollipop: {
      told: {
        drawing: 'Dot chart',
        opening: (headline: string, count: number) =>
          `Dot chart poster with the headline ${quoted(headline)}; ${count} branch lines start from one line at zero and end in a station each, the longest on top.`,
      },
    },
    isotype: {
      told: {
        drawing: 'Pictogram',
        opening: (headline: string, count: number) =>
          `Pictogram poster with the headline ${quoted(headline)}; below each of the figures (${count}) stand signs to count, each for the same number of things.`,
      },
    },
    waffle: {
      told: {
        drawing: 'Share of a whole, as a square of a hundred',
        opening: (headline: string) => `Share poster with the headline ${quoted(headline)}.`,
        squares: (whole: string, figure: string) =>
          `A hundred squares stand for ${whole}, filled row by row from the top left: ${figure}.`,
        hatched: 'Hatched squares show the possible range.',
        open: 'An arrowhead after the last of them says that it may be more.',
      },
    },
    ...quantities,
    timeline: {
      told: {
        opening: (headline: string, count: number) =>
          `Timeline poster with the headline ${quoted(headline)}; a route line passes ${count} stations.`,
      },
    },
    measures: {
      told: {
        opening: (headline: string, count: number) =>
          `List poster with the headline ${quoted(headline)}; a route line joins ${count} numbered stations.`,
      },
    },
    pathway: {
      told: {
        opening: (headline: string, count: number) =>
          `Pathway poster with the headline ${quoted(headline)}; a road passes ${count} stations in this order.`,
        station: (number: number) => `Station ${number}`,
      },
    },
    'partner-tiles': {
      regions: 'Regions',
      headline: (from: string, to: string, counted: CountedPlaces) =>
        `From ${from} to ${to}: ${examples(counted)}`,
      short: (counted: CountedPlaces) => examples(counted).replace(/^e/, 'E'),
      told: {
        drawing: 'Places by region',
        opening: (headline: string, regions: number) =>
          `Poster of places with the headline ${quoted(headline)}; ${
            regions === 1 ? 'on one route line' : `on ${regions} route lines, one for each region,`
          } every station is a place.`,
        region: (name: string, count: number) => `${name}, ${count}: `,
      },
    },
    'cause-effect': {
      told: {
        opening: (headline: string, count: number) =>
          `Cause and effect poster with the headline ${quoted(headline)}; arrows that grow join ${count} steps.`,
        cause: 'Cause: ',
        next: 'Then: ',
        effect: 'Effect: ',
      },
    },
    comparison: {
      told: {
        opening: (headline: string) =>
          `Comparison poster with the headline ${quoted(headline)}; one route line runs as two side by side.`,
        left: (title: string, points: string) => `On the left, ${quoted(title)}: ${points}`,
        right: (title: string, points: string) => `On the right, ${quoted(title)}: ${points}`,
      },
    },
    quotation: {
      told: {
        opening: (speaker: string, words: string) =>
          `Quotation poster: under a large quotation mark, ${speaker} says: ${quoted(words)}.`,
      },
    },
    takeaways: {
      headline: 'Takeaways',
      worthRemembering: 'Worth remembering',
      told: {
        opening: (headline: string, count: number) =>
          `Takeaways poster with the headline ${quoted(headline)}; a flight of ${count} steps with a sentence on each, the first the largest.`,
      },
    },
    ...claims,
  },
});
