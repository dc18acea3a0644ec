import { describe, it } from 'vitest';
import { expectFaults, storyWith } from '../../testing/story-faults.js';

describe('the theme of a story', () => {
  it.each(['silk', './brand', '../../brands/acme'])('may be %s', (theme) => {
    expectFaults(storyWith({ story: `theme: ${theme}` }));
  });

  it.each(['/home/me/brand', '~/brand', 'C:/brand', String.raw`..\brand`, 'https://example.org/brand'])(
    'cannot be %s, which other machines do not have',
    (theme) => {
      expectFaults(storyWith({ story: `theme: «'${theme}'»` }), 'value-invalid');
    },
  );
});
