import { kindOf } from '../kinds/index.js';
import type { AbridgedFor } from '../kinds/kind.js';
import type { Poster } from '../model/poster.js';
import { withDrawnHeadline } from './posters.js';

/**
 * What a size leaves out of a poster on purpose, before anything is set, as its kind says. The statements of what is left
 * out go with it: nothing is claimed that is not shown. Where no form of its headline would say what is left, nothing is
 * left out: then it has to find its room, or the size goes without it.
 */
export function abridgePoster(poster: Poster, preset: AbridgedFor): Poster {
  const abridged = kindOf(poster.content).picture?.abridge(poster, preset) ?? poster;
  return abridged === poster ? poster : (withDrawnHeadline(abridged) ?? poster);
}
