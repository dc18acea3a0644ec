import { fault } from './rule.js';
import type { ThemeRule } from './theme-rule.js';

/** A size below its floor is not read from the last row; one above its ceiling leaves no room for a sentence. */
const limits = Object.freeze({
  headline: { least: 40, most: 60, because: 'a headline leads' },
  lead: { least: 32, most: 44, because: 'text is read from the last row at 24 pt' },
  text: { least: 32, most: 40, because: 'text is read from the last row at 24 pt' },
  note: { least: 24, most: 30, because: 'notes and sources are read at 18 pt' },
  display: { least: 56, most: 72, because: 'what stands alone speaks up and still has room' },
  figure: { least: 96, most: 144, because: 'figures are seen first and still have room' },
});
const space = Object.freeze({ least: 4, most: 16 });

/** Sizes stay between what can be read and what has room. */
export const sizesCanBeRead: ThemeRule = (context) => {
  const { sizes, space: unit } = context.theme;
  const found = Object.entries(limits).flatMap(([name, { least, most, because }]) => {
    const size = sizes[name as keyof typeof limits];
    if (size >= least && size <= most) return [];
    return [
      fault(context, {
        code: size < least ? 'text-too-small' : 'value-invalid',
        at: ['sizes', name],
        message: `“${name}” is ${size} px; at 1280×720 it may be ${least} to ${most} px.`,
        hint: `${because.charAt(0).toUpperCase()}${because.slice(1)}: choose ${size < least ? least : most} px.`,
      }),
    ];
  });
  if (unit >= space.least && unit <= space.most) return found;
  return [
    ...found,
    fault(context, {
      code: 'value-invalid',
      at: ['space'],
      message: `“space” is ${unit} px; it may be ${space.least} to ${space.most} px.`,
      hint: 'Margins are whole multiples of it, and gutters three: 8 is a good unit.',
    }),
  ];
};
