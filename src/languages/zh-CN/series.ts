import { chineseTick } from '../../text/axis-number.js';
import type { SeriesWords } from '../../text/messages/messages.js';
import { quoted } from './quoted.js';

export const series: SeriesWords = Object.freeze({
  titled: (title: string, unit: string) => `${title}（${unit}）`,
  number: (value: number, step: number) => chineseTick(value, step, '万'),
  expected: '虚线为预计',
  gap: '断开处无数据',
  cut: '刻度不从0起',
  opening: (drawing: string, headline: string, counted: string) =>
    `${drawing}，标题${quoted(headline)}，${counted}。`,
  row: (name: string, values: readonly string[]) => `${name}：${values.join('；')}。`,
  none: '无数据',
  isExpected: '预计',
});
