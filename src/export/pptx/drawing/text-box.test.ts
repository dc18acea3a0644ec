import { describe, expect, test } from 'vitest';
import type { SceneLine } from '../../../model/scene.js';
import { drawingContext } from '../../../testing/drawing-context.js';
import { sceneLine, sceneRun } from '../../../testing/scene-items.js';
import { drawingShapes } from './drawing-shapes.js';

const box = (lines: readonly SceneLine[], scale = 1, language = 'zh-CN') =>
  drawingShapes(lines, { x: 0, y: 0, scale }, drawingContext(language));
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<a:p>(.*?)<\/a:p>/g)].map(([, inside = '']) =>
    [...inside.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text).join(''),
  );
const top = (xml: string) => Number(/<a:off x="-?\d+" y="(-?\d+)"/.exec(xml)?.[1]) / 9525;
const heights = (xml: string) =>
  [...xml.matchAll(/<a:lnSpc><a:spcPts val="(\d+)"/g)].map(([, height]) => Number(height) / 75);

describe('a text of a drawing', () => {
  test('is one box with a paragraph a line, and a text of its own for every other', () => {
    const xml = box([
      sceneLine([sceneRun('促进创新')]),
      sceneLine([sceneRun('惠及各国', { baseline: 90 })]),
      sceneLine([sceneRun('另一段', { baseline: 20 })], { block: 1 }),
    ]);
    expect(xml.match(/<p:sp>/g)).toHaveLength(2);
    expect(paragraphs(xml)).toEqual(['促进创新', '惠及各国', '另一段']);
    expect(xml).toContain('<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"');
  });

  test('stands on its own base lines: rows are as high as they are apart, the foot a fifth of the type below', () => {
    const two = box([sceneLine([sceneRun('一')]), sceneLine([sceneRun('二', { baseline: 90 })])]);
    expect(heights(two)).toEqual([30, 30]);
    expect(top(two)).toBeCloseTo(60 + 0.2 * 20 - 30, 1);
    const one = box([sceneLine([sceneRun('一')])], 2);
    expect(heights(one)).toEqual([40]);
    expect(top(one)).toBeCloseTo(120 - 0.8 * 40, 1);
  });

  test('keeps the edge it stands by when other fonts are wider', () => {
    const alignOf = (...lines: readonly SceneLine[]) => /algn="(\w+)"/.exec(box(lines))?.[1];
    const line = (left: number, right: number, baseline = 60) =>
      sceneLine([sceneRun('字', { x: left, baseline, ink: { left, top: 0, right, bottom: 60 } })], {
        left,
        right,
      });
    expect(alignOf(line(20, 80), line(20, 120, 90))).toBe('l');
    expect(alignOf(line(40, 120), line(20, 120, 90))).toBe('r');
    expect(alignOf(line(40, 100), line(20, 120, 90))).toBe('ctr');
    expect(alignOf(line(20, 80))).toBe('l');
    expect(alignOf(line(100, 180))).toBe('r');
    expect(alignOf(line(80, 120))).toBe('ctr');
  });

  test('has size, colour, weight and faces of its runs, and tells Chinese from English', () => {
    const xml = box([
      sceneLine([
        sceneRun('约 7 成', { weight: 700, colour: '#AA0000' }),
        sceneRun('GDP & more', { x: 90, size: 15 }),
      ]),
    ]);
    expect(xml).toContain(
      '<a:rPr lang="zh-CN" sz="1500" b="1" dirty="0"><a:solidFill><a:srgbClr val="AA0000"/></a:solidFill>' +
        '<a:latin typeface="Source Sans 3"/><a:ea typeface="Noto Sans SC"/></a:rPr><a:t>约 7 成</a:t>',
    );
    expect(xml).toMatch(/lang="en-US" sz="1125" b="0".*<a:t>GDP &amp; more<\/a:t>/);
    expect(box([sceneLine([sceneRun('開航以來')])], 1, 'en')).toContain('lang="zh-TW"');
    expect(box([sceneLine([sceneRun('12%')])], 1, 'en')).toContain('lang="en"');
  });

  test('names its face without the quotation marks and the further families of a style sheet', () => {
    const run = sceneRun('字', { family: "'Noto Serif SC', 'Noto Emoji'" });
    expect(box([sceneLine([run])])).toContain('<a:ea typeface="Noto Serif SC"/>');
  });

  test('sets narrow quotation marks in the Latin face, where an editor would take the wide ones', () => {
    const xml = box([sceneLine([sceneRun('“一带一路”联合', { proportional: true })])]);
    const faces = [...xml.matchAll(/<a:ea typeface="([^"]+)"\/><\/a:rPr><a:t>([^<]+)</g)];
    expect(faces.map(([, face, text]) => `${text} ${face}`)).toEqual([
      '“ Source Sans 3',
      '一带一路 Noto Sans SC',
      '” Source Sans 3',
      '联合 Noto Sans SC',
    ]);
    expect(paragraphs(xml)).toEqual(['“一带一路”联合']);
    expect(box([sceneLine([sceneRun('“一”')])]).match(/<a:r>/g)).toHaveLength(1);
  });

  test('of which a mark is pulled stays together: the space is that of the character before', () => {
    const xml = box([sceneLine([sceneRun('合作'), sceneRun('（二）', { x: 50, space: -10 })])]);
    expect(paragraphs(xml)).toEqual(['合作（二）']);
    expect(xml).toMatch(/spc="-750" dirty="0">(?:(?!<a:t>).)*<a:t>作</);
  });
});

describe('a figure', () => {
  const digits = sceneRun('90', { x: 60, size: 60, baseline: 80, row: [60, 20] });

  test('has the spaces between its parts that its words have, as small as the smaller type', () => {
    const prefix = sceneRun('more than', { size: 20, baseline: 80, row: [0, 60], x: 0 });
    const suffix = sceneRun('percent', { size: 20, baseline: 80, row: [140, 60], x: 140 });
    const xml = box([sceneLine([prefix, digits, suffix], { text: 'more than 90 percent' })], 1, 'en');
    expect(paragraphs(xml)).toEqual(['more than 90 percent']);
    expect(xml).toContain('<a:t>more than </a:t>');
    expect(xml).toContain('<a:t> percent</a:t>');
  });

  test('whose qualifier stands above it is two paragraphs, each in its place', () => {
    const above = sceneRun('more than', { size: 20, baseline: 30, row: [60, 10], x: 60 });
    const xml = box([sceneLine([above, digits], { text: 'more than 90' })], 1, 'en');
    expect(paragraphs(xml)).toEqual(['more than', '90']);
    expect(heights(xml)[1]).toBeCloseTo(80 + 12 - (30 + 4), 1);
  });
});
