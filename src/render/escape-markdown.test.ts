import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silk } from '../testing/deck-kit.js';
import { sampledRuns } from '../testing/sampled.js';
import { textOfHtml } from '../testing/text-of-html.js';
import { collapseSpace, escapeMarkdown, strongWithin } from './escape-markdown.js';
import { createMarp } from './marp.js';

const marp = createMarp(silk);

/** A Marp as other people run it: HTML, mathematics and links as they come. */
const plainMarp = new Marp({ emoji: { unicode: false, shortcode: false }, script: false });

/** Front matter as in a deck: without it, a --- on the very first line would be taken for its beginning. */
const frontMatter = '---\nmarp: true\n---\n\n';

function shown(markdown: string): string {
  const { slides } = marp.render(frontMatter + markdown);
  expect(slides).toHaveLength(1);
  return textOfHtml(slides[0] ?? '');
}

/** Text as it comes, and text made to break Markdown. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'*_`~[]()<>!#+-=|\\$:.&;/@ \t\n0123456789abc中文。“”') }),
  fc
    .array(
      fc.constantFrom(
        '---',
        '2025. ',
        '![bg](http://x.example/a.png)',
        '<!-- _class: x -->',
        '<script>alert(1)</script>',
        '<style>@import "x"</style>',
        'http://x.example',
        'www.example.com',
        'a@example.com',
        'mailto:a@b.cn',
        ':smile:',
        '$a^2$',
        '**“一带一路”**',
        '__a__',
        '&amp;',
        '&#64;',
        '\t',
        '\n',
        '{{constructor}}',
        '```',
        '~~~',
        '# ',
        ' #',
        '> ',
        '- ',
        '| a | b |',
        '[x]: y',
        '\\',
        '科技',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('any text appears literally', () => {
  test('as a paragraph', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(shown(escapeMarkdown(text))).toBe(collapseSpace(text));
      }),
      { numRuns: sampledRuns(400) },
    );
  });

  test.each([
    ['a heading', '## ', ''],
    ['a list item', '- ', ''],
    ['a numbered item', '1. ', ''],
    ['a quotation', '> ', ''],
    ['the second line of a paragraph', '', '甲\n'],
  ])('as %s', (_where, before, lineBefore) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const expected = [lineBefore.trim(), collapseSpace(text)].filter(Boolean).join('\n');
        expect(shown(`${lineBefore}${before}${escapeMarkdown(text)}`)).toBe(expected);
      }),
      { numRuns: sampledRuns(150) },
    );
  });

  test('and never as a link, a picture or a comment, in a Marp with everything on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { html, comments } = plainMarp.render(frontMatter + escapeMarkdown(text));
        expect(html).not.toMatch(/<(?:a|img|script|style|iframe|code|table|h\d)\b/);
        expect(comments.flat()).toEqual([]);
      }),
      { numRuns: sampledRuns(200) },
    );
  });
});

describe('ordinary text keeps its looks', () => {
  test.each([
    '建成7年，一条铁路带来超7.4万个就业岗位',
    '2023年11月，中国—东盟创新年',
    '“一带一路”国际科学组织联盟（ANSO）',
    '15%～30%，1.6万余人次；5G通信',
    '一是：优化顶层设计与运行机制！',
    'snake_case and A&B, -5 ℃, 1/2',
  ])('%s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test('what could become a list, a link or emphasis gets one backslash', () => {
    expect(escapeMarkdown('2025. 年内')).toBe('2025\\. 年内');
    expect(escapeMarkdown('http://x')).toBe('http\\:\\//x');
    expect(escapeMarkdown('*星*')).toBe('\\*星\\*');
  });
});

describe('a part set strong', () => {
  test('is emphasis where its marks stand outside', () => {
    expect(strongWithin('推进', '“一带一路”', '科技')).toBe('推进“**一带一路**”科技');
    expect(strongWithin('超', '7.4', '万个')).toBe('超**7.4**万个');
    expect(strongWithin('约', '30%', '以上')).toBe('约**30**%以上');
    expect(strongWithin('', '−3.5', ' percent')).toBe('**−3.5** percent');
    expect(strongWithin('约', '−3.5', '%')).toBe('约−**3.5**%');
    expect(strongWithin('about ', '−$3.2', ' billion')).toBe('about **−\\$3.2** billion');
    expect(plainMarp.render(strongWithin('', '$3.2', ' billion')).html).toContain('<strong>$3.2</strong>');
  });

  test('loses nothing of any text, and a part without letters is left plain', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, part, after) => {
        expect(shown(strongWithin(before, part, after))).toBe(collapseSpace(before + part + after));
      }),
      { numRuns: sampledRuns(300) },
    );
    expect(strongWithin('', '', '')).toBe('');
    expect(strongWithin('甲', '—', '乙')).toBe('甲—乙');
  });
});
