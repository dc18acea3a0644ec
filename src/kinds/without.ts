/** Where a kind takes nothing from an argument, a deck, a section or the whole story. */
export const nothing = () => [];

/** For what is one page or none, and has no other form. */
export const neverSplit = () => undefined;

/** For a picture of which no item can be spared. */
export const neverFewer = () => undefined;

/** For a slide of which the headline says all. */
export const saysItAll = () => undefined;

/** For a kind of which no size leaves anything out, or that has no shorter form. */
export function unchanged<Value>(value: Value): Value {
  return value;
}
