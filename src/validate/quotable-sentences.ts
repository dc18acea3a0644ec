import type { QuotableSentence } from '../model/trace.js';
import { leansOnOthers } from '../text/leaning-openings.js';
import { refersBack } from '../text/refers-back.js';
import { saysThatSomebodySaid } from '../text/sayings.js';
import type { HeardSource } from './heard-source.js';
import type { SourceText, Stretch } from './source-text.js';

const wholeEnd = /[。！？.!?][”’」』）)"]*$/u;
const openingMark = /^[\p{Lu}\p{N}\p{Script=Han}“"「『《$€£¥]/u;
const firstPerson = /\b(?:I|we|my|our|us|me)\b|我(?!国|國)|本人/iu;
const longest = 240;
/** A sentence of fewer words, or Chinese characters, is an answer that needs its question: 划算，但不是马上。 */
const fewest = { words: 3, characters: 8 } as const;
/** That somebody asked is no statement. */
const reportedQuestion =
  /\basked\b(?:\s+\p{Lu}[\p{L}.]+)*\s+(?:whether|if|how|what|why|when|where|who|about)\b|记者[^。]{0,12}问|記者[^。]{0,12}問/u;

/**
 * The whole sentences of the source that a passage stands in, those that can be read alone: from their beginning to their
 * full stop, not led in by a word that leans on what came before. In a turn of somebody they are his words, unless they
 * tell what is said; what nobody speaks is left out where it says “I” or “we”.
 */
export function quotableSentences(
  source: SourceText,
  heard: HeardSource,
  stretch: Stretch,
): readonly QuotableSentence[] {
  const passage = heard.spanOf(stretch);
  const turn = heard.turnOf(stretch);
  return heard.sentencesAt(stretch).flatMap((span): readonly QuotableSentence[] => {
    const head = turn === undefined ? 0 : heard.inFlat(turn.head.to);
    const lead = heard.flat.slice(Math.max(span.from, head), span.to);
    const from = Math.max(span.from, head) + (lead.length - lead.trimStart().length);
    const text = heard.flat.slice(from, span.to).trim();
    // Beyond the passage a line may end in a heading, which has no full stop of its own.
    if (breaksBetween(source, heard, from, passage.from)) return [];
    const alone = wholeEnd.test(text) && openingMark.test(text) && !leansOnOthers(text) && !refersBack(text);
    if (!alone || text.length > longest || !isBalanced(text) || isShort(text)) return [];
    if (reportedQuestion.test(text)) return [];
    const spoken = turn?.person !== undefined && turn.kind !== 'asker' && !saysThatSomebodySaid(text);
    if (spoken) return [{ text, speaker: turn.person }];
    return firstPerson.test(text) ? [] : [{ text }];
  });
}

function isShort(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0;
  return characters < fewest.characters && words < fewest.words;
}

/** Whether the print breaks the line between two places of the flat text. */
function breaksBetween(source: SourceText, { atFlat }: HeardSource, from: number, to: number): boolean {
  return from < to && source.corrected.text.slice(atFlat(from), atFlat(to)).includes('\n');
}

/** A sentence inside a longer quotation has only one of its marks. */
function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('“') === count('”') &&
    count('「') === count('」') &&
    count('『') === count('』') &&
    count('（') === count('）') &&
    count('(') === count(')') &&
    count('"') % 2 === 0
  );
}
