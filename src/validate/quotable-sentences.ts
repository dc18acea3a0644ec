import type { QuotableSentence } from '../model/trace.js';
import { leansOnOthers } from '../text/leaning-openings.js';
import { saysThatSomebodySaid } from '../text/sayings.js';
import type { HeardSource } from './heard-source.js';
import type { SourceText, Stretch } from './source-text.js';

const wholeEnd = /[。！？.!?][”’」』）)"]*$/u;
const openingMark = /^[\p{Lu}\p{N}\p{Script=Han}“"「『《$€£¥]/u;
const firstPerson = /\b(?:I|we|my|our|us|me)\b|我(?!国|國)|本人/iu;
const longest = 240;

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
    const alone = wholeEnd.test(text) && openingMark.test(text) && !leansOnOthers(text);
    if (!alone || text.length > longest || !isBalanced(text)) return [];
    const spoken = turn?.person !== undefined && turn.kind !== 'asker' && !saysThatSomebodySaid(text);
    if (spoken) return [{ text, speaker: turn.person }];
    return firstPerson.test(text) ? [] : [{ text }];
  });
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
