import { describe, expect, test } from 'vitest';
import { mostStations, routeRules } from './route-css.js';

const rules = routeRules();

describe('the route line', () => {
  test('spreads its stations evenly over the width of the text', () => {
    expect(rules).toContain('--places: 0px 0, 546px 0, 1092px 0;');
  });

  test('knows every number of stations, one included, and every place', () => {
    for (let stations = 1; stations <= mostStations; stations++) {
      expect(rules).toContain(`section.of-${stations} {`);
      expect(rules).toContain(`section.at-${stations} {`);
    }
    expect(rules).not.toContain('NaN');
    expect(rules).not.toContain('Infinity');
  });
});
