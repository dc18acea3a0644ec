import type { EditionProof } from '../../model/report.js';
import { displayWidth } from '../../text/width.js';
import { fault } from '../rule.js';
import type { EditionContext, EditionRule, Pair } from './edition-rule.js';

/** A translation more than so many times as wide as its text is too long for the place that was made for that. */
const mostTimes = 3.5;
/** In half-width cells: what is shorter than this finds room anywhere. */
const alwaysFits = 60;

/** A warning where a translation is far too long for its place; what only is longer is set smaller or split. */
export const translationsHaveRoom: EditionRule = (context) =>
  context.pairs.flatMap((pair) => {
    const times = timesAsWide(pair);
    const width = displayWidth(pair.translation?.to ?? '');
    if (times <= mostTimes || width <= alwaysFits) return [];
    return [
      {
        ...fault(context, {
          code: 'translation-too-long',
          at: [...pair.text.entry, 'to'],
          message: `The translation is ${times.toFixed(1)} times as wide as the story’s words.`,
          hint: 'Say it in fewer words.',
        }),
        severity: 'warning',
      },
    ];
  });

/** How much of a story an edition has, and how much wider it is. */
export function proofOf(language: string, { pairs }: Pick<EditionContext, 'pairs'>): EditionProof {
  const needed = pairs.filter(({ text, translation }) => text.optional !== true || translation !== undefined);
  const translated = needed.filter(({ translation }) => translation !== undefined);
  const compared = translated.filter(({ text }) => text.optional !== true);
  const sum = (width: (pair: Pair) => number) => compared.reduce((total, pair) => total + width(pair), 0);
  const before = sum(({ text }) => displayWidth(text.text));
  const after = sum(({ translation }) => displayWidth(translation?.to ?? ''));
  return {
    language,
    texts: needed.length,
    translated: translated.length,
    timesAsWide: before === 0 ? 1 : Math.round((after / before) * 100) / 100,
  };
}

function timesAsWide({ text, translation }: Pair): number {
  if (translation === undefined || text.optional === true) return 0;
  return displayWidth(translation.to) / Math.max(1, displayWidth(text.text));
}
