import type { ManifestEntry } from './manifest.js';
import type { Handout } from './page.js';

/**
 * The parts of a build that can be made anew without the others: `decks`, the handouts of one kind on one paper
 * (`handouts/brief-a4`), the posters of one size (`posters/x`);
 * of an edition `en/decks`, and `en/words` for what is said of its file.
 */
export type BuildPart = string;

/** The posters in one size. */
export function sizePart(preset: string): BuildPart {
  return `posters/${preset}`;
}

/** The handouts of one kind on one paper. */
export function handoutPart({ form, paper }: Pick<Handout, 'form' | 'paper'>): BuildPart {
  return `handouts/${form}-${paper}`;
}

/** A part in the language of an edition; without one in the story's own. */
export function partIn(language: string | undefined, part: BuildPart): BuildPart {
  return language === undefined ? part : `${language}/${part}`;
}

/** The part a file belongs to, named as in a story of this language; undefined for what stands beside pictures. */
export function partOf(
  { kind, language, preset, form, paper }: Pick<ManifestEntry, keyof PartPlace | 'kind' | 'language'>,
  own: string,
): BuildPart | undefined {
  const edition = language === own ? undefined : language;
  if (kind === 'deck') return partIn(edition, 'decks');
  if (kind === 'poster') return preset === undefined ? undefined : partIn(edition, sizePart(preset));
  if (kind !== 'handout' || form === undefined || paper === undefined) return undefined;
  return partIn(edition, `handouts/${form}-${paper}`);
}

/** What the name of a part says of the files in it. */
interface PartPlace {
  readonly kind: 'deck' | 'handout' | 'poster';
  /** Absent in the story's own. */
  readonly language?: string;
  readonly preset?: string;
  readonly form?: string;
  readonly paper?: string;
}

const partName =
  /^(?:(?<language>[^/]+)\/)?(?:(?<decks>decks)|posters\/(?<preset>.+)|handouts\/(?<form>.+)-(?<paper>[^-]+))$/;

/** What a part is a part of; undefined where no files are made of it: the words of an edition. */
export function readPart(part: BuildPart): PartPlace | undefined {
  const { language, decks, preset, form, paper } = partName.exec(part)?.groups ?? {};
  const edition = language === undefined ? {} : { language };
  if (decks !== undefined) return { ...edition, kind: 'deck' };
  if (preset !== undefined) return { ...edition, kind: 'poster', preset };
  return form === undefined || paper === undefined ? undefined : { ...edition, kind: 'handout', form, paper };
}
