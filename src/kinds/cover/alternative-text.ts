import type { PosterOf } from '../../model/poster.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const cover: Telling<'cover'> = {
  chinese: (poster, speech) => [
    `封面海报，满版主题色，大字标题“${poster.headline}”。`,
    ...subtitle(poster, speech),
    ...some(poster.stations, (names) => `路线上的站点：${names.join('；')}。`),
    ...some(people(poster, speech), (names) => `署名：${names.join('；')}。`),
  ],
  english: (poster, speech) => [
    `Cover poster on a ground of the theme colour, with the headline “${poster.headline}”.`,
    ...subtitle(poster, speech),
    ...some(poster.stations, (names) => `Stations of the route: ${names.join('; ')}.`),
    ...some(people(poster, speech), (names) => `By ${names.join('; ')}.`),
  ],
};

function subtitle({ subtitle: words }: PosterOf<'cover'>, { list }: Speech): readonly string[] {
  return words === undefined ? [] : [list([withoutStop(words)])];
}

function people({ bylines }: PosterOf<'cover'>, { pair }: Speech): readonly string[] {
  return bylines.map(({ name, affiliation }) => (affiliation === undefined ? name : pair(name, affiliation)));
}

function some(names: readonly string[], say: (names: readonly string[]) => string): readonly string[] {
  return names.length === 0 ? [] : [say(names)];
}
