import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import { first, fourth, ma, nie, qin, third } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const plain: readonly PlainPoster[] = [
  {
    ...first,
    id: 'global-community-measures',
    layout: 'measures',
    headline: '三项举措，把科技合作从主张变成行动',
    short: '三项举措，变主张为行动',
    items: [
      {
        title: '持续实施“一带一路”科技创新行动计划',
        text: '自2017年启动以来，在科技人文交流、共建联合实验室、科技园区合作、技术转移四个方面展开合作。',
      },
      {
        title: '启动“一带一路”科技创新专项合作计划',
        text: '涉及可持续发展技术、创新创业、科技减贫、空间信息科技等领域，根本目的是造福人民、惠及民生。',
      },
      {
        title: '设立“一带一路”国际科学组织联盟（ANSO）',
        text: '首个由共建国家和地区的科研机构、大学与国际组织共同发起成立的综合性、实质性国际科技组织。',
      },
    ],
    source: ma(79, 125),
    statements: ['action-plan', 'special-plan', 'anso'],
  },
  {
    ...third,
    id: 'green-technology-recommendations',
    layout: 'measures',
    headline: '以绿色技术合作为核心，共同推动全球可持续发展',
    short: '以绿色技术合作为核心',
    items: [
      { title: '加强绿色技术交流与合作', text: '推动太阳能、风能、高效节能设备、环保材料的创新和应用。' },
      { title: '完善科技资源共享机制', text: '鼓励更多科研机构和企业参与，构建全方位开放合作网络。' },
    ],
    source: nie(524, 560),
    statements: ['exchange', 'sharing'],
  },
  {
    ...fourth,
    id: 'wider-cooperation-recommendations',
    layout: 'measures',
    headline: '科技创新合作亟需新思路与新举措',
    items: [
      { title: '优化顶层设计与运行机制', text: '前瞻性地制定跨国科技合作发展规划。' },
      { title: '拓展合作广度与深度', text: '加强知识产权保护、早期技术突破等领域合作。' },
      { title: '探索前沿技术研发应用' },
      { title: '成立面向未来的产业联盟', text: '围绕数字通信技术、人工智能等新兴产业及民生需求。' },
      { title: '培育高层次科技人才', text: '涉及项目管理、中介服务、知识产权等领域。' },
      { title: '加强民间科技创新合作力量' },
    ],
    source: qin(680, 756),
    statements: ['design', 'scope', 'frontier', 'alliances', 'talent', 'people'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'measures',
    headline: '三项举措尤为突出',
    tier: 1,
    items: [
      {
        title: '持续实施“一带一路”科技创新行动计划',
        text: '在科技人文交流、共建联合实验室、科技园区合作、技术转移四个方面展开合作',
      },
      {
        title: '启动“一带一路”科技创新专项合作计划',
        text: '涉及可持续发展技术、创新创业、科技减贫、空间信息科技等领域，为共建国家带来新动力、新机遇',
      },
      {
        title: '设立“一带一路”国际科学组织联盟（ANSO）',
        text: '首个由共建国家和地区的科研机构、大学与国际组织共同发起成立的综合性、实质性国际科技组织',
      },
    ],
    source: ma(107, 151),
  },
];
