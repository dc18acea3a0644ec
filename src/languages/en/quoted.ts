import { curlyMarks, inQuotation } from '../../text/inner-quotation.js';

/** Words in quotation marks: those they bring along become the inner ones, “He said ‘good’”. */
export function quoted(words: string): string {
  return inQuotation(words, curlyMarks);
}
