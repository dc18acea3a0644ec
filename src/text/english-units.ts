import { currencyWordPattern } from './money.js';

/**
 * Units that only the reader of numbers knows. The typesetter keeps a number and its short unit on one line; it must not
 * learn that “years” is one.
 */
const words = [
  'percentage[- ]points?',
  'basis[- ]points?',
  'per[- ]?cent',
  'pct',
  'times',
  '(?:square|cubic) (?:kilo|centi|milli)?met(?:er|re)s?',
  '(?:square|cubic) (?:miles?|feet|yards?)',
  '(?:kilo|centi|milli|micro|nano)met(?:er|re)s?',
  'met(?:er|re)s?',
  'miles?',
  'feet',
  'inches',
  'yards?',
  '(?:kilo|milli|micro)grams?',
  'grams?',
  'tonn?es?',
  'tons?',
  'hectolit(?:er|re)s?|millilit(?:er|re)s?|lit(?:er|re)s?',
  'gallons?',
  'barrels?',
  'hectares?',
  'acres?',
  '(?:kilo|mega|giga|tera)watt[- ]hours?',
  '(?:kilo|mega|giga|tera)?watts?',
  'decibels?',
  'degrees?(?: (?:Celsius|Fahrenheit))?',
  'seconds?',
  'minutes?',
  'hours?',
  'days?',
  'weeks?',
  'months?',
  'years?',
  'decades?',
  'centur(?:y|ies)',
];

/** Signs and letters that may stand behind digits, with a space or without. */
const letters =
  'dB\\([A-C]\\)|dBA?|[µμ]g\\/m[³3]|mg\\/m[³3]|[µμ]g\\/L|mg\\/L|mg\\/kg|g\\/kWh|[µμ]g|[µμ]m|ppm|ppb|mg|mL|ml|mm|nm|hPa|kPa|MPa|mmHg|rpm|mph|knots|kJ|MJ|GJ|kcal|kWp|MWp|GWp|Mbps|Gbps|Tbps|PB|EB|TEUs?|dwt|bps|pp|bpd|m³|km³|°F|sq km|sq m|lbs?';

/** A unit behind Arabic digits: letters as above, or words after a space or a hyphen. */
export const readerUnitPattern = `(?: ?(?:${letters})(?![A-Za-z²³]))|[ -](?:(?:${words.join('|')})\\b|${currencyWordPattern})`;
/** A unit behind a number in English words. */
export const wordUnitPattern = `[ -](?:(?:${words.join('|')})\\b|${currencyWordPattern})`;
