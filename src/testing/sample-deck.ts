import type { Deck, Slide } from '../model/page.js';
import type { LooseSlide } from './sample-slide.js';
import { global } from './sample-slides-first.js';
import { wider } from './sample-slides-fourth.js';
import { shared } from './sample-slides-second.js';
import { green } from './sample-slides-third.js';

const sections = [
  { number: '一', heading: '携手构建全球科技共同体', expert: '马庆斌' },
  { number: '二', heading: '共享“一带一路”科技创新红利', expert: '许竹青' },
  { number: '三', heading: '绿色技术合作赋能全球可持续发展', expert: '聂晓伟' },
  { number: '四', heading: '拓展科技创新合作广度和深度', expert: '许勤华' },
];

const opening: readonly LooseSlide[] = [
  {
    kind: 'cover',
    headline: '深化“一带一路”科技创新合作',
    kicker: '专家圆桌',
    subtitle: '推动科技创新作为高质量共建“一带一路”的八项行动之一，促进创新成果更多惠及各国人民',
    bylines: ['马庆斌', '许竹青', '聂晓伟', '许勤华'],
  },
  { kind: 'contents', headline: '目录', entries: sections },
];

function finish(slides: readonly LooseSlide[], accent: number, section?: number): readonly Slide[] {
  return slides.map(
    (slide, index) =>
      ({
        id: `${slide.kind}-${accent}-${index}`,
        tier: 0,
        notes: [
          slide.headline,
          ...(slide.source?.lines ? [`【原文第${slide.source.lines.from}行】${slide.headline}`] : []),
        ],
        statements: [],
        accent,
        ...(slide.kind === 'cover'
          ? {}
          : { route: { at: (section ?? 0) + 1, stations: sections.length + 1 } }),
        ...(section === undefined
          ? {}
          : {
              running: {
                left: `${sections[section]?.number}　${sections[section]?.heading}`,
                right: sections[section]?.expert ?? '',
              },
            }),
        ...slide,
      }) as Slide,
  );
}

/**
 * Slides of every kind with text of the shipped article: its shortest and its longest of each, so that a
 * theme, a template or a measure is tried on what really comes.
 */
export const sampleDeck: Deck = {
  kind: 'deck',
  id: 'roundtable',
  language: 'zh-CN',
  title: '深化“一带一路”科技创新合作',
  authors: ['马庆斌', '许竹青', '聂晓伟', '许勤华'],
  subject: '本期特邀专家围绕深化“一带一路”科技创新合作进行研讨。',
  accent: 0,
  slides: [
    ...finish(opening, 0),
    ...finish(global, 0, 0),
    ...finish(shared, 1, 1),
    ...finish(green, 2, 2),
    ...finish(wider, 3, 3),
  ],
};
