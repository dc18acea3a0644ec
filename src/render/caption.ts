import { kindOf } from '../kinds/index.js';
import type { Poster } from '../model/poster.js';
import type { Messages } from '../text/messages/messages.js';
import { publicationForms } from '../text/publication.js';
import { longestPost, postLength } from './post-length.js';

const mostSentences = 2;

/** A sentence of the source that a post may give, and by name whose words it is; nobody's where it tells what happened. */
export interface PostedSentence {
  readonly text: string;
  readonly by?: string;
}

/** What a post says besides. */
export interface PostSurroundings {
  /** Where the source stands on the web. */
  readonly url?: string;
  /** The themes of the story that the picture speaks of. */
  readonly topics?: readonly string[];
}

/**
 * The text to post with a picture: its headline, one or two whole sentences of the source, word for word, whose they are,
 * and where they come from with its address. Short enough for every platform: sentences that would make it too long are
 * left out, then the topics, the name of the source, the office, and the author's shorter headline is taken.
 *
 * @param sentences what the statements of the poster rest on, in its order
 */
export function caption(
  poster: Poster,
  sentences: readonly PostedSentence[],
  messages: Messages,
  around: PostSurroundings = {},
): string {
  const title = poster.content.headline;
  const headline = kindOf(poster.content).quotes ? messages.quoted(title.long) : title.long;
  const fits = (text: string) => postLength(text) <= longestPost;
  const { topics: _, ...plain } = around;
  const forms = publicationForms(poster.source, messages).map(({ long }) => long);
  const shortest = forms.at(-1) ?? '';
  const least = { office: false, source: shortest, around: plain };
  const write = (said: readonly PostedSentence[], how: Manner) => post(poster, headline, said, messages, how);
  // A quotation has said it all.
  const spoken = kindOf(poster.content).quotes ? [] : distinct(sentences, title.long);
  let chosen: readonly PostedSentence[] = [];
  for (const sentence of spoken) {
    const more = [...chosen, sentence];
    if (more.length <= mostSentences && fits(write(more, least))) chosen = more;
  }
  const ways: readonly Manner[] = [around, plain].flatMap((own) =>
    [true, false].flatMap((office) =>
      (forms.length === 0 ? [''] : forms).map((source) => ({ office, source, around: own })),
    ),
  );
  const candidates = [
    ...ways.map((how) => write(chosen, how)),
    post(poster, title.short ?? headline, [], messages, least),
    post(poster, title.short ?? headline, [], messages, { ...least, around: {} }),
  ];
  return candidates.find(fits) ?? candidates.at(-1) ?? headline;
}

/** How much of who and where is said. */
interface Manner {
  readonly office: boolean;
  readonly source: string;
  readonly around: PostSurroundings;
}

function post(
  poster: Poster,
  headline: string,
  sentences: readonly PostedSentence[],
  messages: Messages,
  { office, source, around }: Manner,
): string {
  const { speaker, affiliation } = poster.source;
  const who =
    office && affiliation !== undefined ? messages.byline(speaker.long, affiliation.long) : speaker.long;
  const quotes = kindOf(poster.content).quotes;
  const single = quotes || (sentences.length > 0 && sentences.every(({ by }) => by === speaker.long));
  const words = sentences.map(({ text, by }) => {
    if (by === undefined) return text;
    return single ? messages.quoted(text) : `${messages.quoted(text)}\n${messages.attribution(by)}`;
  });
  const credit = messages.credit([...(single ? [] : [who]), ...(source === '' ? [] : [source])]);
  const hasCredit = !single || source !== '';
  return [
    ...(single ? signed([headline, ...words], messages.attribution(who)) : [headline, ...words]),
    [...(hasCredit ? [credit] : []), ...(around.url === undefined ? [] : [around.url])].join('\n'),
    ...(around.topics === undefined || around.topics.length === 0
      ? []
      : [around.topics.map(hashtag).join(' ')]),
    ...(poster.disclosure === undefined ? [] : [poster.disclosure.long]),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** Paragraphs with whose words the last ones are, under them. */
function signed(paragraphs: readonly string[], by: string): readonly string[] {
  return [...paragraphs.slice(0, -1), `${paragraphs.at(-1)}\n${by}`];
}

/** Each sentence once, without those that say no more than the headline. */
function distinct(sentences: readonly PostedSentence[], title: string): readonly PostedSentence[] {
  const bare = title.replace(/[。.]$/u, '');
  return sentences.filter(
    ({ text }, place) =>
      sentences.findIndex((other) => other.text === text) === place && !text.includes(bare),
  );
}

/** A topic as one word behind a number sign: public health is #PublicHealth. */
function hashtag(topic: string): string {
  const words = topic.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const joined =
    words.length === 1 ? words : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `#${joined.join('')}`;
}
