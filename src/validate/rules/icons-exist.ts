import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { suggest } from '../../diagnostics/suggest.js';
import { iconFor } from '../../icons/icon-for.js';
import { iconNames } from '../../icons/icon-shapes.js';
import type { DataPath } from '../../parse/data-path.js';
import { fault, type Rule } from '../rule.js';

/** An icon that the story names is one of the set. */
export const iconsExist: Rule = (context) => {
  const check = (at: DataPath, icon: string | undefined, words: string): readonly Diagnostic[] => {
    if (icon === undefined || iconNames.includes(icon)) return [];
    const near = suggest(icon, iconNames);
    const own = iconFor(words);
    return [
      fault(context, {
        code: 'icon-unknown',
        at: [...at, 'icon'],
        message: `There is no icon “${icon}”.`,
        hint: [
          near === undefined ? 'Icons are named as on lucide.dev/icons.' : `Did you mean “${near}”?`,
          own === undefined ? '' : `Without “icon” the words give “${own}”.`,
        ]
          .join(' ')
          .trim(),
      }),
    ];
  };
  return context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) => {
      const at = ['sections', index, 'arguments', place];
      return [
        ...check(at, argument.icon, argument.headline),
        ...argument.statistics.flatMap(({ icon, counts }, item) =>
          check([...at, 'statistics', item], icon, counts),
        ),
        ...(['measures', 'recommendations'] as const).flatMap((list) =>
          argument[list].flatMap(({ icon, title }, item) => check([...at, list, item], icon, title)),
        ),
      ];
    }),
  );
};
