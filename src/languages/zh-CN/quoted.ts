import { curlyMarks, inQuotation } from '../../text/inner-quotation.js';

/** Words in quotation marks: those they bring along become the inner ones, “他说‘好’”. */
export function quoted(words: string): string {
  return inQuotation(words, curlyMarks);
}
