import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageFor } from '../../languages/index.js';
import { type Paper, papers } from '../../model/handout-kinds.js';
import type { Deck, Handout, Slide } from '../../model/page.js';
import { themeSchema } from '../../model/theme.js';
import { slideOf } from '../../testing/plain-pages.js';
import type { HandoutDeck, SlidesHandoutForm } from './handout-form.js';
import { lines } from './lines.js';
import { notes } from './notes.js';
import { paperSlide } from './paper-slides.js';
import { sixUp } from './six-up.js';
import { slides as slidesHandout } from './slides.js';
import { compileHandoutTemplate } from './template.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const messages = languageFor('zh-CN');
const kit = {
  theme: { tokens: themeSchema.parse(JSON.parse(read('assets/themes/silk/tokens.json'))) },
  messages,
  template: compileHandoutTemplate({
    page: read(slidesHandout.files.page),
    css: slidesHandout.files.css.map(read),
  }),
};

/** Without the spans that hold phrases together. */
const textOf = (markup: string) => markup.replace(/<\/?span[^>]*>/g, '');

const opener = (expert: string, accent: number, number: string): Slide =>
  slideOf({
    kind: 'opener',
    id: expert,
    headline: `${expert}谈合作`,
    number,
    expert,
    affiliation: '研究员',
    accent,
    running: { left: `${expert}的部分`, right: expert },
  });
const points = (id: string, accent: number, said: readonly string[] = []): Slide =>
  slideOf({
    kind: 'points',
    id,
    headline: `标题${id}`,
    items: ['已在幻灯片上'],
    accent,
    notes: said,
    running: { left: '部分', right: '专家' },
  });
const slides: readonly Slide[] = [
  slideOf({ kind: 'cover', headline: '题', bylines: [], subtitle: '副题' }),
  opener('马庆斌', 1, '1'),
  points('a', 1, [
    '标题a',
    '已在幻灯片上。',
    '先说这一句。',
    messages.passage('原文第3行', '超7.4万个\n<就业>岗位。'),
  ]),
  opener('许竹青', 2, '2'),
  points('b', 2),
  slideOf({ kind: 'takeaways', id: 'takeaways', headline: '要点', items: [] }),
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
const drawingOf = (deck: Deck, anew: boolean): HandoutDeck => ({
  kind: 'deck',
  deck,
  markdown: '',
  pictures: [],
  html: '',
  withoutFonts: '',
  slides: deck.slides.map(({ id }) => `<svg data-marpit-svg="" id="screen-${id}"></svg>`),
  css: '.screen-css {}',
  fonts: [],
  fontStyle: '<style>@font-face {}</style>',
  ...(anew
    ? {
        paper: {
          slides: deck.slides.map(({ id }) => `<section id="${id}"></section>`),
          css: '.paper-css {}',
          pictures: [],
        },
      }
    : {}),
});
const drawn = (deck: Deck, more: Partial<Handout> = {}, form: SlidesHandoutForm = slidesHandout) =>
  form.draw(
    { kind: 'handout', id: deck.id, form: form.name, paper: 'a4', deck, ...more },
    drawingOf(deck, form.tallest !== undefined),
    kit,
  );
const draw = (deck: Deck, paper: Paper = 'a4') => drawn(deck, { paper }).html;
const idsIn = (html: string) => [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id]) => id);
const html = draw(whole);

