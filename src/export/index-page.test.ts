import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Evidence } from '../model/evidence.js';
import type { Manifest, ManifestEntry } from '../model/manifest.js';
import { themeSchema } from '../model/theme.js';
import { deskLanguages } from './desk/languages.js';
import { deskPaths, indexPage, visibleCharacters } from './index-page.js';
import { createReport } from './report.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const theme = themeSchema.parse(JSON.parse(read('assets/themes/silk/tokens.json')));
const texts = {
  templates: deskPaths.templates.map(read),
  styles: deskPaths.styles.map(read),
  scripts: deskPaths.scripts.map(read),
};

const entry = (given: Partial<ManifestEntry> & Pick<ManifestEntry, 'path' | 'kind'>): ManifestEntry => ({
  id: 'one',
  format: given.path.split('.').at(-1) ?? '',
  mediaType: 'application/octet-stream',
  language: 'zh-CN',
  bytes: 123_456,
  sha256: given.path,
  sources: [],
  ...given,
});
const evidence = (sentence = '创造超7.4万个就业岗位。'): Evidence => ({
  language: 'zh-CN',
  texts: [{ name: '访谈原文', text: `铁路带来什么\n\n${sentence}\n` }],
  statements: [
    {
      id: 'jobs',
      figure: {
        'zh-CN': { printed: '超7.4万个', counts: '就业岗位' },
        en: { printed: 'more than 74,000', counts: 'jobs' },
      },
      passages: [{ sentence, place: { line: 3, column: 1, endLine: 3, endColumn: sentence.length } }],
    },
  ],
});
const artifactOf = (entries: readonly ManifestEntry[], index = 0, shown = evidence()) => {
  const manifest: Manifest = {
    story: 'railway',
    title: '一条铁路的七年',
    generator: 'broadsheet 0.1.0',
    artifacts: entries,
  };
  const captions = new Map(
    entries.flatMap(({ path }) => (path.includes('caption') ? [[path, `配文：${path}\n`] as const] : [])),
  );
  const input = { manifest, report: createReport([], [], []), evidence: shown, captions, theme };
  const language = deskLanguages(manifest)[index];
  if (language === undefined) throw new Error('There is no such page.');
  return indexPage(input, language, texts, '');
};
const pageOf = (...entries: readonly ManifestEntry[]) => new TextDecoder().decode(artifactOf(entries).bytes);
const plain = (html: string) => html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '').replaceAll('<wbr>', '');

const deck = (format: string, more: Partial<ManifestEntry> = {}) =>
  entry({
    path: `zh-CN/decks/one.${format}`,
    kind: 'deck',
    title: '就业',
    section: 'work',
    pages: 9,
    ...more,
  });
const handout = (more: Partial<ManifestEntry> = {}) =>
  entry({ path: 'zh-CN/handouts/one.pdf', kind: 'handout', title: '就业', pages: 4, ...more });
const poster = (preset: string, more: Partial<ManifestEntry> = {}) =>
  entry({
    path: `zh-CN/posters/jobs/${preset}.png`,
    kind: 'poster',
    id: 'jobs',
    section: 'work',
    title: '超7.4万个岗位',
    preset,
    width: 1200,
    height: 630,
    alt: '大数字：超7.4万个就业岗位',
    sources: ['jobs'],
    ...more,
  });

