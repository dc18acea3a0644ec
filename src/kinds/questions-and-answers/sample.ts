import type { Poster } from '../../model/poster.js';
import { type PlainPoster, posterOf } from '../../testing/plain-pages.js';
import { first, ma, maQingbin, nie, nieXiaowei, third } from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

/** A question with an answer of four sentences, and one of two with a question that is long. */
const plain: readonly PlainPoster[] = [
  {
    ...first,
    id: 'global-community-questions-and-answers',
    layout: 'questions-and-answers',
    headline: '我国在推动“一带一路”科技创新合作中有什么主张和政策举措？',
    answerer: '马庆斌',
    affiliation: maQingbin.affiliation,
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
    affiliation: nieXiaowei.affiliation,
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
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);
