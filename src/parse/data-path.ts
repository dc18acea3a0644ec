/** The way to a value in the data: keys and list places (0-based). */
export type DataPath = readonly (string | number)[];

/** How a path is shown: `sections[0].arguments[2].headline`. Keys that are no plain words are quoted. */
export function formatDataPath(path: DataPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
