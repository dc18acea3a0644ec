import type { Content, SourceColumn, SourceRow } from './content.js';

const columnOrder = Object.freeze([
  'name',
  'publisher',
  'date',
  'where',
] as const satisfies readonly SourceColumn[]);

/** The columns of the table that hold anything, in their order. */
export function shownColumns({ sources }: Pick<Content, 'sources'>): readonly SourceColumn[] {
  return columnOrder.filter((column) => sources.some((source) => cellOf(source, column) !== undefined));
}

export function cellOf(source: SourceRow, column: SourceColumn): string | undefined {
  return column === 'where' ? source.url : source[column]?.long;
}
