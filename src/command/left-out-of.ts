import type { LeftOut, LeftOutArgument } from '../model/report.js';

/** What a build leaves out, a poster with its sizes: `railway-cover (x, linkedin), railway-timeline (x)`. */
export function leftOutOf(leftOut: readonly LeftOut[]): string {
  const nameOf = ({ poster, language }: LeftOut) =>
    language === undefined ? poster : `${language} ${poster}`;
  const posters = [...new Set(leftOut.map(nameOf))];
  const sizesOf = (id: string) => leftOut.flatMap((left) => (nameOf(left) === id ? [left.preset] : []));
  return posters.map((poster) => `${poster} (${sizesOf(poster).join(', ')})`).join(', ');
}

/** What decks do not show, a line for each deck and reason: `not in deck whole: jobs, people (“plan.exclude” names it)`. */
export function leftOutArguments(leftOut: readonly LeftOutArgument[]): readonly string[] {
  const reasons = [...new Set(leftOut.map(({ from, why }) => JSON.stringify([from, why])))];
  return reasons.map((reason) => {
    const [deck, why] = JSON.parse(reason) as [string, string];
    const group = leftOut.filter((each) => each.from === deck && each.why === why);
    return `not in deck ${deck}: ${group.map(({ what }) => what).join(', ')} (${why})`;
  });
}
