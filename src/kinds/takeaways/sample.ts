import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import { base, first, fourth, ma, qin } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

/** A takeaway that rests on a statement. */
const sentence = (text: string, short: string | undefined, statement: string) => ({
  text,
  ...(short === undefined ? {} : { short }),
  statements: [statement],
});

const plain: readonly PlainPoster[] = [
  {
    ...first,
    id: 'global-community-takeaways',
    layout: 'takeaways',
    headline: '科学无国界、惠及全人类：携手构建全球科技共同体',
    short: '科学无国界，惠及全人类',
    items: [
      sentence('三项举措把科技合作从主张变成行动', '三项举措尤为突出', 'measures'),
      sentence('67家成员机构，体现开放包容的理念', undefined, 'members'),
      sentence('80多个共建国家签约，合作落到实验室和园区', '从签约，落到实验室和园区', 'agreements'),
      sentence('中老铁路让老挝从“陆锁国”发展为“陆联国”', '从“陆锁国”到“陆联国”', 'laos'),
      sentence('建成7年，一条铁路带来超7.4万个就业岗位', '一条铁路，超7.4万个岗位', 'jobs'),
    ],
    source: ma(45, 183),
    statements: ['global-community.thesis'],
  },
  {
    ...base(0, '深化“一带一路”科技创新合作'),
    id: 'roundtable-takeaways',
    layout: 'takeaways',
    headline: '促进创新成果更多惠及各国人民',
    items: [
      sentence('科学无国界、惠及全人类：携手构建全球科技共同体', '科学无国界，惠及全人类', 'one'),
      sentence('务实举措打造成功范本，提升共建国家的创新能力', '务实举措打造成功范本', 'two'),
      sentence('科技创新是应对全球性挑战的关键力量', undefined, 'three'),
      sentence('科技创新合作亟需新思路与新举措', undefined, 'four'),
    ],
    source: { speaker: '专家圆桌' },
  },
  {
    ...fourth,
    id: 'wider-cooperation-takeaways',
    layout: 'takeaways',
    headline: '合作要更广、更深',
    items: [
      sentence('科技是桥', undefined, 'bridge'),
      sentence('合作是路', undefined, 'road'),
      sentence('人才是源', undefined, 'talent'),
    ],
    source: qin(564, 756),
    statements: ['wider-cooperation.thesis'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'takeaways',
    headline: '要点',
    items: [
      '我国已与80多个共建国家签署政府间科技合作协定',
      '7年来，蒙内铁路为肯尼亚创造超7.4万个就业岗位',
      '节水灌溉技术帮助超100万亩土地实现高效节水',
      '以绿色技术合作为核心，共同推动全球可持续发展',
    ],
  },
];
