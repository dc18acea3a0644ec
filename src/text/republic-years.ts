import { findNumerals } from './numerals.js';

/** A year as Taiwan counts it: 民國110年, or 110年 where a date follows. */
const ofRepublic = /^(?:民[国國]|1[0-4]\d年)/;
/** A year of the common calendar, with or without its month. */
const ofCommonEra = /^(?:19|20)\d\d/;

/** Whether passages count their years from 1911: they print more dates so than by the common calendar. */
export function countsFromRepublic(passages: readonly string[]): boolean {
  const dates = passages
    .filter((passage) => /[国國年]/.test(passage))
    .flatMap((passage) => findNumerals(passage))
    .filter(({ kind }) => kind === 'date');
  const count = (form: RegExp) => dates.filter(({ text }) => form.test(text)).length;
  return count(ofRepublic) > count(ofCommonEra);
}
