import { prepareText } from '../text/prepare.js';
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
