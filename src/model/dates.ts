import { z } from 'zod';

/** `2017` without quotation marks is a number to YAML; it says the same. */
export const yearAsText = (value: unknown): unknown =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999
    ? String(value)
    : value;

/** A year, a month or a day: `2017`, `2017-05`, `2017-05-14`; `2023-end` is printed 2023年底. */
export const date = z.preprocess(
  yearAsText,
  z
    .string()
    .regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-end)?$/,
      'YYYY, YYYY-MM, YYYY-MM-DD or YYYY-end',
    ),
);

/** A stretch of time: `2021`, `2024-Q1`, `2024-H1`, `2021-03`, or from one date to another. */
export const span = z.union([
  z.preprocess(
    yearAsText,
    z
      .string()
      .regex(
        /^\d{4}(?:-(?:Q[1-4]|H[12]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/,
        'YYYY, YYYY-Q1, YYYY-H1, YYYY-MM or YYYY-MM-DD, or a map of “from” and “to”',
      ),
  ),
  z.strictObject({ from: date, to: date }),
]);

export type Span = z.infer<typeof span>;
