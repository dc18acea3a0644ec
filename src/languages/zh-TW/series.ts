import { chineseTick } from '../../text/axis-number.js';
import type { SeriesWords } from '../../text/messages/messages.js';
import { quoted } from './quoted.js';

export const series: SeriesWords = Object.freeze({
  titled: (title: string, unit: string) => `${title}（${unit}）`,
  number: (value: number, step: number) => chineseTick(value, step, '萬'),
  expected: '虛線為預估',
  gap: '斷開處無資料',
  cut: '刻度不從0起',
  opening: (drawing: string, headline: string, counted: string) =>
    `${drawing}，標題${quoted(headline)}，${counted}。`,
  row: (name: string, values: readonly string[]) => `${name}：${values.join('；')}。`,
  none: '無資料',
  isExpected: '預估',
});
