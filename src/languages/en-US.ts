import { english } from './en.js';
import type { Language } from './language.js';

/** English without a country is written as in America. */
export const americanEnglish: Language = Object.freeze({ ...english, tag: 'en-US' as const });
