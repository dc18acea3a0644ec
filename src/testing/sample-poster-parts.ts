import type { SourceLine } from '../model/page.js';

/** What the sample posters share: the four sections of the roundtable, their speakers, and how a figure is taken apart. */
const signature = '深化“一带一路”科技创新合作 · 专家圆桌';

export const ma = (from: number, to: number): SourceLine => ({
  speaker: '马庆斌',
  affiliation: '国家发展改革委一带一路建设促进中心研究员',
  lines: { from, to },
});
export const xu = (from: number, to: number): SourceLine => ({
  speaker: '许竹青',
  affiliation: '中国科学技术发展战略研究院研究员',
  lines: { from, to },
});
export const nie = (from: number, to: number): SourceLine => ({
  speaker: '聂晓伟',
  affiliation: '中国科学院青藏高原研究所研究员、“一带一路”国际科学组织联盟助理执行主任',
  lines: { from, to },
});
export const qin = (from: number, to: number): SourceLine => ({ speaker: '许勤华', lines: { from, to } });

export const base = (section: number, kicker: string) =>
  ({ kind: 'poster', language: 'zh-CN', accent: section, kicker, signature }) as const;

export const first = base(0, '携手构建全球科技共同体');
export const second = base(1, '共享“一带一路”科技创新红利');
export const third = base(2, '绿色技术合作赋能全球可持续发展');
export const fourth = base(3, '拓展科技创新合作广度和深度');

export const figure = (prefix: string, digits: string, suffix: string) => ({ prefix, digits, suffix });
