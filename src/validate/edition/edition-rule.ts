import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Edition, Translation } from '../../model/edition.js';
import type { Story } from '../../model/story.js';
import { type DataPath, formatDataPath } from '../../parse/data-path.js';
import type { Tree } from '../../parse/tree.js';
import type { StoryText } from './story-text.js';
import { storyTexts } from './story-texts.js';

/** What every rule of editions may look at. */
export interface EditionContext {
  /** The edition's file, as the user would name it. */
  readonly path: string;
  readonly tree: Tree;
  readonly edition: Edition;
  /** What is translated. */
  readonly story: Story;
  /** Every text of the story with its translation; without one where there is none yet. */
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly text: StoryText;
  readonly translation?: Translation & { readonly to: string };
}

/** A rule finds every breach of one thing that must hold of a translation, and never throws. */
export type EditionRule = (context: EditionContext) => readonly Diagnostic[];

export function pairsOf(story: Story, edition: Edition): readonly Pair[] {
  return storyTexts(story).map((text) => {
    const translation = translationAt(edition, text.entry);
    if (translation === undefined || translation.to === null) return { text };
    return { text, translation: { ...translation, to: translation.to } };
  });
}

/** What stands in an edition at a place; undefined where nothing does. */
export function translationAt(
  edition: Pick<Edition, 'story' | 'source' | 'words'>,
  entry: DataPath,
): Translation | undefined {
  const [part, ...rest] = entry.map(String);
  if (part === 'story' || part === 'source') return own(edition[part], rest[0]);
  const [id, field] = rest;
  return own(own(edition.words, id), field);
}

/** What an edition calls somebody who speaks in the story; undefined where it does not say yet. */
export function nameIn({ names }: Pick<Edition, 'names'>, name: string): string | undefined {
  return own(names, name) ?? undefined;
}

function own<Value>(map: Readonly<Record<string, Value>> | undefined, key: string | undefined) {
  return map !== undefined && key !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** All texts of the statement a text belongs to. */
export function besides({ pairs }: Pick<EditionContext, 'pairs'>, { entry }: StoryText): readonly Pair[] {
  const owner = formatDataPath(entry.slice(0, -1));
  return pairs.filter(({ text }) => formatDataPath(text.entry.slice(0, -1)) === owner);
}
