import { fault } from './rule.js';
import type { ThemeRule } from './theme-rule.js';

/** Classes that slides have besides their kind: how long their texts are. */
const ofLengths: readonly string[] = Object.freeze(['short', 'long-figure', 'longest-figure']);

/** The name of an accent is a class of the slides that have it: its own, and that of no other accent. */
export const namesAreFree: ThemeRule = (context) => {
  const names = context.theme.accents.map(({ name }) => name);
  return names.flatMap((name, index) => {
    const taken = [...context.slideKinds, ...ofLengths].includes(name) || /^(?:tier|at|of)-\d+$/.test(name);
    if (!taken && names.indexOf(name) === index) return [];
    return [
      fault(context, {
        code: 'value-invalid',
        at: ['accents', index, 'name'],
        message: taken
          ? `An accent cannot be called “${name}”: slides have a class of that name.`
          : `Two accents are called “${name}”.`,
        hint: 'Name it after its colour: cinnabar, lapis.',
      }),
    ];
  });
};
