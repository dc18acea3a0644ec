import { kindOf, otherKinds } from '../kinds/index.js';
import type { Slide } from '../model/page.js';
import type { Poster } from '../model/poster.js';
import { continuedId } from './number-parts.js';
import { inWording, wordingsOf } from './wordings.js';

/**
 * A slide in each form it has, longest first: in full; with the shorter headline; with every shorter wording; at last
 * without its picture, where something else says the same. A form in which nothing is shorter is left out.
 */
export function slideForms(slide: Slide): readonly Slide[] {
  const plain = kindOf(slide.content).slide?.drawing?.instead(slide.content, otherKinds);
  return [slide.content, ...(plain === undefined ? [] : [plain])].flatMap((content) => {
    const [, ...shorter] = wordingsOf(content);
    const whole = content === slide.content ? slide : { ...slide, content };
    return [whole, ...shorter.map((wording) => ({ ...slide, content: inWording(content, wording) }))];
  });
}

/** Two slides that together say what one did, in the normal size; undefined where its kind has no boundary to cut at. */
export function splitSlide(slide: Slide): readonly [Slide, Slide] | undefined {
  const halves = kindOf(slide.content).slide?.split(slide.content, otherKinds);
  return (
    halves && [
      { ...slide, content: halves[0], tier: 0 },
      { ...slide, content: halves[1], tier: 0, id: continuedId(slide.id) },
    ]
  );
}

/** Two pictures that together show what one did; undefined where its kind is one picture or none. */
export function splitPoster(poster: Poster): readonly [Poster, Poster] | undefined {
  const halves = kindOf(poster.content).picture?.split(poster.content);
  return (
    halves && [
      { ...poster, content: halves[0] },
      { ...poster, content: halves[1] },
    ]
  );
}

/** The id of the poster that a picture shows a part of: by that the story knows it. */
export function wholeId({ id, part }: Pick<Poster, 'id' | 'part'>): string {
  const ending = `-${part?.index}`;
  return part !== undefined && part.index > 1 && id.endsWith(ending) ? id.slice(0, -ending.length) : id;
}

/** The pictures one poster runs over, numbered; the second and later ones have a folder of their own. */
export function numberPosters(posters: readonly Poster[]): readonly Poster[] {
  const [first, ...others] = posters;
  if (first === undefined || others.length === 0) return posters;
  return posters.map((poster, index) => ({
    ...poster,
    id: index === 0 ? first.id : `${first.id}-${index + 1}`,
    part: { index: index + 1, of: posters.length },
  }));
}
