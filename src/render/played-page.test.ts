import { describe, expect, test } from 'vitest';
import { programWords } from '../model/words.js';
import { deckKit } from '../testing/deck-kit.js';
import { linkedDeck as sampleDeck } from '../testing/linked-deck.js';
import { drawDeck } from './deck.js';
import { playedPage } from './played-page.js';

const kit = deckKit();
const page = playedPage(drawDeck(sampleDeck, kit), kit);

describe('the page that plays a deck', () => {
  test('has every slide under its own name, as a slide and as part of an article', () => {
    for (const { id } of sampleDeck.slides) expect(page).toContain(`<div class="leaf" id="${id}"`);
    expect(page.match(/<svg data-marpit-svg/g)).toHaveLength(sampleDeck.slides.length);
    expect(page.match(/<article class="page /g)).toHaveLength(sampleDeck.slides.length);
  });

  test('leads from the article to its own parts by their names', () => {
    const [contents = ''] = page.match(/<article class="page [^"]*contents[\s\S]*?<\/article>/) ?? [];
    const targets = [...contents.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(sampleDeck.slides.map(({ id }) => id)).toContain(target);
  });

  test('has one script, the player, and runs nothing else', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain(kit.player.script);
    expect(page).not.toMatch(/\son\w+=/);
  });

  test('has first what to say, then the passage', () => {
    expect(page).toMatch(/<details class="notes"><summary>讲稿<\/summary><div class="said"><p>[^<]*/);
    expect(page).toMatch(/<p class="passage">【原文第\d+行】/);
  });

  test('names every button, and draws it without letters', () => {
    const buttons = [...page.matchAll(/<button type="button" data-command="\w+" aria-label="([^"]+)"><svg/g)];
    expect(buttons.map(([, name]) => name)).toEqual([
      '上一页',
      '下一页',
      '总览',
      '阅读视图',
      '演讲者视图',
      '全屏',
      '帮助',
    ]);
  });

  test('tells language, title, author and subject', () => {
    expect(page).toContain('<html lang="zh-CN"');
    expect(page).toContain('<title>深化“一带一路”科技创新合作</title>');
    expect(page).toContain('<meta name="author" content="马庆斌、许竹青、聂晓伟、许勤华">');
    expect(page).toContain('<meta name="description" content="本期特邀专家');
  });

  test('shows hostile text as text', () => {
    const [cover] = sampleDeck.slides;
    if (cover === undefined) throw new Error('The sample has no cover.');
    const hostile = '"></title></details><script>alert(1)</script>';
    const words = programWords(hostile);
    const slide = { ...cover, id: hostile, content: { ...cover.content, headline: words }, notes: [words] };
    const html = playedPage(drawDeck({ ...sampleDeck, title: hostile, slides: [slide] }, kit), kit);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  test('is the same every time', () => {
    expect(playedPage(drawDeck(sampleDeck, deckKit()), deckKit())).toBe(page);
  });
});
