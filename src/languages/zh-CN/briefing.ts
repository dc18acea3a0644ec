import type { BriefingWords, LineSpan } from '../../text/messages/briefing-words.js';

const spanOf = ({ from, to }: LineSpan) => (from === to ? `${from}` : `${from}—${to}`);

export const briefing: BriefingWords = Object.freeze({
  brief: '简报',
  factsheet: '数据清单',
  stop: '。',
  colon: '：',
  semicolon: '；',
  sentence: (words: string) => words,
  lead: (words: string) => words,
  lines: (spans: readonly LineSpan[]) => `第${spans.map(spanOf).join('、')}行`,
  linesIn: (source: string, lines: string) => `${source}${lines}`,
  place: (places: string) => `（${places}）`,
  lineNumbers: (source: string) => `文中“第几行”指${source}的行号。`,
  corrected: (count: number) => `排印错误更正${count}处，逐条见数据清单。`,
  leftOut: (count: number) => `限于篇幅，另有${count}个论点没有收入。`,
  question: (question: string) => `问：${question}`,
  figures: '数字',
  holds: (figures: number, tables: number) =>
    [figures > 0 ? `数字${figures}个` : '', tables > 0 ? `数据表${tables}张` : '']
      .filter((part) => part !== '')
      .join('，'),
  heads: Object.freeze({
    figure: '数字',
    counts: '指什么',
    when: '时间',
    speaker: '谁说的',
    passage: '原文与位置',
  }),
  fromTo: (from: string, to: string) => `${from}→${to}`,
  partOf: (part: string, whole: string) => `${part}（${whole}）`,
  cells: (file: string, sheet: string | undefined, range: string) =>
    [file, ...(sheet === undefined ? [] : [`工作表${sheet}`]), `单元格${range}`].join('，'),
});
