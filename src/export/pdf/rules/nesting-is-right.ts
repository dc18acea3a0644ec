import type { StructureElement } from '../structure/structure.js';
import type { ExaminedDocument, Rule } from './rule.js';

/** What may stand directly in an element, and in what it may stand; what is not named may stand anywhere. */
interface Nesting {
  readonly holds?: readonly string[];
  readonly within?: readonly string[];
  /** Whether text may stand in it directly. */
  readonly text?: boolean;
}

const tables: Readonly<Record<string, Nesting>> = {
  Table: { holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], text: false },
  THead: { holds: ['TR'], within: ['Table'], text: false },
  TBody: { holds: ['TR'], within: ['Table'], text: false },
  TFoot: { holds: ['TR'], within: ['Table'], text: false },
  TR: { holds: ['TH', 'TD'], within: ['Table', 'THead', 'TBody', 'TFoot'], text: false },
  TH: { within: ['TR'] },
  TD: { within: ['TR'] },
};
const lists: Readonly<Record<string, Nesting>> = {
  L: { holds: ['L', 'LI', 'Caption'], text: false },
  LI: { holds: ['Lbl', 'LBody'], within: ['L'], text: false },
  LBody: { within: ['LI'] },
};
const contents: Readonly<Record<string, Nesting>> = {
  TOC: { holds: ['TOC', 'TOCI', 'Caption'], text: false },
  TOCI: { holds: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'], within: ['TOC'], text: false },
};
const ruby: Readonly<Record<string, Nesting>> = {
  Ruby: { holds: ['RB', 'RT', 'RP'], text: false },
  RB: { within: ['Ruby'] },
  RT: { within: ['Ruby'] },
  RP: { within: ['Ruby'] },
};
const warichu: Readonly<Record<string, Nesting>> = {
  Warichu: { holds: ['WT', 'WP'], text: false },
  WT: { within: ['Warichu'] },
  WP: { within: ['Warichu'] },
};

/** 09: parts of tables, lists, contents, ruby and warichu stand where ISO 32000-1, 14.8.4 wants them. */
export const nestingIsRight: readonly Rule[] = [
  {
    id: '09-004',
    holds: 'Parts of tables stand in tables.',
    faults: (examined) => misplaced(examined, tables),
  },
  { id: '09-005', holds: 'Parts of lists stand in lists.', faults: (examined) => misplaced(examined, lists) },
  {
    id: '09-006',
    holds: 'Parts of tables of contents stand in such.',
    faults: (examined) => misplaced(examined, contents),
  },
  { id: '09-007', holds: 'Parts of ruby stand in ruby.', faults: (examined) => misplaced(examined, ruby) },
  {
    id: '09-008',
    holds: 'Parts of warichu stand in warichu.',
    faults: (examined) => misplaced(examined, warichu),
  },
];

function misplaced({ root }: ExaminedDocument, table: Readonly<Record<string, Nesting>>): readonly string[] {
  const look = (element: StructureElement): readonly string[] => {
    const own = table[element.type];
    return element.children.flatMap((child) => {
      if (child.kind !== 'element') return own?.text === false ? [`text directly in ${element.type}`] : [];
      const isHeld = own?.holds?.includes(child.type) ?? true;
      const isWithin = table[child.type]?.within?.includes(element.type) ?? true;
      return [...(isHeld && isWithin ? [] : [`${child.type} in ${element.type}`]), ...look(child)];
    });
  };
  return root === undefined ? [] : look(root);
}
