import { counted, type Telling } from '../../text/speech.js';

export const isotype: Telling<'isotype'> = {
  chinese: ({ headline, items }, speech) => [
    `图标计数海报，标题“${headline}”，${items.length}个数字各有一排可以数的图标，每个图标代表同样多的数量。`,
    speech.list(items.map((item) => counted(item, speech))),
  ],
  english: ({ headline, items }, speech) => [
    `Pictogram poster with the headline “${headline}”; below each of the figures (${items.length}) stand signs to count, each for the same number of things.`,
    speech.list(items.map((item) => counted(item, speech))),
  ],
};
