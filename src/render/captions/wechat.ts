import type { Messages } from '../../text/messages/messages.js';
import type { Material } from './material.js';
import { creditParagraph, headlineParagraph, joined, quotedParagraphs } from './paragraphs.js';
import type { CaptionPlatform } from './platform.js';

const mostQuoted = 2;

/** As an account writes under its pictures: running text, what is drawn in one sentence, then what was said; no topics. */
export const wechat: CaptionPlatform = Object.freeze({
  name: 'wechat',
  serves: (preset: string) => /^(?:wechat|portrait)(?:-|$)/u.test(preset),
  write(material: Material, messages: Messages) {
    const manner = { offices: true, credit: material.credits[0] ?? '' };
    const sentences = material.sentences.slice(0, mostQuoted);
    return joined([
      headlineParagraph(material, manner, messages),
      material.drawn.length === 0 ? undefined : messages.speech.list(material.drawn),
      ...quotedParagraphs(sentences, manner, messages),
      creditParagraph(material, sentences, manner, messages),
      material.disclosure,
    ]);
  },
});
