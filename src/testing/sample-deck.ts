import type { Deck, Slide } from '../model/page.js';
import { type PlainSlide, slideOf } from './plain-pages.js';
import { maQingbin, nieXiaowei, sections, xuQinhua, xuZhuqing } from './sample-roundtable.js';
import { type SlideName, sampleSlides } from './sample-slides.js';

/** Which kinds stand in a section, one slide each. */
const bodies: readonly (readonly SlideName[])[] = [
  ['opener', 'key-message', 'hero-number', 'hero-number', 'number-grid', 'measures', 'quotation'],
  [
    'opener',
    'timeline',
    'timeline',
    'hero-number',
    'number-grid',
    'number-grid',
    'number-grid',
    'points',
    'cases',
    'cases',
  ],
  ['opener', 'quotation', 'quotation', 'hero-number', 'cause-effect', 'recommendations'],
  ['opener', 'comparison', 'cause-effect', 'recommendations', 'takeaways', 'sources', 'read-on'],
];

/** The samples of each kind that have no place in the deck yet. */
const waiting = new Map(Object.entries(sampleSlides).map(([kind, slides]) => [kind, slides.values()]));

function nextOf(kind: SlideName): PlainSlide {
  const next = waiting.get(kind)?.next();
  if (next === undefined || next.done) throw new RangeError(`there is no further sample of ${kind}`);
  return next.value;
}

/** Where a slide says it stands in the source, as a note. */
function placeOf({ source, headline }: PlainSlide): readonly string[] {
  const { lines } = (source ?? {}) as { lines?: { from: number } };
  return lines === undefined ? [] : [`【原文第${lines.from}行】${headline}`];
}

/** A slide without a running head. */
function standsAlone({ kind }: PlainSlide): boolean {
  return ['cover', 'opener', 'read-on'].includes(kind);
}

function finish(kinds: readonly SlideName[], accent: number, section?: number): readonly Slide[] {
  return kinds.map(nextOf).map((slide, index) =>
    slideOf({
      id: `${slide.kind}-${accent}-${index}`,
      tier: 0,
      notes: [slide.headline, ...placeOf(slide)],
      statements: [],
      accent,
      ...(standsAlone(slide) ? {} : { route: { at: (section ?? 0) + 1, stations: sections.length + 1 } }),
      ...(section === undefined || standsAlone(slide)
        ? {}
        : {
            running: {
              left: `${sections[section]?.number}　${sections[section]?.heading}`,
              right: sections[section]?.expert ?? '',
            },
          }),
      ...slide,
    }),
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
  head: {
    subtitle: '推动科技创新作为高质量共建“一带一路”的八项行动之一，促进创新成果更多惠及各国人民',
    bylines: [maQingbin, xuZhuqing, nieXiaowei, xuQinhua].map(({ speaker, ...who }) => ({
      name: speaker,
      ...who,
    })),
  },
  credit: '专家圆桌',
  accent: 0,
  slides: [
    ...finish(['cover', 'contents'], 0),
    ...bodies.flatMap((kinds, section) => finish(kinds, section, section)),
  ],
};

for (const [kind, left] of waiting)
  if (left.next().done !== true) throw new RangeError(`the deck shows not every sample of ${kind}`);
