/** What a page needs to fit. */
export interface Needs {
  /** For each form that was tried, long first: the first step at which it fits; undefined where it fits at none. */
  readonly steps: readonly (number | undefined)[];
  /** Came of a split. */
  readonly part: boolean;
  readonly splittable: boolean;
}

/**
 * The one step of type a family of pages is set in: the smallest that any of them needs. A page that is too long
 * at every step has no say: it takes its short form or is split, and does not make the others small. Nor have
 * its parts, which follow the family. Only where nobody else can say do they: first those who fit in their short form, then the
 * parts. And one that fits in smaller type but can give way in nothing else is followed by all, for it is shown or it is lost.
 */
export function familyStep(members: readonly Needs[]): number {
  const whole = members.filter(({ part }) => !part);
  const parts = members.filter(({ part }) => part);
  const said = [longNeeds(whole), anyNeeds(whole), longNeeds(parts), anyNeeds(parts)];
  const step = Math.max(0, ...(said.find((needs) => needs.length > 0) ?? []));
  const stuck = members.filter(
    ({ splittable, steps }) => !splittable && !steps.some((need) => need !== undefined && need <= step),
  );
  return Math.max(step, ...stuck.map(({ steps }) => Math.min(...defined(steps))).filter(Number.isFinite));
}

function longNeeds(members: readonly Needs[]): readonly number[] {
  return defined(members.map(({ steps }) => steps[0]));
}

function anyNeeds(members: readonly Needs[]): readonly number[] {
  return defined(members.map(({ steps }) => defined(steps)[0]));
}

function defined(steps: readonly (number | undefined)[]): readonly number[] {
  return steps.filter((step) => step !== undefined);
}
