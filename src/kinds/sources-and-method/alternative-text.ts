import type { PosterOf } from '../../model/poster.js';
import { counted, type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const sourcesAndMethod: Telling<'sources-and-method'> = {
  chinese: (poster, speech) => [
    `核对海报，标题“${poster.headline}”，最大的数字是${counted(poster.hero, speech)}。`,
    `一条路线上依原文次序排着全篇${poster.marks.length}条陈述的刻度，其中${figures(poster)}条是数字${own(poster, (count) => `，${count}条属于本篇`)}。`,
    ...others(poster, speech),
  ],
  english: (poster, speech) => [
    `Poster of sources and method with the headline “${poster.headline}”; the largest figure is ${counted(poster.hero, speech)}.`,
    `One route line carries a mark for each of the ${poster.marks.length} statements of the story in the order of the source, ${figures(poster)} of them figures${own(poster, (count) => `, ${count} of this section`)}.`,
    ...others(poster, speech),
  ],
};

function figures({ marks }: PosterOf<'sources-and-method'>): number {
  return marks.filter(({ figure }) => figure).length;
}

function own({ marks, section }: PosterOf<'sources-and-method'>, say: (count: number) => string): string {
  return section === undefined ? '' : say(marks.filter((mark) => mark.own).length);
}

function others({ companions, method }: PosterOf<'sources-and-method'>, speech: Speech): readonly string[] {
  const words = [
    ...companions.map((companion) => counted(companion, speech)),
    ...(method === undefined ? [] : [withoutStop(method)]),
  ];
  return words.length === 0 ? [] : [speech.list(words)];
}
