import type { Poster } from '../model/poster.js';
import { first, fourth, ma, nie, qin, third } from './sample-poster-parts.js';

/** Two sides of one thing: points of a few words, and points that are sentences. */
const comparisonPosters = [
  {
    ...fourth,
    id: 'wider-cooperation-comparison',
    layout: 'comparison',
    headline: '科技合作体现共同的原则，也体现共同的目标',
    short: '体现原则，也体现目标',
    left: { title: '原则', points: ['共商', '共建', '共享'] },
    right: { title: '目标', points: ['高标准', '可持续', '惠民生'] },
    source: qin(564, 578),
    statements: ['principle-and-goal-pair'],
  },
  {
    ...third,
    id: 'green-technology-comparison',
    layout: 'comparison',
    headline: '既提供清洁能源，又保护当地生态环境',
    short: '清洁能源，绿色环境',
    left: {
      title: '应对气候变化',
      points: [
        '在新能源、节能减排等领域积极开展联合研发',
        '共同推进绿色低碳发展',
        '推动绿色技术创新、提高应对气候变化能力',
      ],
    },
    right: {
      title: '环境保护',
      points: ['合作开展生态环保项目，推广环保技术', '共建联合实验室、科技园区等科研平台，共享科研资源'],
    },
    source: nie(420, 446),
    statements: ['climate-and-environment'],
  },
] satisfies readonly Poster[];

/** A question with an answer of four sentences, and one of two with a question that is long. */
const questionPosters = [
  {
    ...first,
    id: 'global-community-questions-and-answers',
    layout: 'questions-and-answers',
    headline: '我国在推动“一带一路”科技创新合作中有什么主张和政策举措？',
    answerer: '马庆斌',
    affiliation: ma(1, 1).affiliation ?? '',
    answers: [
      {
        text: '科学无国界、惠及全人类：携手构建全球科技共同体',
        short: '科学无国界，惠及全人类',
        statements: ['thesis'],
      },
      {
        text: '合作遵循“共建共享，互利共赢”的原则',
        short: '共建共享，互利共赢',
        statements: ['principles'],
      },
      {
        text: '涉及领域多、范围广，三项举措尤为突出',
        short: '三项举措尤为突出',
        statements: ['measures'],
      },
      { text: '为全球南方现代化注入强大动力', statements: ['global-south'] },
    ],
    source: ma(55, 125),
    statements: ['thesis', 'principles', 'measures', 'global-south'],
  },
  {
    ...third,
    id: 'green-technology-questions-and-answers',
    layout: 'questions-and-answers',
    headline:
      '为应对气候变化、环境保护、公共卫生、粮食安全等全球性挑战，近年来我国与共建国家持续开展了哪些具体的科技创新合作，取得了怎样的成效？',
    asker: '主持人',
    answerer: '聂晓伟',
    affiliation: nie(1, 1).affiliation ?? '',
    answers: [
      {
        text: '我国继续深化与共建国家的科技创新合作，以绿色技术合作为核心，共同推动全球可持续发展。',
        statements: ['thesis'],
      },
      {
        text: '中巴经济走廊的可再生能源项目预计每年可减少二氧化碳排放约200万吨。',
        short: '预计每年减排约200万吨',
        statements: ['emissions'],
      },
    ],
    source: nie(414, 478),
    statements: ['thesis', 'emissions'],
  },
] satisfies readonly Poster[];

export const pairPosters: readonly Poster[] = Object.freeze([...comparisonPosters, ...questionPosters]);
