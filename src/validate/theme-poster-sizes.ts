import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TypeSizes } from '../model/poster-sizes.js';
import { fault } from './rule.js';
import type { ThemeRule } from './theme-rule.js';

/** In px at a width of 1080: what is smaller is not read on a telephone. */
const floors: Readonly<TypeSizes> = Object.freeze({ headline: 32, lead: 32, text: 32, kicker: 32, note: 28 });
const names = Object.keys(floors) as readonly (keyof TypeSizes)[];

/** Type sizes of posters stand never below their floors, and never grow from one step to the next. */
export const posterSizesCanBeRead: ThemeRule = (context) =>
  Object.entries(context.theme.posters.sizes).flatMap(([shape, rows]) =>
    rows.flatMap((row, step) =>
      names.flatMap((name): readonly Diagnostic[] => {
        const size = row[name];
        const least = floors[name];
        const most = rows[step - 1]?.[name] ?? Number.POSITIVE_INFINITY;
        if (size >= least && size <= most) return [];
        const at = ['posters', 'sizes', shape, step, name];
        return size < least
          ? [
              fault(context, {
                code: 'text-too-small',
                at,
                message: `“${name}” is ${size} px; on posters it is at least ${least} px at a width of 1080.`,
                hint: `Posters are read on telephones: choose ${least} px.`,
              }),
            ]
          : [
              fault(context, {
                code: 'value-invalid',
                at,
                message: `“${name}” is ${size} px, and ${most} px in the row before.`,
                hint: 'Rows go from large to small: a poster that does not fit in one takes the next.',
              }),
            ];
      }),
    ),
  );
