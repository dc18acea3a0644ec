import type { Poster } from '../../model/poster.js';
import { type PlainPoster, posterOf } from '../../testing/plain-pages.js';
import { base, drawn } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const told = (section: number, kicker: string) => ({
  ...base(section, kicker),
  signature: '一座县城的新工厂',
});

function part(printed: string, counts: string, length: number, listed = true): object {
  const { figure } = drawn(printed, counts) as { readonly figure: object };
  return { figure, counts, length, listed };
}

function total(printed: string): object {
  const { figure } = drawn(printed, '') as { readonly figure: object };
  return { figure };
}

/** The roundtable breaks nothing down: these are made up. */
const plain: readonly PlainPoster[] = [
  {
    ...told(0, '产值增长靠什么'),
    id: 'power-breakdown',
    layout: 'breakdown',
    headline: '六成多的电用在工业上',
    whole: '全年用电',
    parts: [
      part('62.4%', '工业用电', 0.624),
      part('21.1%', '居民用电', 0.211),
      part('14.2%', '商业和服务业用电', 0.142),
      part('2.3%', '其余，计算得出', 0.023, false),
    ],
    source: {
      speaker: '周明远',
      affiliation: '县统计局局长',
      published: [{ name: '县情通报会实录', publisher: '本县日报', date: '2024年3月5日' }],
    },
    statements: ['power'],
  },
  {
    ...told(2, '就业怎么样'),
    id: 'workers-breakdown',
    layout: 'breakdown',
    headline: '12000名职工分在三个车间',
    whole: '全部职工',
    total: total('12000人'),
    parts: [
      part('5000人', '一车间', 5 / 12),
      part('4000人', '二车间', 4 / 12),
      part('3000人', '三车间', 3 / 12),
    ],
    source: {
      speaker: '何静',
      affiliation: '工厂人力主管',
      published: [{ name: '县情通报会实录', publisher: '本县日报', date: '2024年3月5日' }],
    },
    statements: ['workers'],
  },
  {
    ...told(1, '钱从哪里来'),
    id: 'money-breakdown',
    layout: 'breakdown',
    headline: '七个来源合起来，才修得起一条线',
    whole: '全部投资',
    total: total('120亿元'),
    parts: [
      part('48亿元', '中央财政', 0.4),
      part('24亿元', '省级财政', 0.2),
      part('18亿元', '政策性银行贷款', 0.15),
      part('12亿元', '专项债券', 0.1),
      part('9亿元', '沿线各县', 0.075),
      part('6亿元', '社会资本', 0.05),
      part('3亿元', '国际组织贷款', 0.025),
    ],
    source: {
      speaker: '周明远',
      affiliation: '县统计局局长',
      published: [{ name: '县情通报会实录', publisher: '本县日报', date: '2024年3月5日' }],
    },
    statements: ['money'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);
