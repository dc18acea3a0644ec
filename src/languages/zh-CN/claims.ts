import type { KindLabels } from '../../kinds/index.js';
import type { CheckedPart } from '../../model/trace.js';
import { chineseList, chineseNumber } from '../../text/chinese-words.js';
import { quoted } from './quoted.js';

const partNames: Readonly<Record<CheckedPart, string>> = {
  digits: '数值',
  unit: '单位',
  qualifier: '限定词',
  sign: '正负号',
  direction: '升降',
  date: '日期',
  counted: '所指对象',
  speaker: '说话人',
};

/** 两人, 三人: before a counting word 2 is 两. */
function people(count: number): string {
  return `${count === 2 ? '两' : chineseNumber(count)}人`;
}

/** What pages say of the story itself and of its proof. None of it may say more than the story lists or a rule found. */
export const claims: Pick<KindLabels, 'expert-overview' | 'sources-and-method' | 'sources'> = {
  'expert-overview': {
    headline: (voices: number, topics: readonly string[]) => `${people(voices)}谈${chineseList(topics)}`,
    short: (voices: number, topics: number) =>
      `${people(voices)}，${topics === 2 ? '两' : chineseNumber(topics)}个话题`,
    keys: ['圆内数字是本文相关论点数', '圆内是论点数', '论点数'],
    topicsShown: (shown: number, all: number) => `另有${all - shown}个话题`,
    voicesShown: (shown: number, all: number) => `另有${all - shown}人`,
    told: {
      drawing: '人物话题图',
      opening: (headline: string) =>
        `人物话题图，标题${quoted(headline)}，数字是本文所收各人相关论点的条数。`,
      topic: (name: string, said: readonly string[]) => `${name}：${said.join('，')}`,
      said: (expert: string, count: number) => `${expert}${count}条`,
    },
  },
  'sources-and-method': {
    headline: '每条陈述所引的原文，都找得到',
    short: '所引原文，都找得到',
    method: (parts: readonly CheckedPart[]) =>
      parts.length === 0
        ? '所引原文逐字核对。'
        : `所引原文逐字核对；数字核对${chineseList(parts.map((part) => partNames[part]))}。`,
    statements: () => ({ unit: '条', counts: '陈述，所引原文都已找到' }),
    statementsOf: (_count: number, all: number) => ({ unit: '条', counts: `陈述，全篇共${all}条` }),
    figures: () => ({ unit: '个', counts: '数字，已与原文核对' }),
    corrections: () => ({ unit: '处', counts: '编者更正' }),
    key: (each: number, ofSection: boolean) =>
      [
        `每道刻度是${each === 1 ? '一' : each}条陈述`,
        each === 1 ? '带圆点的是数字' : '',
        ofSection ? '长的属于本篇' : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
    told: {
      opening: (headline: string, figure: string) => `核对海报，标题${quoted(headline)}，${figure}。`,
      marks: (count: number, figures: number, own: number | undefined) =>
        `一排刻度依原文次序代表全篇${count}条陈述，其中${figures}条是数字${own === undefined ? '' : `，${own}条属于本篇`}。`,
    },
  },
  sources: {
    headline: '来源与方法',
    source: '文字来源',
    publisher: '发布方',
    date: '日期',
    where: '网址',
    voices: '发言人',
    translation: '译文',
    method: '核对方法',
    methodText: (parts: readonly CheckedPart[]) =>
      `每条陈述所引的原文都已找到，并记下所在行号${parts.length === 0 ? '' : `；数字与原文核对了${chineseList(parts.map((part) => partNames[part]))}`}。`,
    corrections: '编者更正',
    correction: (printed: string, read: string, reason: string) =>
      `${quoted(printed)}读作${quoted(read)}：${reason}`,
    correctionCount: (count: number) => `共${count}处，逐条列在本页备注中。`,
  },
};
