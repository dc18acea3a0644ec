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

/** Counts finished artifacts stage by stage. */
export function createProgress(plan: Plan, tell: (progress: Progress) => void) {
  const totals: Readonly<Record<Group, number>> = {
    decks: plan.decks.length * plan.deckFormats.length,
    posters: plan.posters.length + plan.carousels.length,
    handouts: plan.handouts.length,
  };
  const done = { decks: 0, posters: 0, handouts: 0 };
  return (stage: Group, artifact: string): void => {
    done[stage] += 1;
    tell({ stage, artifact, done: done[stage], total: totals[stage] });
  };
}
