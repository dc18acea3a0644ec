import type { ManifestEntry } from '../../model/manifest.js';
import type { DeskWords } from '../../text/messages/desk-words.js';
import { isPictureFormat, pictureFormats } from '../index.js';
import { captionFor } from './captions.js';
import type { DeskInput } from './desk-input.js';
import { type FileLink, fileLink } from './documents.js';
import { groupBy } from './group-by.js';
import { languageName } from './languages.js';
import { fileName, formName, platformName, readableSize } from './names.js';
import { isPreview, previewPath } from './preview.js';
import { accentFor, type DeskSection } from './sections.js';

/** A poster or a carousel in one language, with everything that was made of it. */
export interface PosterCard {
  readonly anchor: string;
  readonly title: string;
  readonly language: string;
  readonly section: string;
  readonly sectionHeading: string;
  readonly accent: number;
  readonly form: string;
  readonly formName: string;
  readonly alt: string;
  readonly pictures: readonly PosterPicture[];
  /** What stands beside the pictures: figures, texts, the document of a carousel. */
  readonly beside: readonly FileLink[];
  readonly captions: readonly { readonly label: string; readonly file: string; readonly text: string }[];
  /** The ids of the statements it shows, with a space between. */
  readonly statements: string;
}

export interface PosterPicture {
  readonly href: string;
  readonly label: string;
  readonly preset: string;
  readonly page: number | null;
  readonly size: string;
  readonly width: number;
  readonly height: number;
  /** Null where it is that of the first picture. */
  readonly alt: string | null;
  /** The small picture; the picture itself where there is none. */
  readonly preview: string;
  readonly previewWidth: number;
  readonly previewHeight: number;
}

/** Every poster of a build, those in the language of the page first. */
export function posterCards(
  { manifest, report, captions }: Pick<DeskInput, 'manifest' | 'report' | 'captions'>,
  sections: readonly DeskSection[],
  language: string,
  words: DeskWords,
): readonly PosterCard[] {
  const layouts = new Map(report.pages.map(({ artifact, layout }) => [artifact, layout]));
  const previews = new Map(manifest.artifacts.filter(isPreview).map((entry) => [entry.path, entry]));
  const posters = manifest.artifacts.filter(({ kind, path }) => kind === 'poster' && !isPreview({ path }));
  const cards = [...groupBy(posters, (entry) => posterAnchor(entry)).entries()].map(
    ([anchor, files]): PosterCard => {
      const [first] = files;
      const pictures = files.filter(({ format }) => isPictureFormat(format));
      const isCarousel = files.some(({ page, pages }) => page !== undefined || pages !== undefined);
      const drawn = pictures.flatMap(({ path }) => layouts.get(path) ?? []).at(0) ?? '';
      const form = isCarousel ? 'carousel' : drawn;
      const title = files.find((file) => file.title !== undefined)?.title ?? first?.id ?? '';
      const section = sections.find(({ id }) => id === (first?.section ?? ''));
      return {
        anchor,
        title: isCarousel ? words.carousel(title) : title,
        language: first?.language ?? language,
        section: section?.id ?? '',
        sectionHeading: section?.heading ?? '',
        accent: accentFor(sections, first?.section),
        form,
        formName: formName(form, words),
        alt: pictures[0]?.alt ?? '',
        pictures: pictures.map((picture) => shown(picture, pictures[0]?.alt, previews, words)),
        beside: files.filter(isBeside).map((file) => fileLink(file, fileName(file.path))),
        captions: files.flatMap((file) => {
          const text = captions.get(file.path);
          return text === undefined ? [] : [{ ...captionFor(file.path, words), text: text.trimEnd() }];
        }),
        statements: [...new Set(files.flatMap(({ sources }) => sources))].join(' '),
      };
    },
  );
  return cards.toSorted(
    (one, other) => Number(other.language === language) - Number(one.language === language),
  );
}

/** Where a poster stands on the page. */
export function posterAnchor({ language, id }: Pick<ManifestEntry, 'language' | 'id'>): string {
  return `poster-${language}-${id}`;
}

function isBeside({ format, path }: ManifestEntry): boolean {
  return !isPictureFormat(format) && !path.endsWith('.alt.txt');
}

function shown(
  { path, preset = '', page, format, width = 1, height = 1, bytes, alt = '', scale }: ManifestEntry,
  first: string | undefined,
  previews: ReadonlyMap<string, ManifestEntry>,
  words: DeskWords,
): PosterPicture {
  const small = previews.get(previewPath(path));
  const isPlain = pictureFormats.some(({ name, plain }) => plain && name === format);
  const href = encodeURI(path);
  return {
    href,
    label: [
      platformName(preset, words),
      ...(page === undefined ? [] : [String(page)]),
      ...(isPlain ? [] : [format.toUpperCase()]),
      ...(scale === undefined || scale === 1 ? [] : [`@${scale}x`]),
    ].join(' '),
    preset,
    page: page ?? null,
    size: `${width}×${height}, ${readableSize(bytes)}`,
    width,
    height,
    alt: alt === first ? null : alt,
    preview: small === undefined ? href : encodeURI(small.path),
    previewWidth: small?.width ?? width,
    previewHeight: small?.height ?? height,
  };
}

/** The languages of some posters, with what each calls itself. */
export function languagesOf(cards: readonly PosterCard[]): readonly { value: string; label: string }[] {
  return [...new Set(cards.map(({ language }) => language))].map((value) => ({
    value,
    label: languageName(value),
  }));
}
