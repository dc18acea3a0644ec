import { describe, expect, it } from 'vitest';
import { languageFor } from '../languages/index.js';
import type { Words } from '../model/words.js';
import { figureParts } from './figure-parts.js';
import {
  bestHeadedFirst,
  drawsFigures,
  figuresAsHeadline,
  headlineOfDrawn,
  namedFirst,
  statedFigures,
  underDrawnHeadline,
  undrawnFigures,
} from './headline-figures.js';

const words = (long: string, short?: string): Words => ({
  long,
  ...(short === undefined ? {} : { short }),
  from: {
    kind: 'story',
    path: ['sections', 0, 'arguments', 1, 'headline'],
    statements: ['a'],
    mend: 'short',
  },
});
const drawn = (printed: string, counts: string) => ({
  figure: figureParts(printed),
  from: words('').from,
  counts: words(counts),
});
const printed = (text: string) =>
  statedFigures(text).map(({ prefix, digits, suffix }) => prefix + digits + suffix);
const bars = [drawn('70多个', '海外产业园'), drawn('20多个', '农业技术示范中心')];

describe('the figures a headline states', () => {
  it('are amounts, in digits or in words', () => {
    expect(printed('60所国内高校，走进23个共建国家办学')).toEqual(['60所', '23个']);
    expect(printed('9个平台，促进千余项合作项目落地')).toEqual(['9个', '千余项']);
    expect(printed('Two in three of the dead lived alone')).toEqual(['Two in three']);
    expect(printed('增长12.5%，新增20万')).toEqual(['12.5%', '20万']);
  });

  it.each([
    '建成7年，一条铁路带来变化',
    '三项举措尤为突出',
    '2023年，世界第二大国',
    '从光伏到5G通信',
    '第三产业占比过半',
    'Deaths have doubled in 12 months',
    'Most were 65 and older',
    'Trains leave at 9:30',
    '方案2',
  ])('are no dates, ranks, names, ages, spans of time or small numbers in words: %s', (text) => {
    expect(printed(text)).toEqual([]);
  });

  it('are drawn where a figure, a word or the number of things listed shows them', () => {
    expect(undrawnFigures('70多个园区，20多个中心', bars)).toEqual([]);
    expect(undrawnFigures('80多个国家签约', bars)).toHaveLength(1);
    expect(undrawnFigures('23个国家', [words('高校走进23个共建国家')])).toEqual([]);
    expect(undrawnFigures('2个平台', bars)).toEqual([]);
    // Neither a path nor the ids of statements list anything.
    expect(undrawnFigures('5个平台', bars)).toHaveLength(1);
  });
});

describe('the headline of a drawing', () => {
  it('is the long form where all of its figures are drawn, else the short one, else none', () => {
    expect(headlineOfDrawn(words('70多个海外产业园', '产业园建成'), bars)).toMatchObject({
      long: '70多个海外产业园',
      short: '产业园建成',
    });
    expect(headlineOfDrawn(words('80多个国家签约，合作落到园区', '合作落到园区'), bars)).toEqual({
      long: '合作落到园区',
      from: { ...words('').from, path: ['sections', 0, 'arguments', 1, 'short'], mend: 'reword' },
    });
    expect(headlineOfDrawn(words('80多个国家签约', '80多国签约'), bars)).toBeUndefined();
  });

  it('is never cut to a part of its figures', () => {
    const both = words('70多个海外产业园，20多个示范中心建成', '70多个海外产业园建成');
    expect(headlineOfDrawn(both, bars)).not.toHaveProperty('short');
    const all = words('70多个海外产业园，20多个示范中心建成', '70多个园区，20多个中心');
    expect(headlineOfDrawn(all, bars)).toHaveProperty('short');
  });

  it('may state what it likes over a list of words, where no form does better', () => {
    const list = { kind: 'list', headline: words('80多个国家签约'), items: [words('一点'), words('两点')] };
    expect(drawsFigures(list)).toBe(false);
    expect(underDrawnHeadline(list)).toBe(list);
    expect(underDrawnHeadline({ ...list, headline: words('80多个国家', '签约') })?.headline.long).toBe(
      '签约',
    );
    expect(underDrawnHeadline({ ...list, items: bars })).toBeUndefined();
  });

  it('is made of the figures themselves where the author has none for them', () => {
    const [chinese, english] = ['zh-CN', 'en'].map((tag) => ({ messages: languageFor(tag) }));
    if (chinese === undefined || english === undefined) throw new Error('a language is missing');
    expect(figuresAsHeadline(chinese, { items: bars })?.long).toBe(
      '海外产业园70多个，农业技术示范中心20多个',
    );
    const nouns = [drawn('41', 'cooling centres'), drawn('nine', 'shelters'), drawn('3', 'pools')];
    expect(figuresAsHeadline(english, nouns)?.long).toBe('41 cooling centres, nine shelters');
    expect(figuresAsHeadline(chinese, [drawn('每10万人有医师312人', '医师')])?.long).toBe(
      '每10万人有医师312人',
    );
    expect(figuresAsHeadline(chinese, [words('一点')])).toBeUndefined();
  });
});

describe('what is drawn under a headline', () => {
  it('begins with what the headline names, in its order', () => {
    const figures = ['300余场', '23个', '60所'].map((figure) => ({ figure }));
    const order = (text: string) => namedFirst(text, figures).map(({ figure }) => figure);
    expect(order('60所国内高校，走进23个共建国家')).toEqual(['60所', '23个', '300余场']);
    expect(order('高校走进共建国家')).toEqual(['300余场', '23个', '60所']);
    expect(namedFirst('Nobody cheers for 146th place', [{ figure: '2.1' }, { figure: '146th' }])[0]).toEqual({
      figure: '146th',
    });
  });

  it('is what can stand under its own headline, before what cannot', () => {
    const other = { kind: 'bars', headline: words('80多个国家签约'), items: bars };
    const own = { kind: 'bars', headline: words('70多个园区'), items: bars };
    expect(bestHeadedFirst([other, own])).toEqual([own, other]);
  });
});
