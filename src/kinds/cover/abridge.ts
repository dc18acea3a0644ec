import type { Poster } from '../../model/poster.js';
import type { AbridgedFor } from '../kind.js';
import type { Content } from './content.js';

/** In the middle of a banner a cover says its headline, and who speaks; no more is read there. */
export function abridge(poster: Poster<Content>, { centre }: AbridgedFor): Poster<Content> {
  if (centre !== 'square') return poster;
  const source = { speaker: poster.source.speaker, published: [] };
  const bylines = poster.content.bylines.map(({ name }) => ({ name }));
  return { ...poster, source, content: { ...brief(poster.content), bylines, stations: [] } };
}

export function brief(content: Content): Content {
  const { subtitle, ...rest } = content;
  return subtitle === undefined ? content : rest;
}
