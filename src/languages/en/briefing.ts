import type { BriefingWords, LineSpan } from '../../text/messages/briefing-words.js';
import { withStop } from '../../text/speech.js';
import { capitalised } from './counting.js';

const spanOf = ({ from, to }: LineSpan) => (from === to ? `${from}` : `${from}–${to}`);
const several = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const briefing: BriefingWords = Object.freeze({
  brief: 'Brief',
  factsheet: 'Factsheet',
  stop: '.',
  colon: ': ',
  semicolon: '; ',
  sentence: capitalised,
  lead: (words: string) => withStop(words, '.'),
  lines: (spans: readonly LineSpan[]) => {
    const single = spans.length === 1 && spans[0]?.from === spans[0]?.to;
    return `${single ? 'line' : 'lines'} ${spans.map(spanOf).join(', ')}`;
  },
  linesIn: (source: string, lines: string) => `${source}, ${lines}`,
  place: (places: string) => ` (${places})`,
  lineNumbers: (source: string) => `Lines are those of ${source}.`,
  corrected: (count: number) => `${several(count, 'misprint')} corrected, as the factsheet lists.`,
  leftOut: (count: number) =>
    `For want of space ${several(count, 'argument')} of the story ${count === 1 ? 'is' : 'are'} left out.`,
  question: (question: string) => `Q: ${question}`,
  figures: 'In figures',
  holds: (figures: number, tables: number) =>
    [figures > 0 ? several(figures, 'figure') : '', tables > 0 ? several(tables, 'table') : '']
      .filter((part) => part !== '')
      .join(', '),
  heads: Object.freeze({
    figure: 'Figure',
    counts: 'What it counts',
    when: 'When',
    speaker: 'Who said it',
    passage: 'Passage and place',
  }),
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  partOf: (part: string, whole: string) => `${part} (of ${whole})`,
  cells: (file: string, sheet: string | undefined, range: string) =>
    [file, ...(sheet === undefined ? [] : [`sheet ${sheet}`]), `cells ${range}`].join(', '),
});
