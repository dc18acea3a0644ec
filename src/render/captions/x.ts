import type { Messages } from '../../text/messages/messages.js';
import type { Material, PostedSentence } from './material.js';
import { creditParagraph, hashtags, headlineParagraph, joined, quotedParagraphs } from './paragraphs.js';
import type { CaptionPlatform } from './platform.js';
import { longestPost, postLength } from './post-length.js';

const mostTopics = 2;

/**
 * One sentence of the source under the headline, and where it comes from; where no sentence is short enough, what is drawn,
 * by name alone where there is no room for more. Before a sentence is given up, the topics go, then the longer form of the
 * source, the office, the longer headline and the address.
 */
export const x: CaptionPlatform = Object.freeze({
  name: 'x',
  serves: (preset: string) => /^(?:x|wide|square|weibo)(?:-|$)/u.test(preset),
  write(material: Material, messages: Messages) {
    const bodies: readonly Body[] = [
      ...material.sentences.map((sentence) => ({ sentences: [sentence], drawn: '' })),
      ...[material.drawn, material.names, ...fewerAndFewer(material.drawn)]
        .filter((list) => list.length > 0)
        .map((list) => ({ sentences: [], drawn: messages.speech.list(list) })),
      { sentences: [], drawn: '' },
    ];
    const posts = bodies.flatMap((body) => waysToSay(material, body, messages));
    return posts.find((post) => postLength(post) <= longestPost) ?? material.headline;
  },
});

/** Without the last, without the last two, and so on. */
function fewerAndFewer(list: readonly string[]): readonly (readonly string[])[] {
  return list.slice(1).map((_, index) => list.slice(0, list.length - 1 - index));
}

interface Body {
  readonly sentences: readonly PostedSentence[];
  readonly drawn: string;
}

/** The same with less and less around it. */
function waysToSay(material: Material, { sentences, drawn }: Body, messages: Messages): readonly string[] {
  const { headline, shortHeadline, topics, credits, disclosure } = material;
  const tags = hashtags(topics.slice(0, mostTopics));
  const sources = credits.length === 0 ? [''] : credits;
  const headlines = shortHeadline === undefined ? [headline] : [headline, shortHeadline];
  const ways = headlines.flatMap((title) =>
    [true, false].flatMap((offices) =>
      sources.flatMap((credit) => [tags, ''].map((line) => ({ title, offices, credit, line }))),
    ),
  );
  const said = ways.map(({ title, line, ...manner }) =>
    joined([
      headlineParagraph({ ...material, headline: title }, manner, messages),
      drawn,
      ...quotedParagraphs(sentences, manner, messages),
      creditParagraph(material, sentences, manner, messages),
      line,
      disclosure,
    ]),
  );
  const [last = { title: headline, offices: false, credit: '' }] = ways.slice(-1);
  // An address is the last thing to go.
  const { url: _, ...withoutLink } = material;
  return [
    ...said,
    joined([
      headlineParagraph({ ...material, headline: last.title }, last, messages),
      drawn,
      ...quotedParagraphs(sentences, last, messages),
      creditParagraph(withoutLink, sentences, last, messages),
      disclosure,
    ]),
  ];
}
