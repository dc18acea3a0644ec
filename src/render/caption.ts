import { kindOf } from '../kinds/index.js';
import type { Poster } from '../model/poster.js';
import type { Messages } from '../text/messages/messages.js';
import { longestPost, postLength } from './post-length.js';
import { sourceWords } from './source-words.js';

const mostSentences = 2;

/**
 * The text to post with a picture: its headline, one or two passages of the source it rests on, word for word, and
 * where they come from. Short enough for every platform: passages that would make it too long are left out, then the
 * affiliation, and the author's shorter headline is taken.
 *
 * @param passages what the statements of the poster rest on, in its order
 */
export function caption(poster: Poster, passages: readonly string[], messages: Messages): string {
  const { affiliation: _, ...nameAndPlace } = poster.source;
  const title = poster.content.headline;
  const write = (headline: string, sentences: readonly string[], source: Poster['source']) => {
    const credit = messages.credit(sourceWords(source, messages));
    return [
      headline,
      ...sentences,
      credit,
      ...(poster.disclosure === undefined ? [] : [poster.disclosure.long]),
    ].join('\n\n');
  };
  const fits = (text: string) => postLength(text) <= longestPost;
  const headline = kindOf(poster.content).quotes ? messages.quoted(title.long) : title.long;
  const distinct = [...new Set(passages)].filter((passage) => !passage.includes(title.long));
  let sentences: readonly string[] = [];
  for (const passage of distinct) {
    const more = [...sentences, passage];
    if (more.length <= mostSentences && fits(write(headline, more, poster.source))) sentences = more;
  }
  const candidates = [
    write(headline, sentences, poster.source),
    write(headline, sentences, nameAndPlace),
    write(title.short ?? headline, [], nameAndPlace),
  ];
  return candidates.find(fits) ?? candidates.at(-1) ?? headline;
}
