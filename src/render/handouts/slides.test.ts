import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import type { DeckDrawing } from '../../model/drawing.js';
import type { Deck, Slide } from '../../model/page.js';
import { themeSchema } from '../../model/theme.js';
import { slideOf } from '../../testing/plain-pages.js';
import { slides as slidesHandout } from './slides.js';
import { compileHandoutTemplate } from './template.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const messages = languageFor('zh-CN');
const kit = {
  theme: { tokens: themeSchema.parse(JSON.parse(read('assets/themes/silk/tokens.json'))) },
  messages,
  template: compileHandoutTemplate({
    page: read(slidesHandout.files.page),
    css: read(slidesHandout.files.css),
  }),
};

const opener = (expert: string, accent: number): Slide =>
  slideOf({
    kind: 'opener',
    id: expert,
    headline: `${expert}谈合作`,
    number: '1',
    expert,
    affiliation: '研究员',
    accent,
    running: { left: `${expert}的部分`, right: expert },
  });
const points = (id: string, accent: number, notes: readonly string[] = []): Slide =>
  slideOf({
    kind: 'points',
    id,
    headline: `标题${id}`,
    items: [],
    accent,
    notes,
    running: { left: '部分', right: '专家' },
  });
const slides: readonly Slide[] = [
  slideOf({ kind: 'cover', headline: '题', bylines: [], subtitle: '副题' }),
  opener('马庆斌', 1),
  points('a', 1, ['标题a', '先说这一句。', messages.passage('原文第3行', '超7.4万个\n<就业>岗位。')]),
  opener('许竹青', 2),
  points('b', 2),
  slideOf({ kind: 'takeaways', headline: '要点', items: [] }),
  slideOf({
    kind: 'sources',
    headline: '来源与方法',
    items: [{ title: '文字来源', text: '圆桌文字稿' }],
  }),
];
const whole: Deck = {
  kind: 'deck',
  id: 'whole',
  language: 'zh-CN',
  title: '全篇"题"</style>',
  authors: ['马庆斌', '许竹青'],
  subject: '主旨',
  head: { subtitle: '副题', bylines: [] },
  credit: '圆桌文字稿',
  accent: 0,
  slides,
};
const draw = (deck: Deck, paper: 'a4' | 'letter' = 'a4') => {
  const drawing: DeckDrawing = {
    kind: 'deck',
    deck,
    markdown: '',
    pictures: [],
    html: '',
    withoutFonts: '',
    slides: deck.slides.map(({ id }) => `<svg data-marpit-svg="" id="${id}"></svg>`),
    css: '.slide-css {}',
    fontStyle: '<style>@font-face {}</style>',
  };
  return slidesHandout.draw({ kind: 'handout', id: deck.id, form: 'slides', paper, deck }, drawing, kit).html;
};
const html = draw(whole);

describe('a handout', () => {
  test('shows every slide once, in order, with its number', () => {
    expect([...html.matchAll(/<svg data-marpit-svg="" id="([^"]+)"/g)].map(([, id]) => id)).toEqual(
      slides.map(({ id }) => id),
    );
    expect([...html.matchAll(/<p class="number">(\d+)/g)].map(([, number]) => Number(number))).toEqual(
      slides.map((_, index) => index + 1),
    );
  });

  test('sets what to say apart from the passages of the source, and does not repeat the headline', () => {
    const text = html.replace(/<\/?span[^>]*>/g, '');
    expect(text).toContain('<p class="say">先说这一句。</p>');
    expect(html).toContain('<p class="passage"><span class="place">');
    expect(text).toContain('<p class="passage">原文第3行');
    expect(text).toContain('超7.4万个&lt;就业&gt;岗位。');
    expect(text).not.toContain('>标题a<');
  });

  test('keeps a figure with its unit on one line', () => {
    expect(html).toContain('<span class="figure">超7.4万个</span>');
  });

  test('begins a page with each section of the whole, and with what closes it', () => {
    const groups = html.split('<main class="group"').slice(1);
    expect(groups.map((group) => [...group.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))).toEqual([
      ['cover', '马庆斌', 'a'],
      ['许竹青', 'b'],
      ['takeaways', 'sources'],
    ]);
    expect(groups.map((group) => /--accent: (#\w+)/.exec(group)?.[1])).toEqual([
      '#1F4E8C',
      '#1F6B57',
      '#A8321E',
    ]);
  });

  test('keeps the deck of one section together', () => {
    expect(draw({ ...whole, section: 'one' }).split('<main class="group"')).toHaveLength(2);
  });

  test('names its title, section, source and page in the margins, and no text ends the style sheet', () => {
    expect(html).toContain('content: "全篇\\22 题\\22 \\3c /style>"');
    expect(html).toContain('content: "部分　专家"');
    expect(html).toContain('content: "来源　圆桌文字稿"');
    expect(html).toContain('content: counter(page) " / " counter(pages)');
  });

  test('is A4 unless Letter is asked for', () => {
    expect(html).toContain('size: A4 portrait');
    expect(draw(whole, 'letter')).toContain('size: letter portrait');
  });

  test('asks the network for nothing', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)="(?!data:)|url\((?!['"]?data:)/);
  });
});
