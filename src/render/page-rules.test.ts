import { expect, test } from 'vitest';
import { contrastOf } from '../colour/contrast.js';
import type { Theme } from '../model/theme.js';
import { silk } from '../testing/deck-kit.js';
import { pageRules } from './page-rules.js';

const theme: Theme = silk.tokens;
/** The custom properties of the page by their names. */
const rulesOf = (changed: Theme) =>
  new Map([...pageRules(changed).matchAll(/--([a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
const stageOf = (changed: Theme) => {
  const rules = rulesOf(changed);
  return { stage: rules.get('stage') ?? '', ink: rules.get('stage-ink') ?? '' };
};
const against = (one: string, other: string) => contrastOf(one, other).ratio;

test('light slides are played on a dark stage, whose words can be read', () => {
  const { stage, ink } = stageOf(theme);
  expect(against(stage, theme.colours.ground)).toBeGreaterThan(7);
  expect(against(stage, ink)).toBeGreaterThan(7);
});

test('dark slides are played on a stage that is darker still', () => {
  const { ground, ink } = theme.colours;
  const dark = { ...theme, colours: { ...theme.colours, ground: ink, ink: ground } };
  const shown = stageOf(dark);
  expect(against(shown.stage, '#000000')).toBeLessThan(against(ink, '#000000'));
  expect(against(shown.stage, shown.ink)).toBeGreaterThan(7);
});

test('every section has its accent on the page, and the page the paper and faces of the theme', () => {
  const css = pageRules(theme);
  for (const { name, colour, field } of theme.accents)
    expect(css).toContain(`.page.${name} {\n  --accent: ${colour};\n  --field: ${field};\n}`);
  expect(rulesOf(theme).get('page-ground')).toBe(theme.colours.ground);
  expect(rulesOf(theme).get('stage-font')).toContain(theme.fonts.text.family);
});
