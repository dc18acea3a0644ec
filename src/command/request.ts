import type { Format } from '../export/index.js';
import type { Group } from '../generate.js';
import type { HandoutKind, Paper } from '../model/handout-kinds.js';

/** What the user asked for, read from the arguments but not yet compared with what there is. */
export type Request =
  | { readonly command: 'build' | 'check'; readonly stories: readonly string[]; readonly options: Options }
  | { readonly command: 'translate'; readonly story: string; readonly language: string }
  | { readonly command: 'doctor'; readonly json: boolean }
  | { readonly command: 'schema'; readonly subject: SchemaSubject };

/** The files that have a JSON Schema. */
export type SchemaSubject = (typeof schemaSubjects)[number];
export const schemaSubjects = Object.freeze(['story', 'edition', 'theme'] as const);

export interface Options {
  readonly only?: readonly Group[];
  readonly formats?: readonly Format[];
  readonly languages?: readonly string[];
  readonly presets?: readonly string[];
  readonly scale?: number;
  readonly handouts?: readonly HandoutKind[];
  readonly papers?: readonly Paper[];
  readonly theme?: string;
  /** As given; relative to the working folder. */
  readonly pptxTemplate?: string;
  readonly booklet?: true;
  readonly notes: boolean;
  readonly attachData: boolean;
  /** As given; relative to the working folder. */
  readonly out: string;
  readonly jobs: number;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What `--only` may name. */
export const groups = Object.freeze(['decks', 'posters', 'handouts'] as const satisfies readonly Group[]);
