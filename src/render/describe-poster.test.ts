import { expect, test } from 'vitest';
import { languageFor, languages } from '../languages/index.js';
import type { Figure } from '../model/content.js';
import { posterOf } from '../testing/plain-pages.js';
import { samplePosters } from '../testing/sample-posters.js';
import { describePoster } from './describe-poster.js';

/** Every figure a content shows, as it is printed. */
function figuresOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [value.prefix + value.digits + value.suffix];
  return Object.values(value).flatMap(figuresOf);
}

function isFigure(value: object): value is Figure {
  return 'prefix' in value && 'digits' in value && 'suffix' in value;
}

test('every number is named with its qualifier and unit, and the source without its lines', () => {
  for (const poster of samplePosters) {
    const alt = describePoster(poster, languageFor('zh-CN'));
    for (const figure of figuresOf(poster.content)) expect(alt).toContain(figure);
    expect(alt).toContain(poster.source.speaker.long);
    for (const { name } of poster.source.published ?? []) expect(alt).toContain(name.long);
    expect(alt).not.toContain('原文第');
    expect(alt).not.toMatch(/undefined|。。|，。/);
  }
});

test('it reads as a person would describe the picture', () => {
  const hero = samplePosters.find(({ id }) => id === 'global-community-hero-number');
  expect(hero && describePoster(hero, languageFor('zh-CN'))).toBe(
    '数字海报，标题“建成7年，一条铁路带来超7.4万个就业岗位”。特大数字：超7.4万个，蒙内铁路为肯尼亚直接和间接创造的就业岗位。' +
      '另有2800余名，高素质铁路专业技术和管理人才。来源：马庆斌，国家发展改革委一带一路建设促进中心研究员，专家圆桌文字稿。',
  );
});

test('who says what is told theme by theme, by the arguments the story has, and of nobody that they say nothing', () => {
  const overview = samplePosters.find(({ id }) => id === 'two-expert-overview');
  expect(overview && describePoster(overview, languageFor('zh-CN'))).toContain(
    '数字是本文所收各人相关论点的条数。人才：马庆斌1条，许竹青2条；联合实验室：许竹青1条。',
  );
  expect(overview && describePoster({ ...overview, language: 'en' }, languageFor('en'))).toContain(
    '人才: 马庆斌 1, 许竹青 2; 联合实验室: 许竹青 1.',
  );
});

test('an English poster is described in English', () => {
  const alt = describePoster(
    posterOf({
      layout: 'quotation',
      id: 'q',
      language: 'en',
      accent: 0,
      kicker: 'k',
      headline: 'h',
      text: 'Science knows no borders.',
      speaker: 'Ma Qingbin',
      source: { speaker: 'Ma Qingbin', lines: { from: 63, to: 71 } },
      signature: 's',
      statements: [],
    }),
    languageFor('en'),
  );
  expect(alt).toBe('Quotation from Ma Qingbin: “Science knows no borders.” Source: Ma Qingbin.');
});

test('a comparison says what kind of picture it is, where it starts, and in which order it stands', () => {
  const told = (layout: string) => {
    const poster = samplePosters.find((sample) => sample.content.kind === layout);
    return poster && describePoster(poster, languageFor('zh-CN'));
  };
  expect(told('ranked-bars')).toContain(
    '4根横条从零起，由长到短排列。70多个，海外产业园；50多家，“一带一路”联合实验室；',
  );
  expect(told('lollipop')).toContain('2条线段从零起，各以一个圆点收尾');
  expect(told('lollipop')).toContain('60所，在共建国家开展境外办学的国内高校（截至2020年6月）');
});

