import { remember } from '../../claims/remember.js';
import type { DrawnThing } from '../../model/drawn-thing.js';

/** How near a pool of sentences is to a picture. */
export interface Nearness {
  /** A sentence that shares less than this with the picture is about something else. */
  readonly least: number;
  /** Whether a sentence has to print one of its figures, where it draws any. */
  readonly figures: boolean;
}

/**
 * The sentences that belong to a picture, those that say most of its headline and of what it draws first; each once, and
 * none that says no more than the headline or a line of the picture.
 */
export function bestSentences<Sentence extends { readonly text: string }>(
  sentences: readonly Sentence[],
  headline: string,
  things: readonly DrawnThing[],
  { least, figures: needsFigure }: Nearness,
): readonly Sentence[] {
  // Who speaks is named in many a sentence that is about something else.
  const rows = things.filter((thing) => thing.said !== undefined).flatMap((thing) => thing.rows);
  const said = new Set([headline, ...rows.map(({ label }) => label)].map(bare));
  const lines = rows.flatMap(({ label, text = '', group = '' }) => [label, text, group]);
  const figures = [...new Set(rows.flatMap(({ figure }) => figure ?? []))];
  return sentences
    .filter(
      ({ text }, place) =>
        sentences.findIndex((other) => other.text === text) === place && !said.has(bare(text)),
    )
    .map((sentence) => {
      const { text } = sentence;
      const printed = figures.filter((figure) => prints(text, figure)).length;
      const fullest = Math.max(0, ...lines.map((line) => shared(line, text)));
      const score =
        2 * shared(headline, text) +
        fullest +
        shared(lines.join(' '), text) / 2 +
        2 * (figures.length === 0 ? 0 : printed / figures.length) +
        (prints(text, figures[0] ?? '') ? 1 : 0);
      const fits = !needsFigure || figures.length === 0 || printed > 0;
      return { sentence, score: fits ? score : 0 };
    })
    .filter(({ score }) => score >= least)
    .toSorted((one, other) => other.score - one.score)
    .map(({ sentence }) => sentence);
}

/** Whether a text prints a figure: as it stands, or by its number where that is more than a single digit. */
function prints(text: string, figure: string): boolean {
  const numbers = numbersIn(text);
  if (figure === '') return false;
  return text.includes(figure) || numbersIn(figure).some((each) => each.length > 1 && numbers.includes(each));
}

/** Which part of the words of one text stand in another, 0 to 1. */
function shared(words: string, text: string): number {
  const wanted = wordsOf(words);
  const there = wordsOf(text);
  if (wanted.size === 0) return 0;
  return [...wanted].filter((word) => there.has(word)).length / wanted.size;
}

/** What a text is about: pairs of Chinese characters, and words of other scripts that are long enough to mean something. */
const wordsOf = remember((text: string): ReadonlySet<string> => {
  const han = [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) => {
    const characters = [...run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  const other = [...text.toLowerCase().matchAll(/\p{Script=Latin}{4,}/gu)].map(([word]) =>
    word.replace(/(?:ies|es|s|ed|ing)$/u, ''),
  );
  return new Set([...han, ...other.filter((word) => !functionWords.has(word))]);
});

const functionWords = new Set(
  'that this with from have were they them their there than then when what which will would been into over more most only also each some such'.split(
    ' ',
  ),
);

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d[\d.,]*\d|\d/gu)].map(([number]) => number);
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '');
}
