import type { Computed } from './statements.js';

/** The ids of the statistics a calculated figure rests on, in the order of the calculation. */
export function operandsOf(computed: Computed | undefined): readonly string[] {
  return Object.values(computed ?? {}).flatMap((ids: readonly string[]) => ids);
}