describe('a handout of slides with notes', () => {
  test('shows the slides that say something of their own, set anew, in order, with the numbers of the deck', () => {
    expect(idsIn(html)).toEqual(['a', 'b', 'takeaways', 'sources']);
    expect(html).toContain('.paper-css');
    expect([...html.matchAll(/<p class="number">(\d+)/g)].map(([, number]) => Number(number))).toEqual([
      3, 5, 6, 7,
    ]);
    expect(drawn(whole).shows).toEqual([[2, 4, 5, 6]]);
  });

  test('heads a section where it begins, instead of its opener', () => {
    const headings = html.split('<header class="section">').slice(1);
    expect(headings.map((each) => /<h2>.*?<\/h2>/.exec(textOf(each))?.[0])).toEqual([
      '<h2>1马庆斌谈合作</h2>',
      '<h2>2许竹青谈合作</h2>',
    ]);
    expect(headings.map((each) => /id="([^"]+)"/.exec(each)?.[1])).toEqual(['a', 'b']);
  });

  test('sets what to say apart from the passages of the source, and repeats nothing that stands beside it', () => {
    const text = textOf(html);
    expect(text).toContain('<p class="say">先说这一句。</p>');
    expect(html).toContain('<p class="passage"><span class="place">');
    expect(text).toContain('<p class="passage">原文第3行');
    expect(text).toContain('超7.4万个&lt;就业&gt;岗位。');
    expect(text).not.toContain('>标题a<');
    expect(text).not.toContain('>已在幻灯片上');
  });

  test('keeps a figure with its unit on one line', () => {
    expect(html).toContain('<span class="figure">超7.4万个</span>');
  });

  test('stands in the pages it was given, each with the running head of its first slide', () => {
    const row = (index: number, opens = true) => ({
      row: index,
      opens,
      below: [0, 0] as const,
      beside: opens ? ([0, 1] as const) : ([1, 2] as const),
    });
    const { html: paged, shows } = drawn(whole, {
      pages: [
        { rows: [row(0)], apart: 0 },
        { rows: [row(0, false), row(1)], apart: 12 },
      ],
    });
    const pages = paged.split('<div class="page"').slice(1);
    expect(pages.map(idsIn)).toEqual([['a'], ['b']]);
    expect(textOf(pages[0] ?? '')).toContain('先说这一句。');
    expect(textOf(pages[1] ?? '')).toContain('超7.4万个');
    expect(pages[1]).toContain('--apart: 12px');
    expect(shows).toEqual([[2], [2, 4]]);
    expect(paged).toMatch(/@page sheet-2 \{\s*@top-left [^}]*\}\s*@top-right \{ content: "部分　专家"/);
  });

  test('says where to read on, with links', () => {
    const readOn = slideOf({
      kind: 'read-on',
      role: 'cover',
      headline: '题',
      readOn: '接着读原文',
      sources: [{ name: '圆桌文字稿', url: 'https://example.org/a' }],
    });
    const { html: read, shows } = drawn({ ...whole, slides: [...slides, readOn] });
    expect(read).toContain('<a href="https://example.org/a">');
    expect(idsIn(read)).not.toContain('read-on');
    expect(shows?.flat().at(-1)).toBe(7);
  });

  test('names its title, section, source and page in the margins, and no text ends the style sheet', () => {
    expect(html).toContain('content: "全篇\\22 题\\22 \\3c /style>"');
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

describe('other kinds', () => {
  const many: Deck = { ...whole, slides: Array.from({ length: 14 }, (_, index) => points(`p${index}`, 0)) };
  const pagesOf = (form: SlidesHandoutForm) => drawn(many, {}, form).html.split('<div class="page"').slice(1);

  test('six slides a page, without notes', () => {
    expect(pagesOf(sixUp).map((page) => idsIn(page).length)).toEqual([6, 6, 2]);
    expect(drawn(whole, {}, sixUp).html).not.toContain('class="notes');
  });

  test('three slides a page, with lines for writing beside each', () => {
    const pages = pagesOf(lines);
    expect(pages.map((page) => idsIn(page).length)).toEqual([3, 3, 3, 3, 2]);
    expect(pages[0]?.match(/<div class="rules"/g)).toHaveLength(3);
  });

  test('for who speaks every slide as on the screen, a page each, with all its notes', () => {
    const { html: spoken } = drawn(whole, {}, notes);
    const pages = spoken.split('<div class="page"').slice(1);
    expect(pages.map((page) => /id="screen-([^"]+)"/.exec(page)?.[1])).toEqual(slides.map(({ id }) => id));
    expect(textOf(spoken)).toContain('>已在幻灯片上');
    // What sets slides anew for paper would move what is on this one.
    expect(notes.files.css.filter((path) => path.includes('paper'))).toEqual([]);
  });

  test.each([sixUp, lines, slidesHandout, notes])('no type of $name is under 9.5 pt', (form) => {
    const smallest = form.tallest === undefined ? 24 : paperSlide.smallest;
    for (const paper of papers) {
      expect((form.slideScale(paper) * smallest * 72) / 96).toBeGreaterThan(9.45);
    }
  });
});
