import { availableParallelism } from 'node:os';
import { abridgePoster } from '../../dist/arrange/abridge-poster.js';
import { sceneElements } from '../../dist/draw/scene-elements.js';
import { fitPoster } from '../../dist/fit/fit-poster.js';
import { typeSteps } from '../../dist/layout/type-sizes.js';
import { posterLayout } from '../../dist/render/lay-out-poster.js';
import { loadStory } from '../load-story.mjs';

/**
 * The drawings of the shipped story that fit their size in one picture: what all who draw have in common.
 *
 * @returns `planned` is what our pipeline starts from; `trees` makes the finished trees that the others draw
 */
export async function loadPosters() {
  const { world, traced, plan, kit } = await loadStory({ only: ['posters'], formats: ['png'] });
  const planned = [];
  const laidOut = [];
  for (const each of plan.posters) {
    const { poster, preset } = each;
    const layOut = posterLayout(preset, kit);
    const overflow = (tried) => layOut(tried.poster, tried.attempt).overflow;
    const [first, ...further] = await fitPoster(abridgePoster(poster, preset), typeSteps, overflow);
    if (further.length > 0 || first.tooLong !== undefined) continue;
    // One picture each, whoever draws it.
    planned.push({ ...each, alike: [preset] });
    laidOut.push(layOut(first.poster, first.attempt));
  }
  const making = {
    world,
    kit,
    traced,
    exporting: true,
    jobs: Math.max(2, availableParallelism()),
    progress: () => undefined,
  };
  return {
    length: planned.length,
    making,
    plan,
    planned,
    trees: () =>
      laidOut.map((poster) => {
        const scene = poster.scene();
        return { width: scene.width, height: scene.height, tree: listed(sceneElements(scene)) };
      }),
  };
}

/** An element whose children are always a list. */
function listed(node) {
  if (typeof node === 'string') return node;
  const { children, ...props } = node.props;
  const inner = [children ?? []].flat().map(listed);
  return { ...node, props: { ...props, ...(inner.length > 0 ? { children: inner } : {}) } };
}
