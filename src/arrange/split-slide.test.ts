import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/page.js';
import { numberParts, smallerTiers, splitSlide } from './split-slide.js';

const base = {
  id: 'plan',
  headline: '计划启动',
  tier: 0,
  notes: [],
  statements: ['plan.points.1', 'plan.points.2'],
  accent: 0,
} as const;
const points: Slide = { ...base, kind: 'points', items: ['甲', '乙'] };

describe('a slide that does not fit', () => {
  it('is set in smaller sizes first, never in a larger one', () => {
    expect(smallerTiers(points).map(({ tier }) => tier)).toEqual([1, 2]);
    expect(smallerTiers({ ...points, tier: 2 })).toEqual([]);
  });

  it('counts on where the second half of a numbered list begins', () => {
    const items = [{ title: '甲' }, { title: '乙' }, { title: '丙' }];
    const halves = splitSlide({ ...base, kind: 'measures', items }) ?? [];
    expect(halves).toMatchObject([{ start: 1 }, { start: 3, items: [{ title: '丙' }] }]);
  });

  it('is split between its items, each half with its own statements and the normal size again', () => {
    expect(splitSlide({ ...points, tier: 2 })).toMatchObject([
      { items: ['甲'], statements: ['plan.points.1'], tier: 0, id: 'plan' },
      { items: ['乙'], statements: ['plan.points.2'], tier: 0, id: 'plan-continued' },
    ]);
  });

  it('is not split below what its form needs', () => {
    expect(splitSlide({ ...points, items: ['甲'] })).toBeUndefined();
    expect(splitSlide({ ...base, kind: 'key-message' })).toBeUndefined();
  });

  it('parts a long quotation between sentences and loses no character', () => {
    const text = '创新是桥梁。开放是道路！合作是方向？';
    const halves = splitSlide({ ...base, kind: 'quotation', headline: text, text, speaker: '王明' }) ?? [];
    expect(halves.map((slide) => slide.headline)).toEqual(['创新是桥梁。开放是道路！', '合作是方向？']);
  });

  it('moves the points of a hero number to a slide of their own', () => {
    const figure = { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '中心' };
    const halves = splitSlide({
      ...base,
      kind: 'hero-number',
      hero: figure,
      points: ['甲'],
      statements: ['n', 'p'],
    });
    expect(halves).toMatchObject([
      { kind: 'hero-number', points: [], statements: ['n'] },
      { kind: 'points', items: ['甲'], statements: ['p'] },
    ]);
  });
});

describe('numberParts', () => {
  it('numbers slides that share a statement and a headline, and leaves single ones alone', () => {
    const numbered = numberParts([points, { ...points, id: 'plan-continued' }, { ...points, id: 'other' }]);
    expect(numbered.map((slide) => slide.part)).toEqual([
      { index: 1, of: 2 },
      { index: 2, of: 2 },
      undefined,
    ]);
  });
});
