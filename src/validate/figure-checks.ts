import { matchFigures } from '../claims/match-numbers.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Statistic, Story } from '../model/story.js';
import type { FigureChecks, Verdict } from '../model/trace.js';
import { formatDataPath } from '../parse/data-path.js';
import { readFigure } from '../text/read-figure.js';
import { claimsOfItem } from './story-claims.js';
import type { TracedItem } from './trace-statements.js';
import { isAnswered, writtenClaims } from './written-claims.js';

/**
 * What the rules found of a figure, part by part, in a story without an error: what was compared agrees. What a rule could
 * not decide, or the author answered with `reads`, waits for a human.
 *
 * @param diagnostics all warnings of the story
 */
export function figureChecks(
  story: Story,
  item: TracedItem,
  statistic: Statistic,
  diagnostics: readonly Diagnostic[],
): FigureChecks {
  const read = readFigure(statistic.figure);
  const warned = (key: string) => {
    const at = formatDataPath([...item.path, key]);
    return diagnostics.some(({ code, dataPath }) => code === 'wording-unproven' && dataPath === at);
  };
  const unsure = warned('counts') || warned('short') || isAnswered(story, [...item.path, 'counts']);
  const { asOf, during, by } = statistic;
  const dated = asOf !== undefined || during !== undefined || by !== undefined;
  return {
    digits: 'verified',
    unit: statistic.unit === '' ? 'not-stated' : 'verified',
    qualifier: statistic.qualifier === 'exactly' ? 'not-stated' : 'verified',
    sign: /^[^\d]*[-−–－]|零下|[负負]|minus/iu.test(statistic.figure) ? 'verified' : 'not-stated',
    direction: unsure ? 'for-a-human' : directionOf(story, item, statistic, read),
    date: dated ? 'verified' : 'not-stated',
    counted: unsure ? 'for-a-human' : 'verified',
    speaker: speakerOf(story, item, diagnostics),
  };
}

/** Said on both sides it was compared; said in the source alone it is no part of what the story says. */
function directionOf(
  story: Story,
  item: TracedItem,
  { counts }: Statistic,
  read: ReturnType<typeof readFigure>,
): Verdict {
  const { claims } = writtenClaims(story, { text: counts, path: [...item.path, 'counts'] });
  const said = claims.some(({ movement }) => movement !== undefined && movement.direction !== 'changed');
  if (!said || read?.kind !== 'number') return 'not-stated';
  const printed = claimsOfItem(item).claims.some(
    ({ numeral, movement }) =>
      movement !== undefined &&
      numeral.kind === 'quantity' &&
      matchFigures(numeral.figure, read.figure) === 'same',
  );
  return printed ? 'verified' : 'for-a-human';
}

/** The rule of attributions tells its doubts once a section, and the author answers them for the section. */
function speakerOf(story: Story, item: TracedItem, diagnostics: readonly Diagnostic[]): Verdict {
  const section = item.section === undefined ? undefined : story.sections[item.section];
  const speaks = [section?.expert, section?.speaker, item.speaker, section?.experts?.[0]];
  if (section === undefined || speaks.every((each) => each === undefined)) return 'not-stated';
  if ([section.reads, section.thesis.reads].some((answer) => answer !== undefined)) return 'for-a-human';
  const prefix = formatDataPath(['sections', item.section ?? 0]);
  const doubted = diagnostics.some(
    ({ code, dataPath }) => code === 'attribution-unproven' && dataPath?.startsWith(prefix) === true,
  );
  return doubted ? 'for-a-human' : 'verified';
}
