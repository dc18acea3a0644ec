/** The parts of a story that are statements without an id of their own. */
export type DerivedPart = 'thesis' | 'points' | 'measures' | 'recommendations';

/** The statement id of the story's introduction. No other part of a story may take it. */
export const introductionId = 'introduction';

/**
 * The statement id of a part that has none of its own: its owner's id, the list it stands in and its place
 * there, counted from 1. The dots keep it apart from every id a story can give.
 *
 * @param owner the id of the argument, or of the section for a thesis
 * @param index 0-based, for a part that stands in a list
 * @example derivedId('training', 'points', 0) // 'training.points.1'
 * @example derivedId('global-community', 'thesis') // 'global-community.thesis'
 */
export function derivedId(owner: string, part: DerivedPart, index?: number): string {
  return index === undefined ? `${owner}.${part}` : `${owner}.${part}.${index + 1}`;
}
