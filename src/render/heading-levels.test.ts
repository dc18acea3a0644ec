import { describe, expect, test } from 'vitest';
import { smallDeck } from '../testing/small-deck.js';
import { headingLevels, withHeadingLevel } from './heading-levels.js';

describe('the levels of headlines', () => {
  test('are that of the title, of sections, and of what stands in a section; what closes a deck is in none', () => {
    expect(smallDeck.slides.map(({ role }) => role)).toEqual(['cover', 'opener', 'body', 'closing']);
    expect(headingLevels(smallDeck.slides)).toEqual([1, 2, 3, 2]);
  });

  test('are said where the tag says another, on the headline and on nothing else', () => {
    expect(withHeadingLevel('<h2>题</h2><h2>小题</h2>', 3)).toBe('<h2 aria-level="3">题</h2><h2>小题</h2>');
    expect(withHeadingLevel('<header>眉</header><h1 class="a">题</h1>', 2)).toBe(
      '<header>眉</header><h1 aria-level="2" class="a">题</h1>',
    );
    expect(withHeadingLevel('<h2>题</h2>', 2)).toBe('<h2>题</h2>');
  });
});
