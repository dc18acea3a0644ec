import type { Expert } from '../model/story.js';

/** The forms of an expert's name that the source is said to print; without any, the name itself. */
export function printedForms({ name, printed }: Pick<Expert, 'name' | 'printed'>): readonly string[] {
  return printed ?? [name];
}
