import type { Group, Plan } from '../planning/selection.js';

/** One step of the work, for whoever shows it. */
export interface Progress {
  readonly stage: Group;
  /** The path of the artifact just made. */
  readonly artifact: string;
  /** Artifacts of this stage made so far, and in all. */
  readonly done: number;
  readonly total: number;
}

/** Counts finished artifacts stage by stage. One that is made again, as the browser died over its like, counts once. */
export function createProgress(plan: Plan, tell: (progress: Progress) => void) {
  const totals: Readonly<Record<Group, number>> = {
    decks: plan.decks.length * plan.deckFormats.length,
    posters: plan.posters.length + plan.carousels.length,
    handouts: plan.handouts.length,
  };
  const made = { decks: new Set<string>(), posters: new Set<string>(), handouts: new Set<string>() };
  return (stage: Group, artifact: string): void => {
    made[stage].add(artifact);
    tell({ stage, artifact, done: made[stage].size, total: totals[stage] });
  };
}
