import type { BriefingWords, LineSpan } from '../../text/messages/briefing-words.js';

const spanOf = ({ from, to }: LineSpan) => (from === to ? `${from}` : `${from}—${to}`);

export const briefing: BriefingWords = Object.freeze({
  brief: '摘要',
  factsheet: '數據清單',
  stop: '。',
  colon: '：',
  semicolon: '；',
  sentence: (words: string) => words,
  lead: (words: string) => words,
  lines: (spans: readonly LineSpan[]) => `第${spans.map(spanOf).join('、')}行`,
  linesIn: (source: string, lines: string) => `${source}${lines}`,
  place: (places: string) => `（${places}）`,
  lineNumbers: (source: string) => `文中「第幾行」指${source}的行號。`,
  corrected: (count: number) => `排印錯誤更正${count}處，逐條見數據清單。`,
  leftOut: (count: number) => `限於篇幅，另有${count}則論點未收入。`,
  question: (question: string) => `問：${question}`,
  figures: '數字',
  holds: (figures: number, tables: number) =>
    [figures > 0 ? `數字${figures}個` : '', tables > 0 ? `數據表${tables}張` : '']
      .filter((part) => part !== '')
      .join('，'),
  heads: Object.freeze({
    figure: '數字',
    counts: '指什麼',
    when: '時間',
    speaker: '誰說的',
    passage: '原文與位置',
  }),
  fromTo: (from: string, to: string) => `${from}→${to}`,
  partOf: (part: string, whole: string) => `${part}（${whole}）`,
  cells: (file: string, sheet: string | undefined, range: string) =>
    [file, ...(sheet === undefined ? [] : [`工作表${sheet}`]), `儲存格${range}`].join('，'),
});
