import type { Poster } from '../../model/poster.js';
import { shapeOf } from '../../model/shape.js';
import { type AbridgedFor, defineKind } from '../kind.js';
import { ofSection, ofStory } from './arrange.js';
import { type Content, type Labels, name } from './content.js';
import { describe } from './description.js';
import { compose } from './poster.js';
import { split } from './split.js';

/** So many places stand side by side in a wide picture, with what happens there. */
const mostAbreast = 4;

function abridge(poster: Poster<Content>, size: AbridgedFor): Poster<Content> {
  const { content } = poster;
  const [first, ...others] = content.groups;
  const few = others.length === 0 && first !== undefined && first.places.length <= mostAbreast;
  return shapeOf(size) !== 'wide' || few ? poster : { ...poster, content: brief(content) };
}

/** The names alone: what happens there is left to larger pictures. */
function brief(content: Content): Content {
  const places = content.groups.flatMap((group) => group.places);
  if (places.every(({ cases }) => cases.length === 0)) return content;
  return {
    ...content,
    groups: content.groups.map((group) => ({
      ...group,
      places: group.places.map((place) => ({ ...place, cases: [] })),
    })),
  };
}

export const kind = defineKind<Content, Labels>({
  name,
  quotes: false,
  slide: undefined,
  picture: { inCarousel: 'inner', ofSection, ofStory, abridge, brief, split, compose, describe },
});
