import { type PreparedText, prepareText } from '../text/prepare.js';
import { escapeHtml } from './escape-html.js';
import { isLastPhrase, type PhraseMark, phraseMarks } from './phrase-marks.js';
import { quoteMarks } from './quote-marks.js';

/** Large text as HTML: lines break between phrases, never inside. */
export function headlineHtml(text: string): string {
  const prepared = prepareText(text);
  return quoteMarks(phraseMarks(prepared, { from: 0, to: text.length }))
    .map(htmlOf)
    .join('');
}

/** A browser may end a line before a dash (Unicode UAX 14, class B2), and inside a short term in quotation marks. */
const heldInText = /[—–…～·“‘《「『]/;

/**
 * Running text as HTML: small type in a wide column may break between any two characters, as in any book; but not
 * inside a quantity or a quoted term, nor before a dash, nor so that the last line is a single character.
 */
export function runningHtml(text: string): string {
  const prepared = prepareText(text);
  const isLast = isLastPhrase(prepared);
  const marks = phraseMarks(
    prepared,
    { from: 0, to: text.length },
    (phrase) => isLast(phrase) || heldInText.test(phrase.text),
  );
  return quoteMarks(marks).map(htmlOf).join('');
}

/** The end of a Chinese sentence that no figure, quotation or Latin word is part of. */
const plainEnding = /\p{Script=Han}{4}[。！？]?$/u;
/** So much of it stays together: two characters and their mark. */
const keptEnding = /..[。！？]?$/u;

/**
 * Running text in a narrow column that is justified: as above, but of its last phrase only the end is held. A long
 * phrase that does not fit would leave wide gaps in the line before it.
 *
 * @param at whether the paragraph ends with it
 */
export function columnHtml(text: string, at: 'end' | 'within' = 'end'): string {
  if (at === 'end' && !plainEnding.test(text)) return runningHtml(text);
  const prepared = prepareText(text);
  const end = at === 'end' ? endOf(prepared) : text.length;
  const held = (phrase: { readonly text: string }) => heldInText.test(phrase.text);
  const marks = (from: number, to: number) =>
    quoteMarks(phraseMarks(prepared, { from, to }, held))
      .map(htmlOf)
      .join('');
  if (at === 'within') return marks(0, end);
  return `${marks(0, end)}<span class="phrase">${marks(end, text.length)}</span>`;
}

/** Where the kept ending begins: 人次 is not cut off from its number. */
function endOf({ text, quantities }: PreparedText): number {
  const end = text.search(keptEnding);
  return quantities.find(({ from, to }) => from < end && end < to)?.from ?? end;
}

/** Text that a browser may break as it likes, as HTML: only its Latin marks are told from Chinese ones. */
export function plainHtml(text: string): string {
  return phraseMarks(prepareText(text), { from: 0, to: text.length }, () => false)
    .filter((mark) => mark.kind === 'text' || (mark.kind !== 'joint' && mark.name === 'latin'))
    .map(htmlOf)
    .join('');
}

function htmlOf(mark: PhraseMark): string {
  switch (mark.kind) {
    case 'open':
      return `<span class="${mark.name}">`;
    case 'close':
      return '</span>';
    case 'joint':
      return '<wbr>';
    case 'text':
      return escapeHtml(mark.text);
  }
}
