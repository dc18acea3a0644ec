/** The weight of a family that is as heavy as the one beside it, or nearly. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
  return weights.reduce((best, weight) =>
    Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best,
  );
}
