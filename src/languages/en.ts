import type { CountedPlaces } from '../kinds/partner-tiles/content.js';
import { englishDate, joinEnglishDate } from '../text/english-date.js';
import type { PrintedFigure, PublicationParts } from '../text/messages/messages.js';
import type { Region } from '../text/regions.js';
import { withStop } from '../text/speech.js';
import { briefing } from './en/briefing.js';
import { claims } from './en/claims.js';
import { amount, capitalised, counted, inWords, listed } from './en/counting.js';
import { desk } from './en/desk.js';
import { opened } from './en/opening.js';
import { periods } from './en/periods.js';
import { quantities } from './en/quantities.js';
import { quoted } from './en/quoted.js';
import { series } from './en/series.js';
import type { Language } from './language.js';

/** That there is an example in each holds whatever else the text may name. */
function examples({ count, countries, more }: CountedPlaces): string {
  return `examples in ${more ? 'at least ' : ''}${count} ${countries ? 'countries' : 'places'}`;
}

/**
 * 12,190 calls about heat; with a comma where what is counted does not go on from its number, as a label with a capital or
 * a clause: $95 million a year, what the levy brings in.
 */
function saidFigure(printed: string, counts: string): string {
  const apart = /^(?:\p{Lu}|(?:what|who|whom|how|where|when|which)\b)/u.test(counts);
  return `${printed}${apart ? ',' : ''} ${counts}`;
}

function oneByOne(count: number, noun: string): string {
  return `${capitalised(counted(count, noun, inWords))}${count > 1 ? ', one by one' : ''}`;
}

