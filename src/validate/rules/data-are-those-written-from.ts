import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatDataPath } from '../../parse/data-path.js';
import { dataFindings, seriesBehind } from '../data-findings.js';
import { fault, type Rule, type RuleContext } from '../rule.js';
import { visibleTexts } from '../visible-texts.js';

/** A data file that names its digest is the one the texts were written from; a changed one names all that rests on it. */
export const dataAreThoseWrittenFrom: Rule = (context) =>
  context.story.source.data.flatMap(({ id, file, digest }, index): readonly Diagnostic[] => {
    const read = context.data.get(id);
    if (digest === undefined || read === undefined || read.digest === digest) return [];
    const resting = textsResting(context, id);
    const stale = staleTexts(context, id);
    return [
      fault(context, {
        code: 'data-changed',
        at: ['source', 'data', index, 'digest'],
        message: [
          `${file} was changed since the texts were written.`,
          ...(stale.length === 0 ? [] : [`No longer so: ${stale.join(', ')}.`]),
          ...(resting.length === 0 ? [] : [`On it rest: ${resting.join(', ')}.`]),
        ].join(' '),
        hint: `Look at each of them, then write the digest of the file as it is now: digest: ${read.digest}.`,
      }),
    ];
  });

/** The texts that the data as they are now do not back, by their places in the story. */
function staleTexts(context: RuleContext, data: string): readonly string[] {
  return visibleTexts(context.story).flatMap((visible) => {
    if (!seriesBehind(context.story, visible.path).some((series) => series.data === data)) return [];
    const differs = dataFindings(context, visible).some(
      ({ kind, isAbout }) => isAbout && kind !== 'backed' && kind !== 'unsure',
    );
    return differs ? [formatDataPath(visible.path)] : [];
  });
}

/** The series of a data file and the arguments whose texts speak of it, by their ids. */
function textsResting({ story }: RuleContext, data: string): readonly string[] {
  return story.sections.flatMap((section) =>
    section.arguments.flatMap((argument) => {
      const own = argument.series.filter((series) => series.data === data).map(({ id }) => id);
      return own.length === 0 ? [] : [argument.id, ...own];
    }),
  );
}
