import { isTraditional } from '../../../text/script.js';

/** Characters of a text that are of one language. */
export interface ScriptRun {
  readonly text: string;
  readonly language: string;
}

/**
 * Latin words in a Chinese text are marked as English, so that they are spelled and hyphenated as such, and Chinese
 * words in a text of another language as Chinese. Numbers and marks go with what stands before them.
 *
 * @example runsByScript('用AI预报', 'zh-CN') // 用 zh-CN, AI en-US, 预报 zh-CN
 */
export function runsByScript(text: string, language: string): readonly ScriptRun[] {
  const chinese = language.startsWith('zh');
  const words = chinese
    ? /[\p{Script=Latin}][\p{Script=Latin}\p{M}’'\-\d]*(?: +[\p{Script=Latin}][\p{Script=Latin}\p{M}’'\-\d]*)*/gu
    : /\p{Script=Han}[\p{Script=Han}、，。；：！？“”（）《》]*/gu;
  const runs: ScriptRun[] = [];
  let reached = 0;
  for (const { 0: found, index } of text.matchAll(words)) {
    if (index > reached) runs.push({ text: text.slice(reached, index), language });
    runs.push({ text: found, language: chinese ? 'en-US' : chineseOf(found) });
    reached = index + found.length;
  }
  if (reached < text.length || runs.length === 0) runs.push({ text: text.slice(reached), language });
  return runs;
}

/** The language of Chinese words in a text of another one, by the script they are written in. */
export function chineseOf(words: string): 'zh-CN' | 'zh-TW' {
  return isTraditional(words) ? 'zh-TW' : 'zh-CN';
}
