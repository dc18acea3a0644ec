import type { Content, Labels } from './content.js';

/** What has to be said of a drawing that holds not all people or topics; nothing where it holds all. */
export function leftOut(
  { experts, topics, all }: Pick<Content, 'experts' | 'topics' | 'all'>,
  { topicsShown, voicesShown }: Pick<Labels, 'topicsShown' | 'voicesShown'>,
): readonly string[] {
  if (all === undefined) return [];
  return [
    ...(topics.length < all.topics ? [topicsShown(topics.length, all.topics)] : []),
    ...(experts.length < all.experts ? [voicesShown(experts.length, all.experts)] : []),
  ];
}
