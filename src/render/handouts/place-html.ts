import { plainHtml } from '../phrase-html.js';

/** Numbers of lines, from one to another, and cells. */
const span = /(?:cells |单元格|儲存格)?[A-Z]+\d+(?::[A-Z]+\d+)?|第?(?:lines? )?\d+(?:[—–]\d+)?行?/g;

/** Where a text stands, as HTML: a line may end between two places, and not within one. */
export function placeHtml(place: string): string {
  let at = 0;
  const parts: string[] = [];
  for (const { 0: found, index } of place.matchAll(span)) {
    parts.push(plainHtml(place.slice(at, index)), `<span class="figure">${found}</span>`);
    at = index + found.length;
  }
  return parts.join('') + plainHtml(place.slice(at));
}
