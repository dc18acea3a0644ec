import { derivedId } from '../model/statement-id.js';
import type { Argument } from '../model/story.js';
import { seriesStatements } from './series-behind.js';

/**
 * What a headline rests on: the passage given for it; else the figures it prints; else what stands under it in other
 * words. What somebody else said is no answer of the expert's.
 */
export function statementsBehind(argument: Argument): readonly string[] {
  if (argument.sentence !== undefined) return [argument.id];
  const printed = argument.statistics.filter(({ figure }) => argument.headline.includes(figure));
  if (printed.length > 0) return printed.map(({ id }) => id);
  const derived = (part: 'points' | 'measures' | 'recommendations') =>
    argument[part].map((_, position) => derivedId(argument.id, part, position));
  const { statistics, changes, breakdowns, events, cases, causeAndEffect, comparisons } = argument;
  const quotations = argument.quotations.filter(({ speaker }) => speaker === undefined);
  const named = [
    ...statistics,
    ...changes,
    ...breakdowns,
    ...events,
    ...cases,
    ...causeAndEffect,
    ...comparisons,
    ...quotations,
  ];
  return [
    ...derived('points'),
    ...derived('measures'),
    ...derived('recommendations'),
    ...named.map(({ id }) => id),
    ...argument.series.flatMap(seriesStatements),
  ];
}
