import { counted, type Telling } from '../../text/speech.js';

export const rankedBars: Telling<'ranked-bars'> = {
  chinese: (poster, speech) => [
    `条形图海报，标题“${poster.headline}”，${poster.items.length}根横条从同一条零线起，由长到短排列。`,
    speech.list(poster.items.map((item) => counted(item, speech))),
  ],
  english: (poster, speech) => [
    `Bar chart poster with the headline “${poster.headline}”; ${poster.items.length} bars start from one line at zero, the longest on top.`,
    speech.list(poster.items.map((item) => counted(item, speech))),
  ],
};
