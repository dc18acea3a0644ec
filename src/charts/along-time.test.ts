import { expect, it } from 'vitest';
import { plainRuler } from '../testing/plain-ruler.js';
import { plotData } from '../testing/sample-plot.js';
import { labelPlaces, placesAlong } from './along-time.js';

const ruler = plainRuler(20);
const labelled = (width: number, years: readonly number[], every = false) => {
  const data = plotData(years, { one: years });
  const box = { x: 0, y: 0, width, height: 100 };
  return labelPlaces(data, placesAlong(data, 30, width - 30), 50, { box, ruler, every })?.map(
    ({ text }) => text,
  );
};
const years = Array.from({ length: 12 }, (_, index) => 2010 + index);

it('writes years in full where they fit, else as ’21 behind the first, else every few of them', () => {
  expect(labelled(900, years)?.slice(0, 3)).toEqual(['2010', '2011', '2012']);
  expect(labelled(550, years)?.slice(0, 3)).toEqual(['2010', '’11', '’12']);
  expect(labelled(330, years)).toEqual(['2010', '2012', '2014', '2016', '2018', '2021']);
  expect(labelled(150, years)).toEqual(['2010', '2021']);
  expect(labelled(70, years)).toBeUndefined();
});

it('shortens no years that are a century apart', () => {
  expect(labelled(170, [1912, 1949, 2018])).toEqual(['1912', '2018']);
});

it('leaves none out where each names what nothing else does', () => {
  expect(labelled(400, years, true)).toBeUndefined();
});
