import type { Poster } from '../../model/poster.js';
import { type PlainPoster, posterOf } from '../../testing/plain-pages.js';
import { base } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const voices = (...names: readonly string[]) => names.map((name, accent) => ({ name, accent }));
/** A topic with the number of arguments each expert has on it. */
const topic = (name: string, ...counts: readonly number[]) => ({ name, counts, statements: [name] });
const whole = { ...base(0, '深化“一带一路”科技创新合作'), source: { speaker: '专家圆桌文字稿' } };

const plain: readonly PlainPoster[] = [
  {
    ...whole,
    id: 'roundtable-expert-overview',
    layout: 'expert-overview',
    headline: '四人谈人才、技术转移和科技园区',
    short: '四人谈人才',
    experts: voices('马庆斌', '许竹青', '聂晓伟', '许勤华'),
    topics: [
      topic('人才', 2, 1, 4, 2),
      topic('技术转移', 2, 3, 1, 1),
      topic('科技园区', 1, 3, 1, 1),
      topic('气候变化', 3, 0, 4, 1),
      topic('联合实验室', 2, 3, 1, 0),
      topic('人工智能', 1, 3, 0, 1),
    ],
  },
  {
    ...whole,
    id: 'two-expert-overview',
    layout: 'expert-overview',
    headline: '两人谈人才',
    experts: voices('马庆斌', '许竹青'),
    topics: [topic('人才', 1, 2), topic('联合实验室', 0, 1)],
  },
  {
    ...whole,
    id: 'six-expert-overview',
    layout: 'expert-overview',
    headline: '五人谈科技人文交流',
    experts: voices('马庆斌', '许竹青', '聂晓伟', '许勤华', '王明', '欧阳文'),
    topics: [
      topic('科技人文交流', 2, 1, 12, 2, 1, 0),
      topic('技术转移', 2, 3, 1, 0, 0, 1),
      topic('“一带一路”科学组织', 1, 3, 1, 1, 0, 0),
      topic('气候变化', 3, 0, 4, 1, 0, 0),
      topic('联合实验室', 2, 0, 0, 0, 0, 3),
      topic('人工智能', 0, 3, 0, 1, 0, 0),
      topic('知识产权保护', 1, 0, 0, 0, 0, 0),
      topic('绿色技术', 0, 0, 0, 0, 0, 1),
    ],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);
