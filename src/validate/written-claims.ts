import { type Claim, type ReadText, readClaims } from '../claims/read-claims.js';
import type { Story } from '../model/story.js';
import type { DataPath } from '../parse/data-path.js';
import type { VisibleText } from './visible-texts.js';

/** What a text of the story claims. */
export interface WrittenClaims {
  readonly claims: readonly Claim[];
  readonly read: ReadText;
  /** Whether the text stands under a figure, and the claim is that figure's: its place is none in the text. */
  readonly ofFigure: boolean;
}

/**
 * The claims of a text. What stands under a figure is read together with it, as who looks at the page does: 40 percent and
 * “less nitrogen oxide” claim that there is 40 percent less.
 */
export function writtenClaims(story: Story, { text, path }: VisibleText): WrittenClaims {
  const above = figureAbove(story, path);
  if (above === undefined) {
    const read = readClaims(text);
    return { claims: read.claims, read, ofFigure: false };
  }
  const { figure, whole = '' } = above;
  const chinese = /\p{Script=Han}/u.test(text);
  const read = readClaims(chinese ? `${whole}${text}${figure}` : `${figure} ${text} ${whole}`);
  const place = chinese ? read.claims.length - 1 : 0;
  return { claims: read.claims.slice(place, chinese ? undefined : 1), read, ofFigure: true };
}

/** The figure that a label stands under: `counts`, `short` and `partOf` of a statistic, a part of a breakdown. */
function figureAbove(
  story: Story,
  path: DataPath,
): { readonly figure: string; readonly whole?: string } | undefined {
  const [, section, , argument, list, index, key, part, last] = path;
  if (typeof section !== 'number' || typeof argument !== 'number' || typeof index !== 'number')
    return undefined;
  const holder = story.sections[section]?.arguments[argument];
  if (list === 'statistics' && (key === 'counts' || key === 'short')) {
    const figure = holder?.statistics[index]?.figure;
    return figure === undefined ? undefined : { figure };
  }
  if (list === 'changes' && (key === 'counts' || key === 'short')) {
    const change = holder?.changes[index];
    const figure = change?.by ?? change?.to;
    return figure === undefined ? undefined : { figure };
  }
  if (list !== 'breakdowns' || key !== 'parts' || typeof part !== 'number' || last === undefined)
    return undefined;
  const breakdown = holder?.breakdowns[index];
  const figure = breakdown?.parts[part]?.figure;
  return breakdown === undefined || figure === undefined ? undefined : { figure, whole: breakdown.whole };
}

/** Whether the author answers warnings at a place: `reads` of the statement or of its argument. */
export function isAnswered(story: Story, path: DataPath): boolean {
  let part: unknown = story;
  for (const step of path) {
    if (typeof part !== 'object' || part === null) return false;
    part = Reflect.get(part, step);
    if (typeof part === 'object' && part !== null && typeof Reflect.get(part, 'reads') === 'string')
      return true;
  }
  return false;
}
