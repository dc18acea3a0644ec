import { englishDate, joinBritishDate } from '../text/english-date.js';
import { periodsIn } from './en/periods.js';
import { english } from './en.js';
import type { Language } from './language.js';

/** English with the day before the month. */
export const britishEnglish: Language = Object.freeze({
  ...english,
  ...periodsIn('day first'),
  tag: 'en-GB' as const,
  date: (iso: string) => englishDate(iso, 'day first'),
  joinDate: joinBritishDate,
});
