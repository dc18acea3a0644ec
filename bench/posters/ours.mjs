import { makePosters } from '../../dist/stages/posters.js';

/**
 * The pipeline of a build: fit, lay out, draw, measure, encode behind the next drawing, with metadata and alt text. The
 * posters were fitted once before, to make the trees, so their texts are prepared already; the text benchmark tells what
 * that costs.
 */
export function prepare({ making, plan, planned }) {
  return {
    draw: async (numbers) => {
      const { artifacts } = await makePosters(making, {
        ...plan,
        posters: numbers.map((number) => planned[number]),
      });
      return artifacts.filter(({ format }) => format === 'png').length;
    },
    close: () => making.world.browser.close(),
  };
}
