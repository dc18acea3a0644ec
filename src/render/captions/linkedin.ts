import type { Messages } from '../../text/messages/messages.js';
import type { Material } from './material.js';
import {
  creditParagraph,
  hashtags,
  headlineParagraph,
  joined,
  pointLines,
  quotedParagraphs,
} from './paragraphs.js';
import type { CaptionPlatform } from './platform.js';

/** A post on LinkedIn has 3,000 characters at most; November 2026. */
export const longestArticle = 3000;
const mostQuoted = 2;
const mostTopics = 3;

/**
 * Paragraphs: the headline, every point that is drawn on a line of its own, what was said with name and office, the full
 * source.
 */
export const linkedin: CaptionPlatform = Object.freeze({
  name: 'linkedin',
  serves: (preset: string) => /^(?:linkedin|wide|open-graph)(?:-|$)/u.test(preset),
  write(material: Material, messages: Messages) {
    const manner = { offices: true, credit: material.credits[0] ?? '' };
    const sentences = material.sentences.slice(0, mostQuoted);
    const write = (points: readonly string[]) =>
      joined([
        headlineParagraph(material, manner, messages),
        pointLines(material, points, '•'),
        ...quotedParagraphs(sentences, manner, messages),
        creditParagraph(material, sentences, manner, messages),
        hashtags(material.topics.slice(0, mostTopics)),
        material.disclosure,
      ]);
    const shorter = material.drawn.map((_, index) =>
      write(material.drawn.slice(0, material.drawn.length - index)),
    );
    return shorter.find((post) => post.length <= longestArticle) ?? write([]);
  },
});
