import type { Poster } from '../../model/poster.js';
import { type PlainPoster, posterOf } from '../../testing/plain-pages.js';
import { first, fourth, ma, nie, qin, second, third, xu } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

/** Roads with three stations and their icons, with four, with titles alone, and with the most there are. */
const plain: readonly PlainPoster[] = [
  {
    ...third,
    id: 'green-technology-pathway',
    layout: 'pathway',
    headline: '应对气候变化、保护环境、培养人才，举措富有成效',
    short: '绿色合作举措富有成效',
    items: [
      {
        title: '应对气候变化',
        text: '在新能源、节能减排等领域积极开展联合研发，推进绿色低碳发展',
        icon: 'thermometer-sun',
      },
      {
        title: '环境保护',
        text: '开展生态保护示范项目、推广环保技术，共建科研平台、共享科研资源',
        icon: 'leaf',
      },
      {
        title: '人才培养',
        text: '举办培训班、提供奖学金，培养了一大批环保、气候变化等领域的人才',
        icon: 'graduation-cap',
      },
    ],
    source: nie(430, 470),
    statements: ['climate', 'environment', 'talent'],
  },
  {
    ...fourth,
    id: 'wider-cooperation-pathway',
    layout: 'pathway',
    headline: '探索合作模式，建设一批国际科技合作中心',
    short: '建设一批国际科技合作中心',
    items: [
      { title: '探索合作模式', text: '科技人文交流、科技园区合作、技术转移、论文专利合作' },
      { title: '建立联盟与网络', text: '人才培养联盟、海外科教合作中心和智库合作研究网络' },
      { title: '发起国际科学组织', text: '“一带一路”国际科学组织联盟等' },
      { title: '建设合作中心', text: '中非联合研究中心、中亚药物研发中心、中亚生态环境研究中心等' },
    ],
    source: qin(600, 640),
    statements: ['modes', 'networks', 'organisations', 'centres'],
  },
  {
    ...first,
    id: 'global-community-pathway',
    layout: 'pathway',
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
    ...second,
    id: 'shared-dividends-pathway',
    layout: 'pathway',
    headline: '从一纸计划，到千余项合作项目落地',
    short: '从计划到千余项合作落地',
    items: [
      { title: '行动计划启动实施', text: '2017年5月' },
      { title: '60所高校境外办学', text: '2020年6月' },
      { title: '逾万名青年科学家来华', text: '2023年6月' },
      { title: '千余项合作项目落地', text: '2023年底' },
    ],
    source: xu(224, 384),
    statements: ['launch', 'schools', 'scientists', 'projects'],
  },
  {
    ...fourth,
    id: 'wider-cooperation-long-pathway',
    layout: 'pathway',
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
