import type { CountedFigure, Figure, Poster } from '../model/page.js';
import type { Messages } from '../text/messages/messages.js';

/** How a language tells what a picture shows. Each function gives one sentence with its full stop. */
interface Telling {
  readonly cover: (headline: string) => string;
  readonly heroNumber: (headline: string) => string;
  readonly numberGrid: (headline: string, count: number) => string;
  readonly timeline: (headline: string, count: number) => string;
  readonly measures: (headline: string, count: number) => string;
  readonly quotation: (words: string, speaker: string) => string;
  readonly large: (figure: string) => string;
  readonly beside: (figure: string) => string;
  readonly stations: (names: readonly string[]) => string;
  readonly people: (names: readonly string[]) => string;
  readonly list: (entries: readonly string[]) => string;
  readonly source: (parts: readonly string[]) => string;
  readonly pair: (first: string, second: string) => string;
  readonly aside: (words: string) => string;
  /** Between sentences. */
  readonly join: string;
}

const chinese: Telling = {
  cover: (headline) => `封面海报，满版主题色，大字标题“${headline}”。`,
  heroNumber: (headline) => `数字海报，标题“${headline}”。`,
  numberGrid: (headline, count) => `数字海报，标题“${headline}”，一条路线串起${count}个数字。`,
  timeline: (headline, count) => `时间线海报，标题“${headline}”，一条路线依次经过${count}站。`,
  measures: (headline, count) => `要点海报，标题“${headline}”，一条路线串起${count}个编号的站点。`,
  quotation: (words, speaker) => `引语海报，大引号下是${speaker}的话：“${words}”。`,
  large: (figure) => `画面中央是特大数字${figure}。`,
  beside: (figure) => `旁边是${figure}。`,
  stations: (names) => `路线上的站点：${names.join('；')}。`,
  people: (names) => `署名：${names.join('；')}。`,
  list: (entries) => `${entries.join('；')}。`,
  source: (parts) => `来源：${parts.join('，')}。`,
  pair: (first, second) => `${first}，${second}`,
  aside: (words) => `（${words}）`,
  join: '',
};

const english: Telling = {
  cover: (headline) => `Cover poster on a ground of the theme colour, with the headline “${headline}”.`,
  heroNumber: (headline) => `Number poster with the headline “${headline}”.`,
  numberGrid: (headline, count) =>
    `Number poster with the headline “${headline}”; one route line joins ${count} figures.`,
  timeline: (headline, count) =>
    `Timeline poster with the headline “${headline}”; a route line passes ${count} stations.`,
  measures: (headline, count) =>
    `List poster with the headline “${headline}”; a route line joins ${count} numbered stations.`,
  quotation: (words, speaker) =>
    `Quotation poster: under a large quotation mark, ${speaker} says: “${words}”.`,
  large: (figure) => `A very large figure: ${figure}.`,
  beside: (figure) => `Beside it: ${figure}.`,
  stations: (names) => `Stations of the route: ${names.join('; ')}.`,
  people: (names) => `By ${names.join('; ')}.`,
  list: (entries) => `${entries.join('; ')}.`,
  source: (parts) => `Source: ${parts.join(', ')}.`,
  pair: (first, second) => `${first}, ${second}`,
  aside: (words) => ` (${words})`,
  join: ' ',
};

function tellingOf(language: string): Telling {
  return language.startsWith('en') ? english : chinese;
}

function spoken(figure: Figure): string {
  return `${figure.prefix}${figure.digits}${figure.suffix}`.trim();
}

function counted(telling: Telling, item: CountedFigure): string {
  const words = telling.pair(spoken(item.figure), item.counts);
  return item.asOf === undefined ? words : words + telling.aside(item.asOf);
}

/** A sentence that ends with its own mark is not given a second one. */
function withoutStop(words: string): string {
  return words.replace(/[。.]+$/u, '');
}

function drawingOf(poster: Poster, telling: Telling, messages: Messages): readonly string[] {
  switch (poster.layout) {
    case 'cover':
      return [
        telling.cover(poster.headline),
        ...(poster.subtitle === undefined ? [] : [telling.list([withoutStop(poster.subtitle)])]),
        ...(poster.stations.length === 0 ? [] : [telling.stations(poster.stations)]),
        ...(poster.bylines.length === 0
          ? []
          : [
              telling.people(
                poster.bylines.map(({ name, affiliation }) =>
                  affiliation === undefined ? name : telling.pair(name, affiliation),
                ),
              ),
            ]),
      ];
    case 'hero-number':
      return [
        telling.heroNumber(poster.headline),
        telling.large(counted(telling, poster.hero)),
        ...(poster.companion === undefined ? [] : [telling.beside(counted(telling, poster.companion))]),
      ];
    case 'number-grid':
      return [
        telling.numberGrid(poster.headline, poster.items.length),
        telling.list(poster.items.map((item) => counted(telling, item))),
      ];
    case 'timeline':
      return [
        telling.timeline(poster.headline, poster.items.length),
        telling.list(
          poster.items.map(({ date, text }) =>
            telling.pair(messages.joinDate(date.main, date.rest), withoutStop(text)),
          ),
        ),
      ];
    case 'measures':
      return [
        telling.measures(poster.headline, poster.items.length),
        telling.list(
          poster.items.map(({ title, text }) =>
            text === undefined ? title : telling.pair(title, withoutStop(text)),
          ),
        ),
      ];
    case 'quotation':
      return [telling.quotation(withoutStop(poster.text), poster.speaker)];
  }
}

/**
 * What a person would say the picture shows to someone who cannot see it: the kind of picture, its words and
 * every number with its qualifier, then the source. From the data, in the poster's language.
 */
export function describePoster(poster: Poster, messages: Messages): string {
  const telling = tellingOf(poster.language);
  const { speaker, affiliation, lines } = poster.source;
  const source = telling.source([
    speaker,
    ...(affiliation === undefined ? [] : [affiliation]),
    ...(lines === undefined ? [] : [messages.lines(lines.from, lines.to)]),
  ]);
  return [...drawingOf(poster, telling, messages), source].join(telling.join);
}
