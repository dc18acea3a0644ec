import { kindOf } from '../kinds/index.js';
import type { Poster } from '../model/poster.js';
import { findNumerals } from '../text/numerals.js';
import { withDrawnHeadline } from './posters.js';

/**
 * A poster without its weakest item. Undefined where none can be spared: its kind shows all or none, or its headline counts
 * them or says of one of them what is then no longer drawn.
 */
export function fewerItems(poster: Poster): Poster | undefined {
  const { content } = poster;
  const fewer = kindOf(content).picture?.fewer(content);
  if (fewer === undefined || countsItems(content)) return undefined;
  return withDrawnHeadline({ ...poster, content: fewer });
}

/** Whether a headline says how many things are listed under it: three measures, 三项举措. */
function countsItems({ headline, ...body }: Poster['content']): boolean {
  const lengths = Object.values(body).flatMap((list) => (Array.isArray(list) ? [list.length] : []));
  return [headline.long, headline.short ?? ''].some((text) =>
    findNumerals(text).some(
      (numeral) => numeral.kind === 'quantity' && lengths.some((length) => length === numeral.figure.value),
    ),
  );
}
