import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

/**
 * Satori and resvg as their introductions show them: for each poster the font files are read, the tree is drawn, a new
 * `Resvg` renders it and encodes the PNG, and then comes the next. It is helped in three ways: the trees come fitted, the
 * font files are cut down to the story's characters, and resvg is told not to search the system for fonts.
 */
export async function prepare({ making, trees }, folder) {
  const home = join(folder, 'fonts');
  await mkdir(home, { recursive: true });
  const faces = making.kit.fonts.map(({ family, weight }, index) => ({
    name: family,
    weight,
    path: join(home, `${index}.ttf`),
  }));
  await Promise.all(faces.map(({ path }, index) => writeFile(path, making.kit.fonts[index].data)));
  const posters = trees();
  return {
    draw: async (numbers) => {
      for (const number of numbers) {
        const { tree, width, height } = posters[number];
        const fonts = await Promise.all(
          faces.map(async ({ name, weight, path }) => ({
            name,
            weight,
            style: 'normal',
            data: await readFile(path),
          })),
        );
        const svg = await satori(tree, { width, height, fonts });
        new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
      }
      return numbers.length;
    },
  };
}
