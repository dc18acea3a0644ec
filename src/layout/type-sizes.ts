import { invariant } from '../diagnostics/invariant.js';
import { type TypeSizes, typeSteps } from '../model/poster-sizes.js';

export { typeSteps };

/** The row of sizes for a step, out of those of a theme for one shape, brought to the real width. */
export function typeSizes(rows: readonly TypeSizes[], step: number, unit: number): TypeSizes {
  const row = rows[Math.min(step, typeSteps - 1)];
  invariant(row !== undefined, 'A theme has a row of poster sizes for every step of type.');
  const scaled = (size: number) => Math.round(size * unit * 10) / 10;
  return {
    headline: scaled(row.headline),
    lead: scaled(row.lead),
    text: scaled(row.text),
    kicker: scaled(row.kicker),
    note: scaled(row.note),
  };
}
