import type { KindLabels } from '../../kinds/index.js';
import type { CheckedPart } from '../../model/trace.js';
import { withStop } from '../../text/speech.js';
import { capitalised, counted, inWords, listed, nounOf } from './counting.js';
import { opened } from './opening.js';
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
      `${capitalised(inWords(voices))} ${nounOf(voices, 'voice')}: ${topics.join(', ')}`,
    short: (voices: number, topics: number) =>
      `${capitalised(counted(voices, 'voice', inWords))}, ${counted(topics, 'theme', inWords)}`,
    keys: ['Number of this story’s arguments on each theme', 'Number of arguments', 'Arguments'],
    topicsShown: (shown: number, all: number) => `${shown} of ${all} themes`,
    voicesShown: (shown: number, all: number) => `${shown} of ${all} people`,
    told: {
      drawing: 'Who is quoted on what',
      opening: (headline: string) =>
        `${withStop(`Who is quoted on what. ${headline}`, '.')} The numbers count each person’s arguments on a theme in this story.`,
      topic: (name: string, said: readonly string[]) => `${name}: ${said.join(', ')}`,
      said: (expert: string, count: number) => `${expert} ${count}`,
    },
  },
  'sources-and-method': {
    headline: 'Every passage cited is in the source',
    short: 'Every passage is in the source',
    method: (parts: readonly CheckedPart[]) =>
      parts.length === 0
        ? 'Passages were checked word for word.'
        : `Passages were checked word for word; figures, for ${listed(parts.map((part) => partNames[part]))}.`,
    statements: (count: number) => ({
      unit: '',
      counts: count === 1 ? 'statement, its passage found' : 'statements, every passage found',
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
        each === 1 ? 'a dot marks a figure' : '',
        ofSection ? 'tall marks belong to this section' : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    told: {
      opening: (headline: string, figure: string) =>
        withStop(`${opened('Sources and method', headline)} Main figure: ${figure}`, '.'),
      marks: (count: number, figures: number, own: number | undefined) =>
        `A row of marks stands for the story’s ${counted(count, 'statement')} in the order of the source; ${figures} of them ${figures === 1 ? 'states a figure' : 'state figures'}${own === undefined ? '' : `, ${own} ${own === 1 ? 'belongs' : 'belong'} to this section`}.`,
    },
  },
  sources: {
    headline: 'Sources and method',
    source: 'Source text',
    publisher: 'Published by',
    date: 'Date',
    where: 'Where to find it',
    voices: 'Who speaks',
    translation: 'Translation',
    method: 'How it was checked',
    methodText: (parts: readonly CheckedPart[]) =>
      [
        'The passage cited for each statement was found in the source, and its line noted.',
        ...(parts.length === 0
          ? []
          : [`Figures were checked against it for ${listed(parts.map((part) => partNames[part]))}.`]),
      ].join(' '),
    corrections: 'Corrected by the editor',
    correction: (printed: string, read: string, reason: string) =>
      `${quoted(printed)} is read ${quoted(read)}: ${reason}`,
    correctionCount: (count: number) =>
      `${counted(count, 'place')}, listed one by one in the notes to this page.`,
  },
};
