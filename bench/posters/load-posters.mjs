import { availableParallelism } from 'node:os';
import { abridge } from '../../dist/arrange/abridge.js';
import { sceneElements } from '../../dist/draw/scene-elements.js';
import { fitPoster } from '../../dist/fit/fit-poster.js';
import { compose } from '../../dist/kinds/index.js';
import { sceneOf } from '../../dist/layout/composition.js';
import { layOutSheet } from '../../dist/layout/sheet.js';
import { typeSteps } from '../../dist/layout/type-sizes.js';
import { measureFaces } from '../../dist/render/poster-faces.js';
import { loadStory } from '../load-story.mjs';

/**
 * The drawings of the shipped story that fit their size in one picture: what all who draw have in common.
 *
 * @returns `planned` is what our pipeline starts from; `trees` makes the finished trees that the others draw
 */
export async function loadPosters() {
  const { world, traced, plan, kit } = await loadStory({ only: ['posters'], formats: ['png'] });
  const { tokens: theme, logo } = kit.theme;
  const faces = measureFaces(theme, kit.fonts);
  const planned = [];
  const compositions = [];
  for (const each of plan.posters) {
    const { poster, preset } = each;
    const laidOut = ({ poster: { accent, ...rest }, attempt }) => {
      const sheet = layOutSheet({ preset, theme, accent, attempt, faces, messages: kit.messages, logo });
      return { sheet, composition: compose({ accent, ...rest }, sheet) };
    };
    const overflow = (attempt) => laidOut(attempt).composition.overflow;
    const fitted = await fitPoster(abridge(poster, preset), typeSteps, overflow);
    if (fitted.length > 1 || fitted[0].tooLong !== undefined) continue;
    // One picture each, whoever draws it.
    planned.push({ ...each, alike: [preset] });
    compositions.push({ ...laidOut(fitted[0]), width: preset.width, height: preset.height });
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
      compositions.map(({ width, height, composition, sheet }) => ({
        width,
        height,
        tree: listed(sceneElements(sceneOf(composition, sheet))),
      })),
  };
}

/** An element whose children are always a list. */
function listed(node) {
  if (typeof node === 'string') return node;
  const { children, ...props } = node.props;
  const inner = [children ?? []].flat().map(listed);
  return { ...node, props: { ...props, ...(inner.length > 0 ? { children: inner } : {}) } };
}
