import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPlaces, fewPlaces, manyPlaces } from '../kinds/partner-tiles/sample.js';
import type { Slide } from '../model/page.js';
import type { Poster } from '../model/poster.js';
import { statementsOf } from '../model/words.js';
import { type PlainSlide, plainPoster, plainSlide, posterOf, slideOf } from '../testing/plain-pages.js';
import { sampleDeck } from '../testing/sample-deck.js';
import { samplePosters } from '../testing/sample-posters.js';
import { numberPosters, slideForms, splitPoster, splitSlide } from './split-page.js';

const base = { id: 'plan', headline: '计划启动', statements: ['plan.points.1', 'plan.points.2'] };
const points = { ...base, kind: 'points', items: ['甲', '乙'] };

/** The parts a slide falls into, as tests write slides; none where it is not split. */
function partsOf(slide: PlainSlide): readonly PlainSlide[] {
  return (splitSlide(slideOf(slide)) ?? []).map(plainSlide);
}

describe('a slide in the forms the author gave it', () => {
  const date = { main: '2017', rest: '年' };

  it('has one form where it has no shorter words', () => {
    const slide = slideOf({ kind: 'points', headline: '长标题', items: ['甲'] });
    expect(slideForms(slide)).toEqual([slide]);
  });

  it('a chart has figures side by side as its last form: they are shown where the chart does not fit', () => {
    const items = ['1', '2', '3'].map((digits) => ({
      figure: { prefix: '', digits, suffix: '' },
      counts: '园区',
    }));
    const [chart, plain] = slideForms(slideOf({ kind: 'ranked-bars', headline: '园区', items }));
    expect(chart?.content.kind).toBe('ranked-bars');
    expect(plain?.content).toEqual({ ...chart?.content, kind: 'number-grid' });
    const [, pair] = slideForms(slideOf({ kind: 'lollipop', headline: '园区', items: items.slice(0, 2) }));
    expect(pair?.content.kind).toBe('hero-number');
  });

  it('shortens its headline first, its items with it last; an item without a short form keeps its long one', () => {
    const items = [
      { date, text: '行动计划启动实施', short: '启动' },
      { date, text: '落地' },
    ];
    const forms = slideForms(slideOf({ kind: 'timeline', headline: '长标题', short: '短', items }));
    expect(forms.map(plainSlide)).toMatchObject([
      { headline: '长标题', items: [{ text: '行动计划启动实施' }, { text: '落地' }] },
      { headline: '短', items: [{ text: '行动计划启动实施' }, { text: '落地' }] },
      { headline: '短', items: [{ text: '启动' }, { text: '落地' }] },
    ]);
  });

  it('shortens together what a figure counts and the points beside it', () => {
    const hero = { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '国家级中心', short: '中心' };
    const said = [{ text: '说明', short: '明', statements: [] }];
    const forms = slideForms(slideOf({ kind: 'hero-number', headline: '长标题', hero, points: said }));
    expect(forms.map(plainSlide)).toMatchObject([
      { hero: { counts: '国家级中心' }, points: ['说明'] },
      { hero: { counts: '中心' }, points: ['明'] },
    ]);
  });
});

