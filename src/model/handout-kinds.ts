/** Kinds of handouts, as `--handout` and a story's plan name them, in the order they are listed to users. */
export const handoutKinds = Object.freeze([
  'brief',
  'factsheet',
  'slides',
  'notes',
  'six-up',
  'lines',
] as const);
export type HandoutKind = (typeof handoutKinds)[number];

/** What a plain build prints. */
export const plainHandouts: readonly HandoutKind[] = Object.freeze(['brief', 'slides']);

/** What can be a booklet: slides and tables have no room on half a sheet in type of a size for paper. */
export const bookletKinds: readonly HandoutKind[] = Object.freeze(['brief']);

/** Sheets of paper, as `--paper` names them; the first is the default. */
export const papers = Object.freeze(['a4', 'letter'] as const);
export type Paper = (typeof papers)[number];
export const defaultPaper: Paper = papers[0];
