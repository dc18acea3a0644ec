import type { Clock } from './world.js';

/**
 * The clock of a machine: time that passes, and the date that reproducible builds are told to use.
 *
 * @param environment `SOURCE_DATE_EPOCH` in it is whole seconds since 1970; anything else is as if it were not set
 */
export function createClock(environment: Readonly<Record<string, string | undefined>>): Clock {
  const epoch = environment.SOURCE_DATE_EPOCH;
  return Object.freeze({
    elapsed: () => performance.now(),
    sourceDate: () =>
      epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined,
  });
}
