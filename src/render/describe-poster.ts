import { kindOf } from '../kinds/index.js';
import { labelsOf } from '../languages/labels-of.js';
import type { Language } from '../languages/language.js';
import type { Poster } from '../model/poster.js';
import { publicSourceWords } from './source-words.js';

/**
 * What a person would say the picture shows to someone who cannot see it: the kind of picture, its words and
 * every number with its qualifier, then the source. From the data, in the poster's language.
 *
 * @param seen what its portraits and photographs show
 */
export function describePoster(poster: Poster, language: Language, seen: readonly string[] = []): string {
  const { picture } = kindOf(poster.content);
  const { speech } = language;
  const place =
    poster.carousel === undefined
      ? []
      : [speech.list([language.pageOfCarousel(poster.carousel.index, poster.carousel.of)])];
  return [
    ...place,
    ...(picture?.describe(poster, labelsOf(language, poster.content.kind), language) ?? []),
    ...[...new Set(seen)].map((alt) => language.pictures.shows(alt)),
    speech.source(publicSourceWords(poster.source, language)),
    ...(poster.disclosure === undefined ? [] : [speech.list([poster.disclosure.long])]),
  ].join(speech.join);
}
