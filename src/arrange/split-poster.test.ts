import { expect, it } from 'vitest';
import { allPlaces, fewPlaces, manyPlaces } from '../testing/sample-place-posters.js';
import { splitPoster } from './split-poster.js';

function halves(poster: Parameters<typeof splitPoster>[0]) {
  return splitPoster(poster)?.map((half) =>
    half.layout === 'partner-tiles'
      ? half.groups.map(({ region, places }) => `${region}${places.length}`)
      : [],
  );
}

it('parts places between two regions', () => {
  expect(halves(allPlaces)).toEqual([['亚洲5'], ['非洲2', '地区3']]);
  expect(halves(manyPlaces)).toEqual([['欧洲7'], ['亚洲6', '非洲4', '大洋洲1']]);
});

it('parts a region where there is no other, and leaves three places together', () => {
  expect(halves({ ...manyPlaces, groups: manyPlaces.groups.slice(0, 1) })).toEqual([['欧洲4'], ['欧洲3']]);
  expect(halves(fewPlaces)).toBeUndefined();
});
