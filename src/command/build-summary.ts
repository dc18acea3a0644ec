import { join, relative } from 'node:path';
import { countDocuments } from '../export/desk/count-documents.js';
import { isPictureFormat } from '../export/index.js';
import type { PageMeasure } from '../model/drawing.js';
import type { Manifest } from '../model/manifest.js';
import type { Report } from '../model/report.js';
import { leftOutArguments, leftOutOf } from './left-out-of.js';
import { sumMeasures } from './sum-measures.js';

/** The answer of `build`: what was made, how long it took, what was measured and where to look. */
export function buildSummary(
  manifest: Manifest,
  folder: string,
  workingFolder: string,
  milliseconds: number,
  { pages, leftOut = [], leftOutOfDecks = [] }: Pick<Report, 'pages' | 'leftOut' | 'leftOutOfDecks'>,
): string {
  const { artifacts, story, title } = manifest;
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
    `${story}  ${title}`,
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