test('every document and every picture is linked, by a relative path', () => {
  const page = pageOf(deck('md'), deck('html'), deck('pdf'), handout(), poster('wide'), poster('story'));
  const links = new Set([...page.matchAll(/href="([^"#]+)"/g)].map(([, link]) => link));
  expect([...links].toSorted()).toEqual(
    [
      'zh-CN/decks/one.html',
      'zh-CN/decks/one.pdf',
      'zh-CN/decks/one.md',
      'zh-CN/handouts/one.pdf',
      'zh-CN/posters/jobs/wide.png',
      'zh-CN/posters/jobs/story.png',
      'report.json',
      'manifest.json',
    ].toSorted(),
  );
});

test('a deck shows its first slide, its length and a link for each format with its size', () => {
  const first = entry({ path: 'previews/zh-CN/decks/one.webp', kind: 'deck', width: 480, height: 270 });
  const page = plain(pageOf(deck('md'), deck('pdf'), deck('css', { id: 'silk' }), first));
  expect(page.match(/class="deck /g)).toHaveLength(1);
  expect(page).toContain('<img src="previews/zh-CN/decks/one.webp" alt="" width="480" height="270"');
  expect(page).toContain('9页');
  expect(page).toContain('演示文稿1份');
  expect(page).toMatch(/PDF<\/a> <span class="size">123 KB[\s\S]*Markdown<\/a>/);
});

test('handouts stand by kind and say their paper; those of before there were kinds stand without', () => {
  const page = plain(
    pageOf(
      handout({ form: 'brief', paper: 'a4' }),
      handout({ form: 'brief', paper: 'letter', path: 'zh-CN/handouts/one.letter.pdf' }),
      handout({ form: 'slides', path: 'zh-CN/handouts/one-slides.pdf' }),
    ),
  );
  expect([...page.matchAll(/<h3 class="kind">([^<]*)/g)].map(([, kind]) => kind)).toEqual([
    '简报',
    '幻灯片与讲稿',
  ]);
  expect(page).toContain('PDF A4</a>');
  expect(page).toContain('PDF Letter</a>');
  expect(plain(pageOf(handout()))).not.toContain('class="kind"');
});

test('a poster is one card with small pictures, a file a platform, captions and what it rests on', () => {
  const small = entry({
    path: 'previews/zh-CN/posters/jobs/x.webp',
    kind: 'page',
    id: 'preview',
    width: 480,
    height: 252,
  });
  const beside = (name: string) =>
    poster('x', { path: `zh-CN/posters/jobs/${name}`, format: 'txt', preset: undefined });
  const page = plain(
    pageOf(
      poster('x'),
      poster('xiaohongshu', { alt: '竖图：超7.4万个就业岗位' }),
      beside('caption.txt'),
      beside('caption.xiaohongshu.txt'),
      beside('x.alt.txt'),
      small,
    ),
  );
  expect(page.match(/class="card /g)).toHaveLength(1);
  expect(page).toContain('<img src="previews/zh-CN/posters/jobs/x.webp" alt="大数字：超7.4万个就业岗位"');
  expect(page).toContain('data-alt="竖图：超7.4万个就业岗位">小红书</a>');
  expect(page).toContain('data-platform="">配文：zh-CN/posters/jobs/caption.txt</pre>');
  expect(page).toContain(
    'data-platform="xiaohongshu">配文：zh-CN/posters/jobs/caption.xiaohongshu.txt</pre>',
  );
  expect(page).toContain('data-statements="jobs"');
  expect(page).not.toContain('alt.txt');
});

test('a carousel is called so, and its pictures by their numbers', () => {
  const page = (number: number) =>
    poster('weibo-carousel', { path: `zh-CN/posters/work-carousel/${number}.png`, page: number });
  const html = plain(pageOf(page(1), page(2)));
  expect(html.replace(/<[^>]*>/g, '')).toContain('组图：超7.4万个岗位');
  expect(html).toContain('>微博 组图 2</a>');
  expect(plain(pageOf(poster('weibo')))).not.toContain('组图：');
});

test('only what there is can be filtered by', () => {
  const page = plain(
    pageOf(deck('pdf'), poster('x'), poster('1080x1350', { id: 'cover', section: undefined })),
  );
  const options = [...page.matchAll(/name="platform" value="([^"]+)"[^>]*><span>([^<]+)/g)].map(
    ([, value, label]) => [value, label],
  );
  expect(options).toEqual([
    ['x', 'X'],
    ['1080x1350', '1080×1350'],
  ]);
  expect(page).toContain('<option value="work">就业</option>');
  expect(page).toContain('<option value="">全篇</option>');
});

test('every statement shows its sentence, its lines in the source, and each slide, picture and document that uses it', () => {
  const page = plain(
    pageOf(
      deck('html', { pageSources: [[], ['jobs'], ['jobs']] }),
      poster('x'),
      handout({ sources: ['jobs'] }),
    ),
  );
  expect(page).toContain('<p id="line-1-3"><span class="number">3</span>');
  expect(page).toMatch(/class="mark" href="#statement-jobs" data-ids="jobs">创造超7.4万个就业岗位。<\/a>/);
  expect(page).toContain('<blockquote lang="zh-CN">创造超7.4万个就业岗位。</blockquote>');
  expect(page).toContain('<a href="#line-1-3">第3行</a>');
  expect(page).toContain('<a href="zh-CN/decks/one.html#2">2</a> <a href="zh-CN/decks/one.html#3">3</a>');
  expect(page).toContain('<a href="#poster-zh-CN-jobs" lang="zh-CN">');
  expect(page).toContain('幻灯片2页　海报1张　文档1份');
});

test('a handout is opened at each page on which a statement stands, by its kind; a booklet of it is not named again', () => {
  const brief = { form: 'brief', paper: 'a4', sources: ['jobs'] } as const;
  const page = plain(
    pageOf(
      handout({ ...brief, path: 'zh-CN/handouts/one-brief-booklet.pdf' }),
      handout({ ...brief, path: 'zh-CN/handouts/one-brief.pdf', pageSources: [[], ['jobs'], ['jobs']] }),
      handout({ ...brief, paper: 'letter', path: 'zh-CN/handouts/one-brief-letter.pdf' }),
    ),
  );
  expect(page).toContain(
    '<span class="kicker">简报</span> <span lang="zh-CN">就业</span> <a href="zh-CN/handouts/one-brief.pdf#page&#x3D;2">2</a> <a href="zh-CN/handouts/one-brief.pdf#page&#x3D;3">3</a>',
  );
  expect(page).toContain(
    '<span class="kicker">简报 Letter</span> <a href="zh-CN/handouts/one-brief-letter.pdf" lang="zh-CN">',
  );
  expect(page.slice(page.indexOf('id="trace"'))).not.toContain('booklet');
  expect(page).toContain('文档2份');
});

test('each language has a page of its own, which names figures in it and leads to the other', () => {
  const english = [
    deck('pdf', { language: 'en', path: 'en/decks/one.pdf', title: 'Work' }),
    poster('x', { language: 'en', path: 'en/posters/jobs/x.png', title: 'More than 74,000 jobs' }),
  ];
  const artifact = artifactOf([deck('pdf'), poster('x'), ...english], 1);
  const page = plain(new TextDecoder().decode(artifact.bytes));
  expect(artifact.path).toBe('index.en.html');
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('<a class="switch" href="index.html" lang="zh-CN" hreflang="zh-CN">简体中文</a>');
  expect(page).toContain('<b lang="en">more than 74,000</b>');
  expect(page).toContain('<a href="index.html#statement-jobs"');
  expect(page).not.toContain('href="zh-CN/decks/one.pdf"');
  // both languages can be filtered, that of the page first
  expect(page.indexOf('poster-en-jobs')).toBeLessThan(page.indexOf('poster-zh-CN-jobs'));
});

test('text of the story stays text', () => {
  const bad = '<script>alert(1)</script> & "七年" <img src=x onerror=alert(2)>';
  const { bytes } = artifactOf(
    [
      deck('pdf', { title: bad }),
      poster('x', { title: bad, alt: bad }),
      poster('x', { path: 'zh-CN/posters/jobs/caption.txt' }),
    ],
    0,
    evidence(bad),
  );
  const page = new TextDecoder().decode(bytes);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('<img src=x');
  expect(plain(page)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('its policy names its own style and script and lets nothing else be loaded', () => {
  const page = pageOf(deck('pdf'));
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(policy).toMatch(/^default-src (&#x27;|')none/);
  expect(policy).not.toContain('unsafe');
  expect(policy.match(/sha256-/g)).toHaveLength(2);
  expect(page).not.toMatch(/ style="| on[a-z]+="/);
});

test('what was not made is not announced', () => {
  const page = plain(pageOf(poster('wide')));
  expect(page).not.toContain('演示文稿');
  expect(page).not.toContain('讲义');
});

test('files an earlier version made in a language without words are still offered', () => {
  const page = plain(pageOf(deck('pdf', { language: 'ja', path: 'ja/decks/one.pdf' })));
  expect(page).toContain('href="ja/decks/one.pdf"');
  expect(page).toContain('9页');
});

test('its fonts hold what is read in each face: all of it, labels, and titles with figures', () => {
  const { text, medium, headline } = visibleCharacters(
    artifactOf([deck('pdf', { section: undefined, title: '“红利”赋能' }), poster('x', { alt: '龘' })]),
  );
  for (const character of '红利赋能创造龘') expect(text).toContain(character);
  for (const character of '红利赋能超7.4万个') expect(headline).toContain(character);
  expect(headline).not.toContain('创');
  expect(medium).toContain('演');
  expect(text).not.toContain('{');
});