test('a share says of what it is a part, and how its qualifier is drawn', () => {
  const told = (name: string, language = 'zh-CN') => {
    const poster = samplePosters.find(({ id }) => id === `${name}-waffle`);
    return poster && describePoster({ ...poster, language }, languageFor(language));
  };
  expect(told('earth')).toBe(
    '占比海报，标题“地球表面约71%是海洋”。100个方格代表地球表面，填色的方格是：约71%，海洋。' +
      '画斜线的方格是可能的范围。来源：联合国教科文组织。',
  );
  expect(told('forest')).toContain(
    '超25%，森林覆盖的面积（截至2024年底）。填色之后有一个箭头，表示此数以上。',
  );
  expect(told('tax')).toContain('25%，企业所得税。来源');
  expect(told('earth', 'en')).toContain(
    'Share of a whole: 地球表面约71%是海洋. A hundred squares stand for 地球表面; those filled in, for 约71% 海洋. Hatched squares show the possible range.',
  );
});

test('what goes on may be just what is printed: “at least” is not told as “more than”', () => {
  const poster = samplePosters.find(({ id }) => id === 'forest-waffle');
  if (poster === undefined) throw new Error('there is no such picture');
  expect(describePoster({ ...poster, language: 'en' }, languageFor('en'))).toContain(
    'means that it may be more.',
  );
  for (const name of languages) {
    const { chartKey } = languageFor(name);
    expect(chartKey.open).not.toMatch(/^more than|^多[于於]/);
  }
});

test('nobody is told to have written what he was asked, nor to be what no rule has looked for', () => {
  const cover = samplePosters.find(({ content }) => content.kind === 'cover' && 'bylines' in content);
  const told = cover && describePoster({ ...cover, language: 'en' }, languageFor('en'));
  expect(told).not.toMatch(/\bBy\b|expert/i);
});

test('a question is not told as if it were quoted, for it may be the author’s', () => {
  const asked = samplePosters.find(({ content }) => content.kind === 'questions-and-answers');
  for (const name of languages) {
    const words = asked && describePoster({ ...asked, language: name }, languageFor(name));
    const question = asked?.content.headline.long ?? '';
    expect(words).toContain(question);
    expect(words).not.toMatch(new RegExp(`[“「]${question.slice(0, 4)}`));
  }
});

test('a text that ends with its own mark gets no second one', () => {
  for (const name of languages) {
    const { kinds, speech } = languageFor(name);
    expect(kinds.cover.told.stations(['何处？'])).toMatch(/何处？$/);
    expect(speech.list(['Where?'])).toBe('Where?');
  }
});

test('of more statements than there is room for marks it is not told that each has one', () => {
  const { marks } = languageFor('en').kinds['sources-and-method'].told;
  expect(marks(9999, 1, undefined)).not.toContain('a mark for each');
});

test('places are told region by region, each as printed with what happens there', () => {
  const poster = samplePosters.find(({ id }) => id === 'roundtable-partner-tiles');
  const told = poster && describePoster(poster, languageFor('zh-CN'));
  expect(told).toContain('地名按区域分成3组。');
  expect(told).toContain('亚洲5处：新加坡（成渝两地联合实验室、中国—新加坡科技园区）；');
  expect(told).toContain('巴基斯坦等国（清洁能源技术推广）。非洲2处：');
  const english = poster && describePoster({ ...poster, language: 'en' }, languageFor('en'));
  expect(english).toContain('List of places in three groups: ');
});

test('nothing is said of where things stand in a picture, which each shape arranges anew', () => {
  for (const poster of samplePosters)
    for (const name of ['zh-CN', 'zh-TW', 'en'] as const)
      expect(describePoster({ ...poster, language: name }, languageFor(name)), poster.id).not.toMatch(
        /画面|畫面|正中|居中|左上|右上|上方|下方|左侧|右侧|一条路线|一條路線|台阶|at the (?:top|bottom|left|right|centre)/u,
      );
});

test('no quotation stands inside another in the same marks', () => {
  for (const poster of samplePosters)
    for (const name of ['zh-CN', 'zh-TW', 'en'] as const)
      expect(describePoster({ ...poster, language: name }, languageFor(name)), poster.id).not.toMatch(
        /“[^”]*“|「[^」]*「/u,
      );
});
