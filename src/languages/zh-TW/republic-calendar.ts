import type { Language } from '../language.js';
import { republicDates } from './periods.js';

/** The words of a language for pages whose source counts years from 1911, as sources in Taiwan do: 民國110年. */
export function inRepublicCalendar(language: Language): Language {
  return language.tag === 'zh-TW' ? { ...language, ...republicDates } : language;
}
