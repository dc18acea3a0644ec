import type { Shades } from '../model/scene.js';
import { shadeOf } from './luminance.js';

/** Cells on the longer side of a picture: on a sheet 1080 wide a cell is no larger than small print. */
const mostCells = 64;

/**
 * How dark and how light a picture is in each of its cells.
 *
 * @param rgb three bytes a pixel, row by row
 */
export function shadesOf(rgb: Uint8Array, width: number, height: number): Shades {
  const cell = Math.max(1, Math.max(width, height) / mostCells);
  const [columns, rows] = [Math.max(1, Math.round(width / cell)), Math.max(1, Math.round(height / cell))];
  const darkest = new Uint8Array(columns * rows).fill(255);
  const lightest = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / height)) * columns;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const shade = shadeOf(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0);
      const index = row + Math.min(columns - 1, Math.floor((x * columns) / width));
      if (shade < (darkest[index] ?? 255)) darkest[index] = shade;
      if (shade > (lightest[index] ?? 0)) lightest[index] = shade;
    }
  }
  return { columns, rows, darkest: hexadecimal(darkest), lightest: hexadecimal(lightest) };
}

function hexadecimal(values: Uint8Array): string {
  return [...values].map((value) => value.toString(16).padStart(2, '0')).join('');
}
