import type { PosterOf } from '../model/poster.js';
import { base } from './sample-poster-parts.js';

const voices = (...names: readonly string[]) => names.map((name, accent) => ({ name, accent }));
/** A theme with the number of arguments each expert has on it. */
const theme = (name: string, ...counts: readonly number[]) => ({ name, counts, statements: [name] });
const whole = { ...base(0, '深化“一带一路”科技创新合作'), source: { speaker: '专家圆桌文字稿' } };

export const overviewPosters = [
  {
    ...whole,
    id: 'roundtable-expert-overview',
    layout: 'expert-overview',
    headline: '四人都谈到人才、技术转移和科技园区',
    short: '四人都谈到人才',
    experts: voices('马庆斌', '许竹青', '聂晓伟', '许勤华'),
    themes: [
      theme('人才', 2, 1, 4, 2),
      theme('技术转移', 2, 3, 1, 1),
      theme('科技园区', 1, 3, 1, 1),
      theme('气候变化', 3, 0, 4, 1),
      theme('联合实验室', 2, 3, 1, 0),
      theme('人工智能', 1, 3, 0, 1),
    ],
    statements: ['人才', '技术转移', '科技园区', '气候变化', '联合实验室', '人工智能'],
  },
  {
    ...whole,
    id: 'two-expert-overview',
    layout: 'expert-overview',
    headline: '两位专家都谈到人才',
    experts: voices('马庆斌', '许竹青'),
    themes: [theme('人才', 1, 2), theme('联合实验室', 0, 1)],
    statements: ['人才', '联合实验室'],
  },
  {
    ...whole,
    id: 'six-expert-overview',
    layout: 'expert-overview',
    headline: '六位专家中，五位谈到科技人文交流',
    short: '五位专家谈到科技人文交流',
    experts: voices('马庆斌', '许竹青', '聂晓伟', '许勤华', '王明', '欧阳文'),
    themes: [
      theme('科技人文交流', 2, 1, 12, 2, 1, 0),
      theme('技术转移', 2, 3, 1, 0, 0, 1),
      theme('“一带一路”科学组织', 1, 3, 1, 1, 0, 0),
      theme('气候变化', 3, 0, 4, 1, 0, 0),
      theme('联合实验室', 2, 0, 0, 0, 0, 3),
      theme('人工智能', 0, 3, 0, 1, 0, 0),
      theme('知识产权保护', 1, 0, 0, 0, 0, 0),
      theme('绿色技术', 0, 0, 0, 0, 0, 1),
    ],
    statements: [
      ...['科技人文交流', '技术转移', '“一带一路”科学组织', '气候变化', '联合实验室'],
      ...['人工智能', '知识产权保护', '绿色技术'],
    ],
  },
] satisfies readonly PosterOf<'expert-overview'>[];
