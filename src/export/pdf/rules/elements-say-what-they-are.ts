import { headingLevel } from '../structure/element-types.js';
import { elementsOf, type StructureElement } from '../structure/structure.js';
import type { ExaminedDocument, Rule } from './rule.js';

/** 13 to 19: figures, headings, tables, formulas and notes have what a reader needs of them. */
export const elementsSayWhatTheyAre: readonly Rule[] = [
  {
    id: '13-004',
    holds: 'Every figure has an alternative text.',
    faults: (examined) => withoutAlternative(examined, 'Figure'),
  },
  {
    id: '14-002',
    holds: 'The first heading is an H1.',
    faults: ({ elements }) => {
      const first = elements.find(({ type }) => headingLevel(type) > 0);
      return first === undefined || first.type === 'H1' ? [] : [`the first heading is ${first.type}`];
    },
  },
  {
    id: '14-003',
    holds: 'No level of headings is passed over on the way down.',
    faults: ({ elements }) => {
      const levels = elements.map(({ type }) => headingLevel(type)).filter((level) => level > 0);
      return levels.flatMap((level, index) => {
        const before = levels[index - 1] ?? level;
        return level > before + 1 ? [`H${level} after H${before}`] : [];
      });
    },
  },
  {
    id: '14-006',
    holds: 'No element holds more than one H.',
    faults: ({ elements }) =>
      elements
        .filter(
          ({ children }) =>
            children.filter((child) => child.kind === 'element' && child.type === 'H').length > 1,
        )
        .map(({ type }) => `several H in ${type}`),
  },
  {
    id: '14-007',
    holds: 'Headings are numbered or not, never both.',
    faults: ({ elements }) => {
      const isMixed =
        elements.some(({ type }) => type === 'H') && elements.some(({ type }) => headingLevel(type) > 0);
      return isMixed ? ['H and H1'] : [];
    },
  },
  {
    id: '15-003',
    holds: 'Header cells say whether they head their row or their column, or cells name their headers.',
    faults: ({ elements }) =>
      elements
        .filter(({ type }) => type === 'Table')
        .flatMap((table) => [...cellsWithoutScope(table)])
        .map(() => 'a TH without Scope'),
  },
  {
    id: '17-002',
    holds: 'Every formula has an alternative text.',
    faults: (examined) => withoutAlternative(examined, 'Formula'),
  },
  {
    id: '19-003',
    holds: 'Every note has an id.',
    faults: ({ elements }) =>
      elements
        .filter(({ type, id }) => type === 'Note' && (id ?? '') === '')
        .map(() => 'a Note without an id'),
  },
  {
    id: '19-004',
    holds: 'No two notes have one id.',
    faults: ({ elements }) => {
      const ids = elements.flatMap(({ type, id }) => (type === 'Note' && id !== undefined ? [id] : []));
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    },
  },
];

function withoutAlternative({ elements }: ExaminedDocument, wanted: string): readonly string[] {
  return elements
    .filter(({ type, alternative }) => type === wanted && (alternative ?? '').trim() === '')
    .map(({ type }) => `a ${type} without an alternative text`);
}

function cellsWithoutScope(table: StructureElement): readonly StructureElement[] {
  const cells = [...elementsOf(table)];
  const named = new Set(cells.flatMap(({ headers }) => headers ?? []));
  return cells.filter(
    ({ type, scope, id }) => type === 'TH' && scope === undefined && !(id !== undefined && named.has(id)),
  );
}
