import { expect, test } from 'vitest';
import { placeHtml } from './place-html.js';

test('a place may be parted between its numbers, and not within them', () => {
  const held = (place: string) =>
    [...placeHtml(place).matchAll(/<span class="figure">([^<]+)<\/span>/g)].map(([, text]) => text);
  expect(held('（第87—95、99行）')).toEqual(['第87—95', '99行']);
  expect(held(' (lines 3, 12–13)')).toEqual(['lines 3', '12–13']);
  expect(held(' (data/trips.csv, cells B2:E13)')).toEqual(['cells B2:E13']);
});

test('all of a place is shown, and as text', () => {
  expect(placeHtml('<附件>第7行').replace(/<[^>]+>/g, '')).toBe('&lt;附件&gt;第7行');
});
