import { createRequire } from 'node:module';
import { join } from 'node:path';
import { markup } from './markup.mjs';

/**
 * Takumi drawing the same trees: a warm renderer that holds the fonts, PNG, as many at once as our pipeline encodes. What
 * it is not asked for: fitting, measuring, metadata.
 */
export async function prepare({ making, trees }, folder) {
  const { Renderer } = createRequire(join(folder, 'takumi/package.json'))('@takumi-rs/core');
  const renderer = new Renderer();
  for (const { family, weight, data } of making.kit.fonts) {
    await renderer.registerFont({ name: family, weight, style: 'normal', data });
  }
  const posters = trees().map(({ tree, ...size }) => ({ ...size, node: takumiNode(tree) }));
  return {
    draw: async (numbers) => {
      const waiting = [...numbers];
      const drawNext = async () => {
        for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
          const { node, width, height } = posters[number];
          await renderer.render(node, { width, height, format: 'png' });
        }
      };
      await Promise.all(Array.from({ length: making.jobs }, drawNext));
      return numbers.length;
    },
  };
}

/** Texts and boxes are its own; line work is given to it as SVG pictures. */
function takumiNode(node) {
  if (typeof node === 'string') return { type: 'text', text: node };
  const { style, width, height, src, children = [] } = node.props;
  if (node.type === 'svg') return { type: 'image', src: markup(node), width, height, style };
  if (node.type === 'img') return { type: 'image', src, width, height, style };
  const [only] = children;
  if (children.length === 1 && typeof only === 'string') return { type: 'text', text: only, style };
  return { type: 'container', style, children: children.map(takumiNode) };
}
