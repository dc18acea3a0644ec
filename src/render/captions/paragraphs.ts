import type { Messages } from '../../text/messages/messages.js';
import type { Material, PostedSentence } from './material.js';

/** How much is said of who and where. */
export interface Manner {
  /** Whether an office stands behind a name. */
  readonly offices: boolean;
  /** Which form of the source. */
  readonly credit: string;
}

/**
 * Sentences as they are quoted, a paragraph each: what somebody says in quotation marks, signed under the last that is
 * his; what nobody says as it stands.
 */
export function quotedParagraphs(
  sentences: readonly PostedSentence[],
  { offices }: Pick<Manner, 'offices'>,
  messages: Messages,
): readonly string[] {
  return sentences.map(({ text, by }, index) => {
    if (by === undefined) return text;
    const words = messages.quoted(text);
    const signed = sentences[index + 1]?.by?.name !== by.name;
    return signed ? `${words}\n${messages.attribution(named(by, offices, messages))}` : words;
  });
}

/** The headline; under a quotation whose it is. */
export function headlineParagraph(
  { headline, quotes, speaker }: Pick<Material, 'headline' | 'quotes' | 'speaker'>,
  { offices }: Pick<Manner, 'offices'>,
  messages: Messages,
): string {
  return quotes ? `${headline}\n${messages.attribution(named(speaker, offices, messages))}` : headline;
}

/** Where it comes from, with its address; who stands behind it too, where no quotation has said that. */
export function creditParagraph(
  { quotes, speaker, url }: Material,
  sentences: readonly PostedSentence[],
  { offices, credit }: Manner,
  messages: Messages,
): string {
  const signed = quotes || sentences.some(({ by }) => by?.name === speaker.name);
  const parts = [...(signed ? [] : [named(speaker, offices, messages)]), ...(credit === '' ? [] : [credit])];
  return [...(parts.length === 0 ? [] : [messages.credit(parts)]), ...(url === undefined ? [] : [url])].join(
    '\n',
  );
}

/** Paragraphs with an empty line between them, without those that say nothing. */
export function joined(paragraphs: readonly (string | undefined)[]): string {
  return paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '').join('\n\n');
}

/** What is drawn, a line each behind a mark, where it has no number of its own; a line begins with a capital. */
export function pointLines(
  { numbered }: Pick<Material, 'numbered'>,
  points: readonly string[],
  mark: string,
): string {
  return points
    .map((point) => (numbered ? point : `${mark} ${point.charAt(0).toUpperCase()}${point.slice(1)}`))
    .join('\n');
}

/** Topics in one line, each as one word behind a number sign: public health is #PublicHealth. */
export function hashtags(topics: readonly string[]): string {
  return topics
    .map((topic) => {
      const words = topic.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
      const parts =
        words.length === 1 ? words : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
      return `#${parts.join('')}`;
    })
    .join(' ');
}

function named(
  { name, office }: { readonly name: string; readonly office?: string },
  withOffice: boolean,
  messages: Messages,
): string {
  return withOffice && office !== undefined ? messages.byline(name, office) : name;
}
