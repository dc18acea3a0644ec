import type { CountedPlaces, Messages, Speakers } from './messages.js';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Three, three experts; in figures above twelve. */
function countOf(who: Speakers | 'some', count: number): string {
  return (numbers[count] ?? String(count)) + (who === 'people' || who === 'some' ? '' : ` ${who}`);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** That there is an example in each holds whatever else the text may name. */
function examples({ count, countries, more }: CountedPlaces): string {
  return `examples in ${more ? 'at least ' : ''}${count} ${countries ? 'countries' : 'places'}`;
}

export const englishMessages: Messages = Object.freeze({
  sectionNumber: (index: number) => String(index + 1),
  contents: 'Contents',
  takeaways: 'Takeaways',
  sourcesAndMethod: 'Sources and method',
  question: 'Question',
  asOf: (date: string) => `as of ${date}`,
  date: (iso: string) => {
    const [year = '', month, day] = iso.split('-');
    if (month === undefined) return { main: year, rest: '' };
    if (month === 'end') return { main: year, rest: 'end' };
    return {
      main: year,
      rest: [months[Number(month) - 1], day === undefined ? undefined : Number(day)]
        .filter(Boolean)
        .join(' '),
    };
  },
  joinDate: (main: string, rest: string) => (rest === '' ? main : `${rest} ${main}`),
  passage: (lines: string, sentence: string) => `[${lines}] ${sentence}`,
  lines: (from: number, to: number) => (from === to ? `source line ${from}` : `source lines ${from}–${to}`),
  notesBefore: 'Continued; what to say and the source passage stand in the notes of the first part.',
  part: (index: number, of: number) => ` (${index}/${of})`,
  worthRemembering: 'Worth remembering',
  pageOfSeries: (index: number, of: number) => `Picture ${index} of ${of}`,
  source: 'Source',
  sourceText: 'Source text',
  method: 'How it was checked',
  methodText:
    'Every figure and every quotation was found word for word in the source, with its line; qualifiers such as “more than” and “about” are kept as printed.',
  corrections: 'Misprints corrected',
  correction: (printed: string, read: string, reason: string) => `“${printed}” is read “${read}”: ${reason}`,
  correctionCount: (count: number) =>
    `${count} ${count === 1 ? 'place' : 'places'}, listed one by one in the notes of this page.`,
  proof: {
    headline: 'Every statement can be found in the source',
    short: 'Every statement is sourced',
    method: 'Checked word for word; “more than” and “about” stay as printed.',
    statements: (count: number) => ({
      unit: '',
      counts: `${count === 1 ? 'statement' : 'statements'} traced to the source`,
    }),
    statementsOf: (count: number, all: number) => ({
      unit: '',
      counts: `${count === 1 ? 'statement' : 'statements'}, of ${all} in all`,
    }),
    figures: (count: number) => ({
      unit: '',
      counts: `${count === 1 ? 'figure' : 'figures'} kept as printed`,
    }),
    corrections: (count: number) => ({
      unit: '',
      counts: `${count === 1 ? 'misprint' : 'misprints'} corrected`,
    }),
    key: (each: number, ofSection: boolean) =>
      [
        each === 1 ? 'One mark is one statement' : `One mark is ${each} statements`,
        each === 1 ? 'a dot a figure' : '',
        ofSection ? 'long ones are of this section' : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
  overview: {
    all: (who: Speakers, count: number, themes: readonly string[]) => {
      const all = count === 2 ? countOf(who, count).replace('two', 'both') : `all ${countOf(who, count)}`;
      const list = [themes.slice(0, -1).join(', '), ...themes.slice(-1)].filter((part) => part !== '');
      return `${capitalised(all)} speak of ${list.join(' and ')}`;
    },
    some: (who: Speakers, some: number, count: number, theme: string) =>
      `${capitalised(countOf('some', some))} of ${countOf(who, count)} speak of ${theme}`,
    someShort: (who: Speakers, some: number, theme: string) =>
      `${capitalised(countOf(who, some))} speak of ${theme}`,
    keys: ['Each number counts the arguments on a theme', 'Number of arguments', 'Arguments'],
  },
  places: {
    regions: 'Regions',
    headline: (from: string, to: string, counted: CountedPlaces) =>
      `From ${from} to ${to}: ${examples(counted)}`,
    short: (counted: CountedPlaces) => examples(counted).replace(/^e/, 'E'),
  },
  listComma: ', ',
  separator: ' · ',
  credit: (parts: readonly string[]) => `Source: ${parts.join(', ')}`,
  chartKey: {
    open: 'more than this, no upper limit stated',
    hatched: 'the possible range',
    rounded: 'the possible range; “about” and “nearly” drawn as within a tenth',
    sign: 'each sign stands for ',
  },
  cellOfWhole: (whole: string, tenths: boolean) =>
    tenths
      ? (['One row is ', `a tenth of ${whole}`] as const)
      : (['One square is ', `1% of ${whole}`] as const),
  quoted: (words: string) => `“${words}”`,
  disclosure: { assisted: 'Generated with AI assistance', generated: 'AI-generated' },
  role: { interviewee: 'Expert', author: 'Author', moderator: 'Moderator' },
  gallery: {
    decks: 'Slide decks',
    posters: 'Posters',
    handouts: 'Handouts',
    whole: 'The whole story',
    counts: (decks: number, posters: number, handouts: number) =>
      [
        decks > 0 ? counted(decks, 'deck') : '',
        posters > 0 ? counted(posters, 'poster') : '',
        handouts > 0 ? counted(handouts, 'handout') : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
    series: (title: string) => `Carousel: ${title}`,
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
});
