import type { CountedFigure } from '../model/page.js';
import type { PosterLayout, PosterOf } from '../model/poster.js';
import type { Messages } from './messages/messages.js';

/** How a language joins what it tells. Each sentence comes with its full stop. */
export interface Speech {
  readonly messages: Messages;
  readonly list: (entries: readonly string[]) => string;
  readonly pair: (first: string, second: string) => string;
  readonly aside: (words: string) => string;
  readonly source: (parts: readonly string[]) => string;
  /** Between sentences. */
  readonly join: string;
}

type Told<Name extends PosterLayout> = (poster: PosterOf<Name>, speech: Speech) => readonly string[];

/** What one layout shows, as sentences of each language. */
export interface Telling<Name extends PosterLayout> {
  readonly chinese: Told<Name>;
  readonly english: Told<Name>;
}

export function chineseSpeech(messages: Messages): Speech {
  return {
    messages,
    list: (entries) => `${entries.join('；')}。`,
    pair: (first, second) => `${first}，${second}`,
    aside: (words) => `（${words}）`,
    source: (parts) => `来源：${parts.join('，')}。`,
    join: '',
  };
}

export function englishSpeech(messages: Messages): Speech {
  return {
    messages,
    list: (entries) => `${entries.join('; ')}.`,
    pair: (first, second) => `${first}, ${second}`,
    aside: (words) => ` (${words})`,
    source: (parts) => `Source: ${parts.join(', ')}.`,
    join: ' ',
  };
}

/** A figure as it is said, with what it counts and its date. */
export function counted({ figure, counts, asOf }: CountedFigure, { pair, aside }: Speech): string {
  const words = pair(`${figure.prefix}${figure.digits}${figure.suffix}`.trim(), counts);
  return asOf === undefined ? words : words + aside(asOf);
}

/** A sentence that ends with its own mark is not given a second one. */
export function withoutStop(words: string): string {
  return words.replace(/[。.]+$/u, '');
}
