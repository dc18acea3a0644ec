import type { Poster } from '../../model/poster.js';
import { inShort } from '../../model/words.js';
import type { AbridgedFor } from '../kind.js';
import type { Content } from './content.js';

/**
 * In the middle of a banner a cover says its headline, as short as its author has it, and who speaks; no more is read
 * there. Only a banner has wings for a figure.
 */
export function abridge(poster: Poster<Content>, { centre }: AbridgedFor): Poster<Content> {
  const { figure, ...plain } = poster.content;
  if (centre !== 'square') return figure === undefined ? poster : { ...poster, content: plain };
  const source = { speaker: poster.source.speaker, published: [] };
  const { headline, stations, picture } = plain;
  const content = {
    ...brief(plain),
    ...(figure === undefined || picture !== undefined ? {} : { figure: inShort(figure) }),
    headline: inShort(headline),
    bylines: plain.bylines.map(({ name }) => ({ name })),
    stations: [],
    steps: stations.length,
  };
  return { ...poster, source, content };
}

/** A figure that has no room on a wing, and what stands under the headline. */
export function brief(content: Content): Content {
  const { subtitle, figure, ...rest } = content;
  return subtitle === undefined && figure === undefined ? content : rest;
}
