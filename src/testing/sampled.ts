/** Whether every sample is wanted: `BROADSHEET_TESTS=whole npm test`. A plain run takes some of them, always the same. */
export const whole = process.env.BROADSHEET_TESTS === 'whole';

/** How many random texts a property is tried on: a third of them in a plain run of the tests. */
export function sampledRuns(all: number): number {
  return whole ? all : Math.ceil(all / 3);
}

/**
 * One of every few samples of a long list whose members are much alike, in a plain run of the tests; all of them in a
 * whole one. The first is always among them.
 *
 * @param every how many stand for one another
 */
export function sampled<Sample>(samples: readonly Sample[], every: number): readonly Sample[] {
  return whole ? samples : samples.filter((_, index) => index % every === 0);
}
