import { lettersOf } from './graphemes.js';
import { clauseMarks } from './marks.js';
import { prepareText } from './prepare.js';
import type { Terms } from './terms.js';

/** Characters that lean on what stands before or behind them: no name begins or ends with them. */
const leaning = /^[与與和及或在从從对對将將为為把被让讓的了也更]|[的了着著与與和及或在从從对對]$/u;

/** A part of a question is no name, nor one of a sentence with its verb. */
const saying = /[什甚哪谁誰怎吗嗎呢几幾在得到了是被把将將让讓]/u;

/** What is left of a stretch without the marks around it; marks of a pair stay where both are there. */
function bare(text: string): string {
  const trimmed = text.trim().replace(/[，。；：！？、]+$/u, '');
  const isPaired = /^[“‘《「『]/u.test(trimmed) === /[”’》」』]$/u.test(trimmed);
  return isPaired ? trimmed : trimmed.replace(/^[“‘《「『]|[”’》」』]$/gu, '');
}

/** Whether a clause ends in it: at a mark or, in a heading, at a space. */
function endsClause(text: string): boolean {
  return /\s/u.test(text) || [...text].some((character) => clauseMarks.has(character));
}

/** What is preferred to a longer one: a name the story uses, and what ends a heading of one clause, which in Chinese is what it is about. */
const weights = { term: 3, end: 3 } as const;

/**
 * The name in a heading of a few characters, for a picture that has room for no more: 科技共同体 of 携手构建全球科技共同体. A
 * heading that is short enough is its own. Only phrases side by side are taken, so that nothing is said that it does not say.
 *
 * @param most so many letters and digits at most
 * @returns undefined where it holds no such name, as in most other languages than Chinese
 */
export function fewWords(heading: string, most: number, terms?: Terms): string | undefined {
  if (lettersOf(heading) <= most) return bare(heading);
  if (!/\p{Script=Han}/u.test(heading)) return undefined;
  const { phrases } = prepareText(heading, terms);
  const isOneClause = !endsClause(bare(heading));
  const runs = phrases.flatMap((_, from) =>
    phrases.slice(from).map((_, count) => {
      const own = phrases.slice(from, from + count + 1);
      return {
        text: bare(own.map(({ text }) => text).join('')),
        isLast: isOneClause && from + count + 1 === phrases.length,
      };
    }),
  );
  const isName = (text: string) =>
    lettersOf(text) >= 2 &&
    lettersOf(text) <= most &&
    !leaning.test(text) &&
    !saying.test(text) &&
    !endsClause(text);
  const weightOf = ({ text, isLast }: (typeof runs)[number]) =>
    lettersOf(text) + (terms?.includes(text) === true ? weights.term : 0) + (isLast ? weights.end : 0);
  return runs.filter(({ text }) => isName(text)).toSorted((one, other) => weightOf(other) - weightOf(one))[0]
    ?.text;
}
