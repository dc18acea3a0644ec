import { expect, test } from 'vitest';
import { findPresets } from '../model/presets.js';
import { samplePosters } from '../testing/sample-posters.js';
import { sampleStory } from '../testing/sample-story.js';
import { missingCarousels } from './missing-carousels.js';
import { planWork } from './selection.js';

const planOf = (presets: readonly string[], posters = samplePosters) =>
  planWork({ decks: [], posters, handouts: [], leftOut: [] }, { presets }, sampleStory());

test('carousels that nothing can be made of are told with their names, and only where they are asked for', () => {
  const thin = samplePosters.filter(({ content }) => content.kind === 'cover');
  const [warning, ...others] = missingCarousels(planOf(['weibo-carousel', 'x'], thin));
  expect(warning).toMatchObject({ code: 'poster-left-out', severity: 'warning' });
  expect(warning?.message).toContain('weibo-carousel');
  expect(others).toEqual([]);
  expect(missingCarousels(planOf(['x'], thin))).toEqual([]);
  expect(missingCarousels(planOf(['weibo-carousel']))).toEqual([]);
  expect(findPresets(['weibo-carousel'])).toHaveLength(1);
});
