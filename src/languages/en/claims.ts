import type { KindLabels } from '../../kinds/index.js';
import type { CheckedPart } from '../../model/trace.js';
import { withoutStop } from '../../text/speech.js';
import { capitalised, counted, inWords, listed, nounOf } from './counting.js';
import { quoted } from './quoted.js';

const partNames: Readonly<Record<CheckedPart, string>> = {
  digits: 'value',
  unit: 'unit',
  qualifier: 'qualifier',
  sign: 'sign',
  direction: 'direction',
  date: 'date',
  counted: 'what is counted',
  speaker: 'speaker',
};

/** What pages say of the story itself and of its proof. None of it may say more than the story lists or a rule found. */
export const claims: Pick<KindLabels, 'expert-overview' | 'sources-and-method' | 'sources'> = {
  'expert-overview': {
    headline: (voices: number, topics: readonly string[]) =>
      `${capitalised(inWords(voices))} ${nounOf(voices, 'voice')} on ${listed(topics)}`,
    keys: ['Each number counts this story’s arguments on a theme', 'Number of arguments', 'Arguments'],
    topicsShown: (shown: number, all: number) => `${shown} of ${all} themes`,
    voicesShown: (shown: number, all: number) => `${shown} of ${all} people`,
    told: {
      drawing: 'Who is quoted on what',
      opening: (headline: string) =>
        `Poster of who is quoted on what with the headline ${quoted(withoutStop(headline))}; every theme is a line with a station for each person this story gives an argument on it, and in it the number of those arguments.`,
      topic: (name: string, said: readonly string[]) => `${name}: ${said.join(', ')}`,
      said: (expert: string, count: number) => `${expert} ${count}`,
    },
  },
  'sources-and-method': {
    headline: 'Every passage given as proof is in the source',
    short: 'Every passage is in the source',
    method: (parts: readonly CheckedPart[]) =>
      parts.length === 0
        ? 'Passages were checked word for word.'
        : `Passages were checked word for word; figures by ${listed(parts.map((part) => partNames[part]))}.`,
    statements: (count: number) => ({
      unit: '',
      counts: count === 1 ? 'statement, its passage found' : 'statements, the passage of each found',
    }),
    statementsOf: (count: number, all: number) => ({
      unit: '',
      counts: `${nounOf(count, 'statement')}, of ${all} in all`,
    }),
    figures: (count: number) => ({ unit: '', counts: `${nounOf(count, 'figure')} compared` }),
    corrections: (count: number) => ({ unit: '', counts: `${nounOf(count, 'correction')} by the editor` }),
    key: (each: number, ofSection: boolean) =>
      [
        each === 1 ? 'Each mark is a statement' : `Each mark is ${each} statements`,
        each === 1 ? 'with a dot, a figure' : '',
        ofSection ? 'the tall ones are from this section' : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    told: {
      opening: (headline: string, figure: string) =>
        `Poster of sources and method with the headline ${quoted(headline)}; in the largest type: ${figure}.`,
      marks: (count: number, figures: number, own: number | undefined) =>
        `Marks on one route line stand for the ${counted(count, 'statement')} of the story in the order of the source; ${figures} of them ${figures === 1 ? 'states a figure' : 'state figures'}${own === undefined ? '' : `, ${own} ${own === 1 ? 'is' : 'are'} of this section`}.`,
    },
  },
  sources: {
    headline: 'Sources and method',
    source: 'Source text',
    method: 'How it was checked',
    methodText: (parts: readonly CheckedPart[]) =>
      [
        'The passage given for each statement was found in the source, with its line.',
        ...(parts.length === 0
          ? []
          : [`Figures were checked against it by ${listed(parts.map((part) => partNames[part]))}.`]),
      ].join(' '),
    corrections: 'Corrected by the editor',
    correction: (printed: string, read: string, reason: string) =>
      `${quoted(printed)} is read ${quoted(read)}: ${reason}`,
    correctionCount: (count: number) =>
      `${counted(count, 'place')}, listed one by one in the notes of this page.`,
  },
};
