import { withStop } from '../../text/speech.js';

/** How an alternative text begins: the kind of picture and its headline, as “Bar chart: Exports fell.” */
export function opened(kind: string, headline: string): string {
  return withStop(`${kind}: ${headline}`, '.');
}
