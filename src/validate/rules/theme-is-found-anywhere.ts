import { fault, type Rule } from '../rule.js';

/** A story names its theme so that it is found on every machine: by name, or by a path from the story's folder. */
export const themeIsFoundAnywhere: Rule = (context) => {
  const { theme } = context.story;
  if (theme === undefined || !/^[/~]|[\\:]/.test(theme)) return [];
  return [
    fault(context, {
      code: 'value-invalid',
      at: ['theme'],
      message: `The theme “${theme}” is found on one machine only.`,
      hint: 'Write its name (silk, night), or the path of its folder from here with “/”: ../brand.',
    }),
  ];
};
