import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/page.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { splitSlide } from './split-slide.js';

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
    expect(splitSlide({ ...base, kind: 'cover', bylines: ['甲', '乙'] })).toBeUndefined();
  });

  it('gives each half the shorter words of its items', () => {
    expect(splitSlide({ ...points, items: ['甲甲', '乙乙'], shortItems: ['甲', '乙'] })).toMatchObject([
      { items: ['甲甲'], shortItems: ['甲'] },
      { items: ['乙乙'], shortItems: ['乙'] },
    ]);
  });

  it('is split between the sentences of its only item, whose short form then no longer says the same', () => {
    const halves = splitSlide({ ...points, items: ['创新。开放。'], shortItems: ['创新开放'] }) ?? [];
    expect(halves).toMatchObject([{ items: ['创新。'] }, { items: ['开放。'] }]);
    for (const half of halves) expect(half).not.toHaveProperty('shortItems');
  });

  it('leaves no grid of a single figure', () => {
    const item = { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '中心' };
    const halves = splitSlide({
      ...base,
      kind: 'number-grid',
      items: [item, item, item],
      statements: [...'abc'],
    });
    expect(halves).toMatchObject([
      { kind: 'hero-number', companion: item, statements: ['a', 'b'] },
      { kind: 'hero-number', statements: ['c'] },
    ]);
  });

  it('keeps two sides level: point against point', () => {
    const side = (title: string) => ({ title, points: ['1', '2', '3'] });
    expect(splitSlide({ ...base, kind: 'comparison', left: side('甲'), right: side('乙') })).toMatchObject([
      { left: { points: ['1', '2'] }, right: { points: ['1', '2'] } },
      { left: { points: ['3'] }, right: { title: '乙', points: ['3'] } },
    ]);
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

  it('loses no text and says none twice, of any kind and however often', () => {
    const titles = new Set([
      'id',
      'kind',
      'notes',
      'statements',
      'source',
      'running',
      'emphasis',
      'speaker',
      'affiliation',
    ]);
    const lettersOf = (value: unknown): string => {
      if (typeof value === 'string') return value;
      if (typeof value !== 'object' || value === null) return '';
      return Object.entries(value)
        .map(([key, item]) => (titles.has(key) ? '' : lettersOf(item)))
        .join('');
    };
    /** What is said under the names that stand on every part: headline, title of a side, name of an item. */
    const bodyOf = (slide: Slide): string => {
      const { headline: _headline, ...body } = slide;
      const names = slide.kind === 'comparison' ? [slide.left.title, slide.right.title] : [];
      return names.reduce((rest, name) => rest.replace(name, ''), lettersOf(body)).replace(/\s/g, '');
    };
    const sorted = (text: string) => [...text].toSorted().join('');
    fc.assert(
      fc.property(fc.constantFrom(...sampleDeck.slides), (slide) => {
        const halves = splitSlide(slide);
        if (halves === undefined || slide.kind === 'opener') return;
        const only = 'items' in slide && slide.items.length === 1;
        if (only) return;
        expect(sorted(halves.map(bodyOf).join(''))).toBe(sorted(bodyOf(slide)));
      }),
      { seed: 5 },
    );
  });
});
