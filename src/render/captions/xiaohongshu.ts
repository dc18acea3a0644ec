import { leansOnOthers } from '../../text/leaning-openings.js';
import type { Messages } from '../../text/messages/messages.js';
import type { Material } from './material.js';
import {
  creditParagraph,
  hashtags,
  headlineParagraph,
  joined,
  pointLines,
  quotedParagraphs,
} from './paragraphs.js';
import type { CaptionPlatform } from './platform.js';

/** A title has 20 characters at most, of which two Latin letters or digits make one (secondary sources); November 2026. */
export const longestTitle = 20;
const mostPoints = 10;
const mostTopics = 6;

/** A short title on its first line, short lines below it, and the topics at the end. */
export const xiaohongshu: CaptionPlatform = Object.freeze({
  name: 'xiaohongshu',
  serves: (preset: string) => /^(?:xiaohongshu|portrait|story|douyin)(?:-|$)/u.test(preset),
  write(material: Material, messages: Messages) {
    const manner = { offices: true, credit: material.credits[0] ?? '' };
    const sentences = material.sentences.slice(0, 1);
    const title = shortTitle(material);
    // A headline that is longer than the title stands below it, whole, and a quotation with who said it.
    const whole = title === material.headline && !material.quotes;
    return joined([
      material.quotes && title === material.headline ? undefined : title,
      whole ? undefined : headlineParagraph(material, manner, messages),
      pointLines(material, material.drawn.slice(0, mostPoints), '·'),
      ...quotedParagraphs(sentences, manner, messages),
      creditParagraph(material, sentences, manner, messages),
      hashtags(material.topics.slice(0, mostTopics)),
      material.disclosure,
    ]);
  },
});

/** How long a title is as Xiaohongshu counts it. */
export function titleLength(title: string): number {
  const narrow = [...title].filter((character) => /[ -ɏ]/u.test(character)).length;
  return [...title].length - narrow + Math.ceil(narrow / 2);
}

/**
 * The headline or the author's shorter one; else one of its clauses, whole; else what the section or the story is called,
 * or who speaks. Nothing is cut.
 */
function shortTitle({ headline, shortHeadline, titles, topics, speaker, quotes }: Material): string {
  const given = [headline, ...(shortHeadline === undefined ? [] : [shortHeadline])];
  const clauses = quotes ? [] : given.flatMap(clausesOf);
  const fitting = [...given, ...clauses, ...titles, speaker.name, ...topics].find(
    (title) => title !== '' && titleLength(title) <= longestTitle,
  );
  return fitting ?? '';
}

/** The parts of a headline between its marks, longest first, those that have both of their quotation marks. */
function clausesOf(headline: string): readonly string[] {
  return headline
    .split(/[，。；：！？]|[,;:.!?](?=\s|$)/u)
    .map((clause) => clause.trim())
    .filter((clause) => isTitle(clause))
    .toSorted((one, other) => other.length - one.length);
}

const shortestClause = 5;

/** A clause that can stand over a text: long enough, and not led in by what stands before it. */
function isTitle(clause: string): boolean {
  return (
    clause.length >= shortestClause &&
    isBalanced(clause) &&
    !leansOnOthers(clause) &&
    !/^\p{Ll}/u.test(clause)
  );
}

function isBalanced(text: string): boolean {
  return ['“”', '「」', '『』', '‘’', '（）', '()'].every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  );
}
