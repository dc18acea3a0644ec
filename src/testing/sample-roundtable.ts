import { parseFigure } from '../text/numerals.js';

/** What samples share: the sections of the roundtable, who speaks in them, and how a figure is taken apart. */
export const sections = [
  { number: '1', heading: '携手构建全球科技共同体', expert: '马庆斌' },
  { number: '2', heading: '共享“一带一路”科技创新红利', expert: '许竹青' },
  { number: '3', heading: '绿色技术合作赋能全球可持续发展', expert: '聂晓伟' },
  { number: '4', heading: '拓展科技创新合作广度和深度', expert: '许勤华' },
] as const;

const published = [{ name: '专家圆桌文字稿' }];
export const maQingbin = {
  speaker: '马庆斌',
  affiliation: '国家发展改革委一带一路建设促进中心研究员',
  published,
};
export const xuZhuqing = { speaker: '许竹青', affiliation: '中国科学技术发展战略研究院研究员', published };
export const nieXiaowei = {
  speaker: '聂晓伟',
  affiliation: '中国科学院青藏高原研究所研究员、“一带一路”国际科学组织联盟助理执行主任',
  published,
};
export const xuQinhua = { speaker: '许勤华', published };

/** What they say from one line of the source to another. */
export const ma = (from: number, to: number) => ({ ...maQingbin, lines: { from, to } });
export const xu = (from: number, to: number) => ({ ...xuZhuqing, lines: { from, to } });
export const nie = (from: number, to: number) => ({ ...nieXiaowei, lines: { from, to } });
export const qin = (from: number, to: number) => ({ ...xuQinhua, lines: { from, to } });

const signature = '深化“一带一路”科技创新合作 · 专家圆桌';

/** What stands around a poster of a section, in plain words. */
export const base = (section: number, kicker: string) =>
  ({ language: 'zh-CN', accent: section, kicker, signature }) as const;

const [one, two, three, four] = sections;
export const first = base(0, one.heading);
export const second = base(1, two.heading);
export const third = base(2, three.heading);
export const fourth = base(3, four.heading);

export const figure = (prefix: string, digits: string, suffix: string) => ({ prefix, digits, suffix });

/** A figure of one scale as the story states it. */
export function drawn(printed: string, counts: string, more: object = {}): object {
  const parsed = parseFigure(printed);
  if (parsed === undefined) throw new RangeError(`${printed} is no figure`);
  const { prefix, digits, suffix, value, qualifier, unit } = parsed;
  return {
    figure: { prefix, digits, suffix },
    counts,
    amount: { value, qualifier, unit, scale: 'things' },
    ...more,
  };
}
