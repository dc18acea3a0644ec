import { kindOf } from '../kinds/index.js';
import type { AbridgedFor } from '../kinds/kind.js';
import type { Poster } from '../model/poster.js';

/**
 * What a size leaves out of a poster on purpose, before anything is set, as its kind says. The statements of what is left
 * out go with it: nothing is claimed that is not shown.
 */
export function abridgePoster(poster: Poster, preset: AbridgedFor): Poster {
  return kindOf(poster.content).picture?.abridge(poster, preset) ?? poster;
}
