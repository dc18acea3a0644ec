import type { Computed } from './statements.js';

/** The ids of the statistics a calculated figure rests on, in the order of the calculation. */
export function operandsOf(computed: Computed | undefined): readonly string[] {
  return Object.values(computed ?? {}).flatMap((ids: readonly string[]) => ids);
}

/** The calculation as a line of its own: `15 + 12`, `(15 − 12) ÷ 12`. */
export function calculationOf(computed: Computed, figureOf: (id: string) => string): string {
  const of = (ids: readonly string[]) => ids.map(figureOf);
  if ('sum' in computed) return of(computed.sum).join(' + ');
  if ('difference' in computed) return of(computed.difference).join(' − ');
  if ('share' in computed) return of(computed.share).join(' ÷ ');
  const [from = '', to = ''] = of(computed.change);
  return `(${to} − ${from}) ÷ ${from}`;
}