describe('a slide that does not fit', () => {
  it('counts on where the second half of a numbered list begins', () => {
    const items = [{ title: '甲' }, { title: '乙' }, { title: '丙' }];
    expect(partsOf({ ...base, kind: 'measures', items })).toMatchObject([
      { start: 1 },
      { start: 3, items: [{ title: '丙' }] },
    ]);
  });

  it('is split between its items, each half with its own statements and the normal size again', () => {
    expect(partsOf({ ...points, tier: 2 })).toMatchObject([
      { items: ['甲'], statements: ['plan.points.1'], tier: 0, id: 'plan' },
      { items: ['乙'], statements: ['plan.points.2'], tier: 0, id: 'plan-continued' },
    ]);
  });

  it('is not split below what its form needs', () => {
    expect(partsOf({ ...points, items: ['甲'] })).toEqual([]);
    expect(partsOf({ ...base, kind: 'key-message' })).toEqual([]);
    expect(partsOf({ ...base, kind: 'cover', bylines: ['甲', '乙'], stations: [] })).toEqual([]);
  });

  it('gives each half the shorter words of its items', () => {
    const item = (text: string, short: string) => ({ text, short, statements: [] });
    const halves = splitSlide(slideOf({ ...points, items: [item('甲甲', '甲'), item('乙乙', '乙')] }));
    expect(halves).toMatchObject([
      { content: { items: [{ long: '甲甲', short: '甲' }] } },
      { content: { items: [{ long: '乙乙', short: '乙' }] } },
    ]);
  });

  it('is split between the sentences of its only item, whose short form then no longer says the same', () => {
    const only = { text: '创新。开放。', short: '创新开放', statements: [] };
    const halves = splitSlide(slideOf({ ...points, items: [only] })) ?? [];
    expect(halves.map(plainSlide)).toMatchObject([{ items: ['创新。'] }, { items: ['开放。'] }]);
    for (const half of halves) expect(slideForms(half)).toEqual([half]);
  });

  it('leaves no grid of a single figure', () => {
    const item = { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '中心' };
    const grid = { ...base, kind: 'number-grid', items: [item, item, item], statements: [...'abc'] };
    expect(partsOf(grid)).toMatchObject([
      { kind: 'hero-number', companion: item, statements: ['a', 'b'] },
      { kind: 'hero-number', statements: ['c'] },
    ]);
  });

  it('keeps two sides level: point against point', () => {
    const side = (title: string) => ({ title, points: ['1', '2', '3'] });
    expect(partsOf({ ...base, kind: 'comparison', left: side('甲'), right: side('乙') })).toMatchObject([
      { left: { points: ['1', '2'] }, right: { points: ['1', '2'] } },
      { left: { points: ['3'] }, right: { title: '乙', points: ['3'] } },
    ]);
  });

  it('parts a long quotation between sentences and loses no character', () => {
    const text = '创新是桥梁。开放是道路！合作是方向？';
    const halves = partsOf({ ...base, kind: 'quotation', headline: text, text, speaker: '王明' });
    expect(halves.map(({ headline }) => headline)).toEqual(['创新是桥梁。开放是道路！', '合作是方向？']);
  });

  it('moves the points of a hero number to a slide of their own', () => {
    const hero = { figure: { prefix: '', digits: '9', suffix: '个' }, counts: '中心' };
    const said = [{ text: '甲', statements: ['p'] }];
    expect(partsOf({ ...base, kind: 'hero-number', hero, points: said, statements: ['n'] })).toMatchObject([
      { kind: 'hero-number', points: [], statements: ['n'] },
      { kind: 'points', items: ['甲'], statements: ['p'] },
    ]);
  });

  it('loses no text and says none twice, of any kind and however often', () => {
    const titles = new Set([
      'id',
      'kind',
      'role',
      'notes',
      'statements',
      'source',
      'running',
      'emphasis',
      'speaker',
      'affiliation',
      'columns',
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
      const { headline: _headline, left, right, ...body } = plainSlide(slide);
      const sides = [left, right].map((side) => {
        const { title: _title, ...said } = (side ?? {}) as Readonly<Record<string, unknown>>;
        return lettersOf(said);
      });
      return (sides.join('') + lettersOf(body)).replace(/\s/g, '');
    };
    const sorted = (text: string) => [...text].toSorted().join('');
    fc.assert(
      fc.property(fc.constantFrom(...sampleDeck.slides), (slide) => {
        const halves = splitSlide(slide);
        const { kind, items } = plainSlide(slide);
        if (halves === undefined || kind === 'opener') return;
        if (Array.isArray(items) && items.length === 1) return;
        expect(sorted(halves.map(bodyOf).join(''))).toBe(sorted(bodyOf(slide)));
      }),
      { seed: 5 },
    );
  });
});

describe('a poster that does not fit', () => {
  const halves = (poster: Poster) =>
    splitPoster(poster)?.map((half) => {
      const { groups } = plainPoster(half) as unknown as {
        readonly groups: readonly { readonly region: string; readonly places: readonly object[] }[];
      };
      return groups.map(({ region, places }) => `${region}${places.length}`);
    });

  it('parts places between two regions', () => {
    expect(halves(allPlaces)).toEqual([['亚洲5'], ['非洲2', '地区3']]);
    expect(halves(manyPlaces)).toEqual([['欧洲7'], ['亚洲6', '非洲4', '大洋洲1']]);
  });

  it('parts a region where there is no other, and leaves three places together', () => {
    const plain = plainPoster(manyPlaces);
    const { groups } = plain;
    const oneRegion = posterOf({ ...plain, groups: Array.isArray(groups) ? groups.slice(0, 1) : [] });
    expect(halves(oneRegion)).toEqual([['欧洲4'], ['欧洲3']]);
    expect(halves(fewPlaces)).toBeUndefined();
  });

  it('loses no statement, of any kind', () => {
    const parted = samplePosters.flatMap((poster) => {
      const parts = splitPoster(poster);
      return parts === undefined ? [] : [{ poster, parts }];
    });
    expect(new Set(parted.map(({ poster }) => poster.content.kind)).size).toBeGreaterThan(5);
    for (const { poster, parts } of parted)
      expect(new Set(parts.flatMap(({ content }) => statementsOf(content)))).toEqual(
        new Set(statementsOf(poster.content)),
      );
  });

  it('has pictures that are numbered, each with a name of its own', () => {
    const [first, second] = splitPoster(allPlaces) ?? [];
    if (first === undefined || second === undefined) throw new Error('it is split');
    expect(numberPosters([first, second])).toMatchObject([
      { id: 'roundtable-partner-tiles', part: { index: 1, of: 2 } },
      { id: 'roundtable-partner-tiles-2', part: { index: 2, of: 2 } },
    ]);
    expect(numberPosters([allPlaces])).toEqual([allPlaces]);
  });
});
