import { contrastOf } from '../colour/contrast.js';
import { mixColours } from '../colour/mix-colours.js';
import type { Theme } from '../model/theme.js';
import { fontStack } from './font-list.js';

/**
 * What a theme says to the page around its slides, as custom properties: the stage they are played on, and the paper
 * their words are read on.
 */
export function pageRules(theme: Theme): string {
  const { colours, fonts, accents } = theme;
  const root = [
    ...stageColours(theme),
    ['stage-font', fontStack(fonts.text)],
    ['page-serif', fontStack(fonts.headline)],
    ['page-headline-weight', fonts.headline.weight],
    ['page-number-weight', fonts.headline.strong],
    ['page-weight', fonts.text.weight],
    ['page-strong', fonts.text.strong],
    ['page-leading', fonts.leading],
    ['page-ground', colours.ground],
    ['page-ink', colours.ink],
    ['page-secondary', colours.secondary],
    ['page-hairline', colours.hairline],
    ['page-field-ink', colours.fieldInk],
  ].map(([name, value]) => `  --${name}: ${value};`);
  const sections = accents.map(
    ({ name, colour, field }) => `.page.${name} {\n  --accent: ${colour};\n  --field: ${field};\n}`,
  );
  return [':root {', ...root, '}', ...sections].join('\n');
}

/** Around the slides it is dark, and darker than they are where they are dark themselves. */
function stageColours({ colours: { ground, ink } }: Theme): readonly (readonly [string, string])[] {
  const dark = contrastOf(ground, '#000000').ratio < contrastOf(ink, '#000000').ratio;
  const [stage, stageInk] = dark ? [mixColours(ground, '#000000', 0.6), ink] : [ink, ground];
  return [
    ['stage', stage],
    ['stage-ink', stageInk],
  ];
}
