import { expect, test } from 'vitest';
import { validateTheme } from './theme-tokens.js';

/** The faults of a theme whose accents are called so. */
function faultsOf(...accents: readonly string[]) {
  const colours = { ground: '#FFFFFF', ink: '#1A1A1A', secondary: '#595959', hairline: '#D0D0D0' };
  const tokens = {
    name: 'acme',
    colours,
    accents: accents.map((name) => ({ name, colour: name === 'rust' ? '#9C3A00' : '#0B3D91' })),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(tokens));
  return validateTheme({ path: 'brand/tokens.json', bytes }, ['cover', 'timeline']).diagnostics;
}

test('an accent may have any name that no class of a slide has', () => {
  expect(faultsOf('navy', 'rust')).toEqual([]);
});

test.each(['cover', 'timeline', 'short', 'long-figure', 'longest-figure', 'tier-1', 'at-3', 'of-12'])(
  'no accent can be called %s, which is a kind of slide or says how it is set',
  (name) => {
    expect(faultsOf(name)).toMatchObject([{ code: 'value-invalid', dataPath: 'accents[0].name' }]);
  },
);
