import { describe, expect, test } from 'vitest';
import { pathGeometry } from './path-geometry.js';

const geometry = (path: string, at = { x: 0, y: 0, scale: 1 }) => pathGeometry(path, at);
/** The commands of a path, in px from the corner of its place. */
const steps = (path: string) =>
  [...(geometry(path)?.xml.matchAll(/<a:(moveTo|lnTo|quadBezTo|cubicBezTo|close)>(.*?)<\/a:\1>/g) ?? [])].map(
    ([, command, points = '']) =>
      `${command} ${[...points.matchAll(/x="(-?\d+)" y="(-?\d+)"/g)]
        .map(([, x, y]) => `${Math.round(Number(x) / 9525)},${Math.round(Number(y) / 9525)}`)
        .join(' ')}`,
  );

describe('the path of an outline', () => {
  test('may be written in every way: relative, shortened, across and down', () => {
    expect(steps('M10 10 L20 20 H40 V10 Z')).toEqual([
      'moveTo 0,0',
      'lnTo 10,10',
      'lnTo 30,10',
      'lnTo 30,0',
      'close ',
    ]);
    expect(steps('m10 10l10 10h20v-10z')).toEqual(steps('M10 10 L20 20 H40 V10 Z'));
    expect(steps('M0 0Q10 0 10 10T20 20')).toEqual([
      'moveTo 0,0',
      'quadBezTo 10,0 10,10',
      'quadBezTo 10,20 20,20',
    ]);
    expect(steps('M0 0C0 5 5 10 10 10S20 15 20 20')).toEqual([
      'moveTo 0,0',
      'cubicBezTo 0,5 5,10 10,10',
      'cubicBezTo 15,10 20,15 20,20',
    ]);
  });

  test('has its arcs as curves through the same points', () => {
    expect(steps('M0 10A10 10 0 0 1 20 10')).toEqual([
      'moveTo 0,10',
      'cubicBezTo 0,4 4,0 10,0',
      'cubicBezTo 16,0 20,4 20,10',
    ]);
  });

  test('goes on from where a contour began after it is closed', () => {
    expect(steps('M5 0h10v10zv20')).toEqual([
      'moveTo 0,0',
      'lnTo 10,0',
      'lnTo 10,10',
      'close ',
      'moveTo 0,0',
      'lnTo 0,20',
    ]);
  });

  test('is as large on the slide as its drawing is seen', () => {
    expect(geometry('M10 10L30 50L10 50Z', { x: 100, y: 200, scale: 0.5 })?.place).toEqual({
      x: 105,
      y: 205,
      width: 10,
      height: 20,
    });
    expect(geometry('M10 10')).toBeUndefined();
  });
});
