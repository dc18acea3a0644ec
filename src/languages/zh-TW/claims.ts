import type { KindLabels } from '../../kinds/index.js';
import type { CheckedPart } from '../../model/trace.js';
import { chineseList, chineseNumber } from '../../text/chinese-words.js';
import { quoted } from './quoted.js';

const partNames: Readonly<Record<CheckedPart, string>> = {
  digits: '數值',
  unit: '單位',
  qualifier: '限定詞',
  sign: '正負號',
  direction: '增減',
  date: '日期',
  counted: '所指對象',
  speaker: '發言者',
};

/** 兩人, 三人: before a counting word 2 is 兩. */
function people(count: number): string {
  return `${count === 2 ? '兩' : chineseNumber(count)}人`;
}

/** What pages say of the story itself and of its proof. None of it may say more than the story lists or a rule found. */
export const claims: Pick<KindLabels, 'expert-overview' | 'sources-and-method' | 'sources'> = {
  'expert-overview': {
    headline: (voices: number, topics: readonly string[]) => `${people(voices)}談${chineseList(topics)}`,
    short: (voices: number, topics: number) =>
      `${people(voices)}，${topics === 2 ? '兩' : chineseNumber(topics)}個議題`,
    keys: ['圓內數字是本文相關論點數', '圓內是論點數', '論點數'],
    topicsShown: (shown: number, all: number) => `另有${all - shown}個議題`,
    voicesShown: (shown: number, all: number) => `另有${all - shown}人`,
    told: {
      drawing: '人物議題圖',
      opening: (headline: string) =>
        `人物議題圖，標題${quoted(headline)}，數字是本文收錄各人相關論點的則數。`,
      topic: (name: string, said: readonly string[]) => `${name}：${said.join('，')}`,
      said: (expert: string, count: number) => `${expert}${count}則`,
    },
  },
  'sources-and-method': {
    headline: '每則陳述引用的原文，都找得到',
    short: '引用的原文，都找得到',
    method: (parts: readonly CheckedPart[]) =>
      parts.length === 0
        ? '引用的原文經逐字核對。'
        : `引用的原文經逐字核對；數字核對了${chineseList(parts.map((part) => partNames[part]))}。`,
    statements: () => ({ unit: '則', counts: '陳述，引用的原文都已找到' }),
    statementsOf: (_count: number, all: number) => ({ unit: '則', counts: `陳述，全篇共${all}則` }),
    figures: () => ({ unit: '個', counts: '數字，已與原文核對' }),
    corrections: () => ({ unit: '處', counts: '編者更正' }),
    key: (each: number, ofSection: boolean) =>
      [
        `每道刻度是${each === 1 ? '一' : each}則陳述`,
        each === 1 ? '帶圓點的是數字' : '',
        ofSection ? '長的屬於本篇' : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
    told: {
      opening: (headline: string, figure: string) => `查核海報，標題${quoted(headline)}，${figure}。`,
      marks: (count: number, figures: number, own: number | undefined) =>
        `一排刻度依原文順序代表全篇${count}則陳述，其中${figures}則是數字${own === undefined ? '' : `，${own}則屬於本篇`}。`,
    },
  },
  sources: {
    headline: '資料來源與方法',
    source: '文字來源',
    publisher: '發布單位',
    date: '日期',
    where: '網址',
    voices: '發言人',
    translation: '譯文',
    method: '查核方法',
    methodText: (parts: readonly CheckedPart[]) =>
      `每則陳述引用的原文都已找到，並註明行號${parts.length === 0 ? '' : `；數字與原文核對了${chineseList(parts.map((part) => partNames[part]))}`}。`,
    corrections: '編者更正',
    correction: (printed: string, read: string, reason: string) =>
      `${quoted(printed)}讀作${quoted(read)}：${reason}`,
    correctionCount: (count: number) => `共${count}處，逐一列在本頁的備忘稿。`,
  },
};
