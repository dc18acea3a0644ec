import { expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import { captionMaterial } from '../../testing/caption-material.js';
import { posterOf } from '../../testing/plain-pages.js';
import { captionPlatforms } from './index.js';
import { strangeNumerals } from './strange-numerals.js';

const messages = languageFor('zh-CN');
const material = captionMaterial();
const poster = posterOf({ layout: 'takeaways', headline: material.headline, items: [] });
const strange = (text: string) => strangeNumerals(text, [poster], material, messages);

test('a text made of its material says no number of its own', () => {
  for (const platform of captionPlatforms) expect(strange(platform.write(material, messages))).toEqual([]);
});

test.each([
  ['铁路创造超7.5万个岗位。', ['超7.5万个']],
  ['培养2,900余名人才。', ['2,900余名']],
  ['It created 80,000 jobs.', ['80,000']],
])('a planted number is found in “%s”', (planted, found) => {
  expect(strange(`${material.headline}\n\n${planted}`)).toEqual(found);
});
