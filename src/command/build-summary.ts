import { join, relative } from 'node:path';
import { countDocuments } from '../export/desk/count-documents.js';
import { isPictureFormat } from '../export/index.js';
import { sumMeasures } from '../export/report/sum-measures.js';
import type { Outcome } from '../generate.js';
import type { PageMeasure } from '../model/drawing.js';
import { leftOutArguments, leftOutOf } from './left-out-of.js';

/**
 * The answer of `build`: what was written, how long it took, what was measured and where to look. What the folder held
 * before, and a limited build left alone, is not counted.
 */
export function buildSummary(
  { name, title, artifacts, report }: Pick<Outcome, 'name' | 'title' | 'artifacts' | 'report'>,
  folder: string,
  workingFolder: string,
  milliseconds: number,
): string {
  const { pages, leftOut = [], leftOutOfDecks = [] } = report;
  const index = join(folder, 'index.html');
  const near = relative(workingFolder, index);
  const made = [
    count(countDocuments(artifacts, 'deck'), 'deck'),
    count(
      artifacts.filter(({ kind, format }) => kind === 'poster' && isPictureFormat(format)).length,
      'poster',
    ),
    count(countDocuments(artifacts, 'handout'), 'handout'),
  ].filter((part) => part !== '');
  return [
    `${name}  ${title}`,
    `  ${made.join(', ')} in ${(milliseconds / 1000).toFixed(1)} s`,
    ...(pages.length === 0 ? [] : [`  ${measured(pages)}`]),
    ...(leftOut.length === 0 ? [] : [`  left out: ${leftOutOf(leftOut)}`]),
    ...leftOutArguments(leftOutOfDecks).map((line) => `  ${line}`),
    `  ${near.startsWith('..') ? index : near}`,
    '',
  ].join('\n');
}

function measured(pages: readonly PageMeasure[]): string {
  const sum = sumMeasures(pages);
  const { overflow, overlap, outside, breakFaults, orphans, missingGlyphs } = sum;
  const faults = overflow + overlap + outside + breakFaults + orphans + missingGlyphs;
  return [
    `${count(sum.pages, 'page')} measured: ${faults} fault${faults === 1 ? '' : 's'}`,
    `smallest text ${sum.smallestText} px, lowest contrast ${sum.contrast.toFixed(2)}`,
  ].join('; ');
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
