import { type Telling, withoutStop } from '../../text/speech.js';

export const quotation: Telling<'quotation'> = {
  chinese: ({ text, speaker }) => [`引语海报，大引号下是${speaker}的话：“${withoutStop(text)}”。`],
  english: ({ text, speaker }) => [
    `Quotation poster: under a large quotation mark, ${speaker} says: “${withoutStop(text)}”.`,
  ],
};
