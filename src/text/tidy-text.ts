import { isLatin } from './marks.js';

/** Collapses white space; between two Chinese characters it goes altogether. A full-width space is meant: it stays. */
export function tidyText(text: string): string {
  return text
    .replace(/[^\S\u3000]+/gu, ' ')
    .trim()
    .replace(/(?<=[\p{Script=Han}\p{P}]) (?=\p{Script=Han})/gu, (space, at: number, whole: string) =>
      isLatin(whole[at - 1] ?? '') ? space : '',
    );
}
