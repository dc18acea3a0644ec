import { counted, type Telling } from '../../text/speech.js';

export const lollipop: Telling<'lollipop'> = {
  chinese: (poster, speech) => [
    `点线图海报，标题“${poster.headline}”，${poster.items.length}条支线从同一条零线出发，各自止于一个站点，由长到短排列。`,
    speech.list(poster.items.map((item) => counted(item, speech))),
  ],
  english: (poster, speech) => [
    `Dot chart poster with the headline “${poster.headline}”; ${poster.items.length} branch lines start from one line at zero and end in a station each, the longest on top.`,
    speech.list(poster.items.map((item) => counted(item, speech))),
  ],
};
