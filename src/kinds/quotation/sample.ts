import type { Poster } from '../../model/poster.js';
import { type PlainPoster, type PlainSlide, posterOf } from '../../testing/plain-pages.js';
import {
  first,
  fourth,
  ma,
  maQingbin,
  nie,
  nieXiaowei,
  qin,
  third,
} from '../../testing/sample-roundtable.js';
import type { Content } from './content.js';

const plain: readonly PlainPoster[] = [
  {
    ...third,
    id: 'green-technology-quotation',
    layout: 'quotation',
    headline: '科技创新是应对气候变化、环境保护、公共卫生等全球性挑战的关键力量',
    text: '科技创新是应对气候变化、环境保护、公共卫生等全球性挑战的关键力量',
    emphasis: '关键力量',
    speaker: '聂晓伟',
    affiliation: nieXiaowei.affiliation,
    source: nie(414, 418),
    statements: ['key-power'],
  },
  {
    ...first,
    id: 'global-community-quotation',
    layout: 'quotation',
    headline: '科学无国界、惠及全人类',
    text: '坚持“科学无国界、惠及全人类”，携手构建全球科技共同体',
    emphasis: '全球科技共同体',
    speaker: '马庆斌',
    affiliation: maQingbin.affiliation,
    source: ma(63, 71),
    statements: ['no-borders'],
  },
  {
    ...fourth,
    id: 'wider-cooperation-quotation',
    layout: 'quotation',
    headline: '“‘一带一路’建设本身就是一个创举”',
    text: '科技合作是共建“一带一路”合作的重要组成部分，体现了“共商、共建、共享”的原则和“高标准、可持续、惠民生”的目标，已成为共建“一带一路”国家的共同选择',
    emphasis: '共同选择',
    speaker: '许勤华',
    source: qin(564, 578),
    statements: ['choice'],
  },
];

export const posters: readonly Poster<Content>[] = Object.freeze(
  plain.map((each) => posterOf<Content>(each)),
);

export const slides: readonly PlainSlide[] = [
  {
    kind: 'quotation',
    headline: '我们要将‘一带一路’建成创新之路',
    text: '我们要将‘一带一路’建成创新之路',
    emphasis: '创新之路',
    speaker: '习近平总书记',
    source: { speaker: '习近平总书记', lines: { from: 71, to: 73 } },
  },
  {
    kind: 'quotation',
    headline: '科技创新是应对气候变化、环境保护、公共卫生等全球性挑战的关键力量',
    text: '科技创新是应对气候变化、环境保护、公共卫生等全球性挑战的关键力量',
    emphasis: '关键力量',
    speaker: '聂晓伟',
    affiliation: nieXiaowei.affiliation,
    source: nie(417, 423),
  },
  {
    kind: 'quotation',
    tier: 2,
    headline:
      '面对这些挑战，我国秉持人类命运共同体理念，以深化“一带一路”科技创新行动计划为契机，与共建“一带一路”国家携手合作，采取了一系列富有成效的科技创新举措，共同推动全球可持续发展',
    text: '面对这些挑战，我国秉持人类命运共同体理念，以深化“一带一路”科技创新行动计划为契机，与共建“一带一路”国家携手合作，采取了一系列富有成效的科技创新举措，共同推动全球可持续发展',
    emphasis: '人类命运共同体理念',
    speaker: '聂晓伟',
    affiliation: nieXiaowei.affiliation,
    source: nie(423, 433),
  },
];
