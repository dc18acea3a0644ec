import type { Slide, SlideKind } from '../model/page.js';

type Loose<Kind extends SlideKind> = Omit<
  Extract<Slide, { kind: Kind }>,
  'id' | 'tier' | 'notes' | 'statements' | 'route' | 'running' | 'accent' | 'source'
> & { readonly tier?: 0 | 1 | 2; readonly source?: Slide['source'] };
/** A slide without what the deck gives it: id, place, notes. */
export type LooseSlide = { [Kind in SlideKind]: Loose<Kind> }[SlideKind];

export const maQingbin = { speaker: '马庆斌', affiliation: '国家发展改革委一带一路建设促进中心研究员' };
export const xuZhuqing = { speaker: '许竹青', affiliation: '中国科学技术发展战略研究院研究员' };
export const nieXiaowei = {
  speaker: '聂晓伟',
  affiliation: '中国科学院青藏高原研究所研究员、“一带一路”国际科学组织联盟助理执行主任',
};
export const xuQinhua = { speaker: '许勤华' };
