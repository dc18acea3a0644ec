import type { Arrangement } from '../arrange/arrange.js';
import type { Deck, Handout, Poster } from '../model/page.js';
import type { Preset } from '../model/preset.js';
import { presets } from '../model/presets.js';

/** File formats, as `--format` names them. */
export type Format = 'md' | 'html' | 'pdf' | 'png';
/** Kinds of output, as `--only` names them. */
export type Group = 'decks' | 'posters' | 'handouts';

/** What a build shall make; what is absent means everything. */
export interface Selection {
  readonly only?: readonly Group[];
  readonly formats?: readonly Format[];
  readonly languages?: readonly string[];
  readonly presets?: readonly string[];
  readonly theme?: string;
  /** Speaker notes as annotations in the PDF; true unless switched off. */
  readonly notes?: boolean;
}

/** Everything one build draws. */
export interface Plan {
  readonly decks: readonly Deck[];
  readonly deckFormats: readonly Exclude<Format, 'png'>[];
  readonly posters: readonly { readonly poster: Poster; readonly preset: Preset }[];
  readonly handouts: readonly Handout[];
  readonly notes: boolean;
}

const allDeckFormats = ['md', 'html', 'pdf'] as const;

/** The part of an arrangement that a selection asks for. */
export function planWork(
  { decks, posters, handouts }: Arrangement,
  selection: Selection,
  language: string,
): Plan {
  const wanted = (group: Group) =>
    (selection.only?.includes(group) ?? true) && (selection.languages?.includes(language) ?? true);
  const format = (name: Format) => selection.formats?.includes(name) ?? true;
  const deckFormats = allDeckFormats.filter(format);
  const shapes = presets.filter(({ name }) => selection.presets?.includes(name) ?? true);
  return {
    decks: wanted('decks') && deckFormats.length > 0 ? decks : [],
    deckFormats,
    posters:
      wanted('posters') && format('png')
        ? posters.flatMap((poster) => shapes.map((preset) => ({ poster, preset })))
        : [],
    handouts: wanted('handouts') && format('pdf') ? handouts : [],
    notes: selection.notes ?? true,
  };
}
