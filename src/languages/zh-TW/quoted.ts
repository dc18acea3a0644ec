import { cornerMarks, inQuotation } from '../../text/inner-quotation.js';

/** Words in Taiwan's quotation marks: those they bring along become the inner ones, 「他說『好』」. */
export function quoted(words: string): string {
  return inQuotation(words, cornerMarks);
}
