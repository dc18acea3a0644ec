import { counted, type Telling } from '../../text/speech.js';

export const heroNumber: Telling<'hero-number'> = {
  chinese: ({ headline, hero, companion }, speech) => [
    `数字海报，标题“${headline}”。`,
    `画面中央是特大数字${counted(hero, speech)}。`,
    ...(companion === undefined ? [] : [`旁边是${counted(companion, speech)}。`]),
  ],
  english: ({ headline, hero, companion }, speech) => [
    `Number poster with the headline “${headline}”.`,
    `A very large figure: ${counted(hero, speech)}.`,
    ...(companion === undefined ? [] : [`Beside it: ${counted(companion, speech)}.`]),
  ],
};
