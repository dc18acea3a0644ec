import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import { base, first, fourth, nie, nieXiaowei, second, third } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const plain: readonly PlainPoster[] = [
  {
    ...base(0, '专家圆桌'),
    id: 'roundtable-cover',
    layout: 'cover',
    headline: '深化“一带一路”科技创新合作',
    subtitle: '促进创新成果更多惠及各国人民，助力共建“一带一路”高质量发展',
    bylines: [{ name: '马庆斌' }, { name: '许竹青' }, { name: '聂晓伟' }, { name: '许勤华' }],
    stations: [first.kicker, second.kicker, third.kicker, fourth.kicker],
    source: { speaker: '专家圆桌' },
    statements: ['introduction'],
  },
  {
    ...base(2, '深化“一带一路”科技创新合作'),
    id: 'green-technology-cover',
    layout: 'cover',
    headline: '绿色技术合作赋能全球可持续发展',
    subtitle: '科技创新是应对气候变化、环境保护、公共卫生等全球性挑战的关键力量',
    bylines: [{ name: '聂晓伟', affiliation: nieXiaowei.affiliation }],
    stations: [
      '新能源合作每年减排二氧化碳约200万吨',
      '节水灌溉惠及超100万亩土地',
      '为共建国家培训环保人才超万人次',
      '加强绿色技术交流，完善资源共享',
    ],
    source: nie(414, 418),
    statements: ['green-technology.thesis'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'cover',
    headline: '深化“一带一路”科技创新合作',
    kicker: '专家圆桌',
    subtitle: '推动科技创新作为高质量共建“一带一路”的八项行动之一，促进创新成果更多惠及各国人民',
    bylines: ['马庆斌', '许竹青', '聂晓伟', '许勤华'],
  },
];
