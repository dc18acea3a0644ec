import type { LeftOut } from '../model/report.js';

/** What a build leaves out, a poster with its sizes: `railway-cover (x, linkedin), railway-timeline (x)`. */
export function leftOutOf(leftOut: readonly LeftOut[]): string {
  const posters = [...new Set(leftOut.map(({ poster }) => poster))];
  const sizesOf = (id: string) => leftOut.flatMap(({ poster, preset }) => (poster === id ? [preset] : []));
  return posters.map((poster) => `${poster} (${sizesOf(poster).join(', ')})`).join(', ');
}
