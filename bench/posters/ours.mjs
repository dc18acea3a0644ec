import { makePosters } from '../../dist/making/posters.js';

/**
 * The pipeline of a build: fit, lay out, draw, measure, encode behind the next drawing, with metadata and alt text. The
 * posters were fitted once before, to make the trees, so their texts are prepared and set already; the text benchmark
 * tells what that costs. Carousels are left out, because the others draw none.
 */
export function prepare({ making, plan, planned }) {
  return {
    draw: async (numbers) => {
      const { artifacts } = await makePosters(making, {
        ...plan,
        posters: numbers.map((number) => planned[number]),
        carousels: [],
      });
      return artifacts.filter(({ format }) => format === 'png').length;
    },
    close: () => making.world.browser.close(),
  };
}
