import { UsageError } from './usage-error.js';

/** Splits the value of a list option: `md,html` or the option given twice. */
export function splitList(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, ...value.split(',').map((part) => part.trim())].filter((part) => part !== '');
}

/**
 * The values of a list option, each one of the good ones, without repeats.
 *
 * @throws UsageError naming the good values.
 */
export function chooseFrom<Value extends string>(
  option: string,
  given: readonly string[] | undefined,
  good: readonly Value[],
): readonly Value[] | undefined {
  if (given === undefined) return undefined;
  const unknown = given.find((value) => !good.some((candidate) => candidate === value));
  if (unknown !== undefined || given.length === 0) {
    throw new UsageError(
      unknown === undefined
        ? `${option} was given without a value.`
        : `${option} does not know ${JSON.stringify(unknown)}.`,
      `It takes: ${good.join(', ')}.`,
    );
  }
  return good.filter((candidate) => given.includes(candidate));
}
