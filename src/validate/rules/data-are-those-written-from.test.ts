import { expect, test } from 'vitest';
import { faultsOfData } from '../../testing/data-story.js';

const story = {
  csv: 'Year,North,South\n2013,8.1,6.0\n2024,12.4,6.5\n',
  series: 'title: Trips by line, unit: million',
};

test('data that are those the texts were written from are silent', () => {
  expect(faultsOfData({ ...story, headline: 'North came to 12.4 million trips in 2024' })).toEqual([]);
});

test('a changed file names what rests on it, what no longer holds, and its new digest', () => {
  const digest = 'f'.repeat(64);
  const [kept, ...others] = faultsOfData({
    ...story,
    digest,
    headline: 'North came to 12.4 million trips in 2024',
  });
  expect(others).toEqual([]);
  expect(kept).toMatch(/^data-changed lines\.csv was changed .*On it rest: claim, by-line\. .*digest: 0{64}/);
  expect(kept).not.toContain('No longer so');
  const stale = faultsOfData({ ...story, digest, headline: 'North came to 12.1 million trips in 2024' });
  expect(stale.map((each) => each.split(' ')[0]).toSorted()).toEqual(['data-changed', 'data-claim-differs']);
  expect(stale.join('\n')).toContain('No longer so: sections[0].arguments[0].headline.');
  expect(stale.join('\n')).toContain('North, 2024: 12.4 million (B3 of lines.csv)');
});
