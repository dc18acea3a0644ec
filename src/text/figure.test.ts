import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresAgree, lastPlace } from './figure.js';
import { parseFigure } from './numerals.js';

function agree(one: string, other: string): boolean | undefined {
  const [a, b] = [parseFigure(one), parseFigure(other)];
  return a && b && figuresAgree(a, b);
}

describe('two figures on one thing', () => {
  it.each([
    ['50多家', '53家'],
    ['300余场', '300余场'],
    ['超7.4万个', '7.6万个'],
    ['约200万吨', '205万吨'],
    ['近30个', '29个'],
    ['至少5家', '5家'],
    ['15%～30%', '20%'],
    ['千余项', '1600项'],
  ])('agree: %s and %s', (one, other) => {
    expect(agree(one, other)).toBe(true);
    expect(agree(other, one)).toBe(true);
  });

  it.each([
    ['50多家', '63家'],
    ['80多个', '80个'],
    ['80多个', '90个'],
    ['超7.4万个', '7.4万个'],
    ['不足30个', '30个'],
    ['近30个', '30个'],
    ['53家', '67家'],
    ['15%～30%', '35%'],
    ['千余项', '2000项'],
  ])('cannot both be true: %s and %s', (one, other) => {
    expect(agree(one, other)).toBe(false);
    expect(agree(other, one)).toBe(false);
  });

  it('agree exactly when an exact number lies in the interval of the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 200 }), (tens, exact) => {
        expect(agree(`${tens * 10}多个`, `${exact}个`)).toBe(exact > tens * 10 && exact < tens * 10 + 10);
      }),
    );
  });
});

it.each([
  [80, 10],
  [2800, 100],
  [16_000, 1000],
  [53, 1],
  [1.5, 0.1],
  [0, 1],
])('the last printed place of %d is %d', (value, place) => {
  expect(lastPlace(value)).toBe(place);
});
