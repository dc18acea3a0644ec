import { counted, type Telling } from '../../text/speech.js';

export const numberGrid: Telling<'number-grid'> = {
  chinese: ({ headline, items }, speech) => [
    `数字海报，标题“${headline}”，一条路线串起${items.length}个数字。`,
    speech.list(items.map((item) => counted(item, speech))),
  ],
  english: ({ headline, items }, speech) => [
    `Number poster with the headline “${headline}”; one route line joins ${items.length} figures.`,
    speech.list(items.map((item) => counted(item, speech))),
  ],
};