export const english: Language = Object.freeze({
  tag: 'en',
  ...periods,
  date: englishDate,
  joinDate: joinEnglishDate,
  passage: (lines: string, sentence: string) => `[${lines}] ${sentence}`,
  lines: (from: number, to: number) => (from === to ? `source line ${from}` : `source lines ${from}–${to}`),
  notesBefore: 'Continued: the script and the source are in the notes to the first part.',
  statementsFile: 'The statements behind this document: passages of the source, their places, who says them.',
  part: (index: number, of: number) => ` (${index}/${of})`,
  shows: {
    figure: saidFigure,
    fromTo: (first: string, last: string) => `From ${first} to ${last}`,
    both: (one: string, other: string) => `${capitalised(one)}; ${other}`,
    ranked: (count: number) => `${capitalised(counted(count, 'figure', inWords))}, largest first`,
    moved: (counts: string, before: string, after: string) =>
      `${capitalised(counts)}: from ${before} to ${after}`,
    dates: (count: number, first: string, last: string) =>
      `${capitalised(counted(count, 'date', inWords))}, from ${first} to ${last}`,
    parts: (whole: string, count: number) => `${capitalised(whole)}: ${counted(count, 'part', inWords)}`,
    figures: (count: number) => `${capitalised(counted(count, 'figure', inWords))}, side by side`,
    changed: (names: readonly string[]) => `How ${listed(names)} changed`,
    measures: (count: number) => oneByOne(count, 'measure'),
    recommendations: (count: number) => oneByOne(count, 'recommendation'),
    cases: (count: number) => oneByOne(count, 'case'),
    points: (count: number) => oneByOne(count, 'point'),
  },
  posts: {
    titled: (name: string, about: string) => `${name}: ${about}`,
    figure: saidFigure,
    shown: (counted: string) => `The chart: ${counted}`,
    page: (number: number, headline: string) => `${number}. ${headline}`,
  },
  pageOfCarousel: (index: number, of: number) => `Picture ${index} of ${of}`,
  source: 'Source',
  published: ({ name, publisher, date }: PublicationParts) =>
    [name, publisher, date].filter((part) => part !== undefined).join(', '),
  byline: (name: string, office: string) => `${name}, ${office}`,
  afterName: ',',
  figuresAsHeadline: (figures: readonly PrintedFigure[]) =>
    capitalised(figures.map(({ printed, counts }) => saidFigure(printed, counts).trim()).join(', ')),
  speech: {
    list: (entries: readonly string[]) => withStop(entries.join('; '), '.'),
    pair: (first: string, second: string) => `${first}, ${second}`,
    figure: saidFigure,
    at: (place: string, words: string) => `${place}: ${words}`,
    aside: (words: string) => ` (${words})`,
    source: (parts: readonly string[]) => withStop(`Source: ${parts.join('; ')}`, '.'),
    join: ' ',
  },
  regionName: (region: Region) => region.english,
  briefing,
  listComma: ', ',
  separator: ' · ',
  credit: (parts: readonly string[]) => `Source: ${parts.join(' · ')}`,
  chartKey: {
    open: 'this much or more; no upper limit stated',
    hatched: 'possible range',
    rounded: 'possible range, taking “about” and “nearly” as within a tenth',
  },
  eachSign: (count: number, units: readonly string[]) => `Each icon = ${amount(count, units)}`,
  series,
  shownOf: (shown: number, all: number) => `${shown} of ${all} shown`,
  cellOfWhole: (whole: string, tenths: boolean) =>
    tenths
      ? (['Each row is ', `a tenth of ${whole}`] as const)
      : (['Each square is ', `1% of ${whole}`] as const),
  quoted,
  attribution: (speaker: string) => `— ${speaker}`,
  saidBy: (words: string, speaker: string) => `${words} (${speaker})`,
  pictures: {
    credit: (maker: string, licence: string) => `${maker}, ${licence}`,
    credits: (credits: readonly string[]) =>
      `${credits.length === 1 ? 'Picture' : 'Pictures'}: ${credits.join('; ')}`,
    shows: (alt: string) => withStop(`Picture: ${alt}`, '.'),
  },
  askedBy: (asker: string) => `Asked by ${asker}`,
  disclosure: { assisted: 'Generated with AI assistance', generated: 'AI-generated' },
  translated: (from: string) => `Translated from ${from.startsWith('zh') ? 'Chinese' : 'English'}`,
  translatedBy: { assisted: 'AI-assisted translation', generated: 'AI translation' },
  desk,
  player: {
    previous: 'Previous',
    next: 'Next',
    first: 'First slide',
    last: 'Last slide',
    overview: 'Overview',
    presenter: 'Presenter view',
    presenting: 'Presenter view: ',
    fullscreen: 'Full screen',
    blank: 'Black screen',
    help: 'Help',
    notes: 'Notes',
    elapsed: 'Elapsed',
    clock: 'Time',
    restart: 'Restart the clock',
    close: 'Close',
    place: (index: number, of: number) => `Slide ${index} of ${of}`,
    controls: 'Controls',
    reading: 'Read as an article',
    goTo: 'Go to slide 14',
    leave: 'Back to the slide',
    end: 'End of the deck',
  },
  kinds: {
    line: { told: { drawing: 'Line chart' } },
    columns: { told: { drawing: 'Column chart' } },
    'grouped-bars': { told: { drawing: 'Bar chart' } },
    'stacked-bars': { told: { drawing: 'Stacked bar chart' } },
    'share-bars': { told: { drawing: 'Bars of shares' } },
    slope: { told: { drawing: 'Slope chart' } },
    dumbbell: { told: { drawing: 'Dot chart of pairs' } },
    'stacked-area': { told: { drawing: 'Stacked area chart' } },
    'diverging-bars': { told: { drawing: 'Bars to either side of nought' } },
    'data-table': { told: { drawing: 'Table' } },
    'small-multiples': { told: { drawing: 'Small charts side by side' } },
    cover: {
      told: {
        opening: (headline: string) => opened('Cover', headline),
        stations: (names: readonly string[]) => withStop(`Inside: ${names.join('; ')}`, '.'),
        bylines: (names: readonly string[]) => withStop(`With ${names.join('; ')}`, '.'),
      },
    },
    'read-on': { readOn: 'Read on' },
    contents: { headline: 'Contents' },
    'questions-and-answers': {
      told: {
        question: (asker: string | undefined, question: string) =>
          asker === undefined
            ? opened('Question and answer', question)
            : `Question and answer. ${opened(`${asker} asks`, question)}`,
        answer: (answerer: string, answers: string) => `${answerer} answers: ${answers}`,
      },
    },
    'hero-number': {
      told: {
        opening: (headline: string) => opened('Number card', headline),
        hero: (figure: string) => withStop(`Main figure: ${figure}`, '.'),
        companion: (figure: string) => withStop(`Second figure: ${figure}`, '.'),
      },
    },
    'number-grid': {
      told: {
        opening: (headline: string, count: number) =>
          opened(`Number card with ${counted(count, 'figure', inWords)}`, headline),
      },
    },
    'ranked-bars': {
      told: {
        drawing: 'Bar chart',
        opening: (headline: string, count: number) =>
          `${opened('Bar chart', headline)} ${capitalised(counted(count, 'bar', inWords))} on one scale from zero, from longest to shortest.`,
      },
    },
    lollipop: {
      told: {
        drawing: 'Lollipop chart',
        opening: (headline: string, count: number) =>
          `${opened('Lollipop chart', headline)} ${capitalised(counted(count, 'line', inWords))} on one scale from zero, each ending in a dot, from longest to shortest.`,
      },
    },
    isotype: {
      told: {
        drawing: 'Pictogram',
        opening: (headline: string, count: number) =>
          `${opened('Pictogram', headline)} ${
            count === 1 ? 'One figure is' : `${capitalised(inWords(count))} figures are`
          } drawn as icons, each standing for the same amount.`,
      },
    },
    waffle: {
      told: {
        drawing: 'Share of a whole, in a hundred squares',
        opening: (headline: string) => opened('Share of a whole', headline),
        squares: (whole: string, figure: string) =>
          withStop(`A hundred squares stand for ${whole}; those filled in, for ${figure}`, '.'),
        hatched: 'Hatched squares show the possible range.',
        open: 'An arrowhead after the last of them means that it may be more.',
      },
    },
    ...quantities,
    timeline: {
      told: {
        opening: (headline: string, count: number) =>
          opened(
            count === 1 ? 'Timeline with one entry' : `Timeline with ${inWords(count)} entries`,
            headline,
          ),
      },
    },
    measures: {
      told: {
        opening: (headline: string, count: number) =>
          opened(`List of ${counted(count, 'item', inWords)}`, headline),
      },
    },
    pathway: {
      told: {
        opening: (headline: string, count: number) =>
          opened(`Road with ${counted(count, 'milestone', inWords)}`, headline),
        station: (number: number) => `Milestone ${number}`,
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
          opened(regions === 1 ? 'List of places' : `List of places in ${inWords(regions)} groups`, headline),
        region: (name: string, count: number) => `${name} (${count}): `,
      },
    },
    'cause-effect': {
      told: {
        opening: (headline: string, count: number) =>
          opened(`Cause and effect in ${counted(count, 'step', inWords)}`, headline),
        cause: 'Cause: ',
        next: 'Then: ',
        effect: 'Effect: ',
      },
    },
    comparison: {
      told: {
        opening: (headline: string) => opened('Comparison', headline),
        left: (title: string, points: string) => `${title}: ${points}`,
        right: (title: string, points: string) => `${title}: ${points}`,
      },
    },
    photo: { told: { drawing: 'Photograph', opening: (headline: string) => opened('Photograph', headline) } },
    quotation: {
      told: {
        opening: (speaker: string, words: string) =>
          `Quotation from ${speaker}: ${quoted(withStop(words, '.'))}`,
      },
    },
    takeaways: {
      headline: 'Takeaways',
      worthRemembering: 'Worth remembering',
      told: {
        opening: (headline: string, count: number) =>
          opened(count === 1 ? 'Key point' : `${capitalised(inWords(count))} key points`, headline),
      },
    },
    ...claims,
  },
});
