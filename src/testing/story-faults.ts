import { expect } from 'vitest';
import { languages } from '../languages/index.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { validateStory } from '../validate/validate.js';

/** A source in the manner of print: spaces around digits, lines broken anywhere, one word set twice. */
export const sourceText = `携 手 构 建 共 同 体

我国有什么主张？

马庆斌（研究中心研究员）：我国已与 80 多个共

建国家签署协定，共建 50 多家“一带一路”联合

实验室。建成 7 年来，铁路创造超 7.4 万

个就业岗位，累计培训 1.6 万余人次。

截至 2023 年 6 月，活动 300 余场。另一处，活动 300 余场。

共建“一带一一路”国家。总书记指出，“我们要将‘一带

一路’建成创新之路”。增长 15%，布局 53 家联合实验室。
`;

interface StoryParts {
  /** Lines of the one argument. */
  readonly argument?: string;
  /** Lines of the one section, before its arguments. */
  readonly section?: string;
  /** Lines of the whole story, at its end. */
  readonly story?: string;
  /** Lines of the source, behind its file and name. */
  readonly source?: string;
}

/** The smallest story with these parts in it. Lines are given without indentation. */
export function storyWith({ argument = '', section = '', story = '', source = '' }: StoryParts): string {
  return `title: 圆桌
source:
  file: source.txt
  name: 文字稿
${indent(source, 2)}experts:
  - id: ma-qingbin
    name: 马庆斌
sections:
  - id: first
    kind: interview
    expert: ma-qingbin
    heading: 携手构建共同体
${indent(section, 4)}    thesis:
      text: 携手构建
      sentence: 携手构建共同体
    arguments:
      - id: results
        headline: 合作落到实处
${indent(argument, 8)}${indent(story, 0)}`;
}

/** A statistic that is right, but for the lines given. */
export function statisticWith(lines: Readonly<Record<string, string>>): string {
  const statistic = {
    id: 'agreements',
    figure: '80多个',
    value: '80',
    qualifier: 'more-than',
    unit: '个',
    counts: '签约国家',
    sentence: '我国已与80多个共建国家签署协定',
    // What it counts is said in other words than the source.
    reads: '签约即签署协定',
    ...lines,
  };
  const entries = Object.entries(statistic).map(([key, value]) => `    ${key}: ${value}`);
  return `statistics:\n  - ${entries.join('\n').trim()}`;
}

/**
 * Expects these faults and no others, each at the place marked «so» in the story, in the order of the marks.
 * A story without marks is expected to have none.
 */
export function expectFaults(marked: string, ...codes: readonly string[]): readonly string[] {
  const { text, marks } = unmark(marked);
  const diagnostics = faultsOf(text);
  const found = diagnostics.map(({ code, line, column, length }) => `${line}:${column}+${length} ${code}`);
  expect(found).toEqual(marks.map((mark, index) => `${mark} ${codes[index]}`));
  return diagnostics.map(({ message, hint }) => `${message} ${hint ?? ''}`);
}

/** All faults of a story file, those of its syntax included. */
export function faultsOf(
  text: string,
  { source }: { readonly source?: string | undefined } = { source: sourceText },
) {
  const { tree, diagnostics } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(text) });
  if (tree === undefined) return diagnostics;
  const validated = validateStory({ path: 'story.yaml', tree, sourceText: source, name: 'test', languages });
  return [...diagnostics, ...validated.diagnostics];
}

function unmark(marked: string): { text: string; marks: readonly string[] } {
  const marks: string[] = [];
  const lines = marked.split('\n').map((line, index) => {
    let rest = line;
    for (let match = /«(.*?)»/.exec(rest); match; match = /«(.*?)»/.exec(rest)) {
      marks.push(`${index + 1}:${match.index + 1}+${match[1]?.length}`);
      rest = rest.replace(match[0], match[1] ?? '');
    }
    return rest;
  });
  return { text: lines.join('\n'), marks };
}

function indent(lines: string, by: number): string {
  return lines === '' ? '' : `${lines.replace(/^/gm, ' '.repeat(by))}\n`;
}
