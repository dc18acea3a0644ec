import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../testing/source-files.js';
import { createAssets } from '../world/assets.js';
import { loadSlideRules } from './load-slide-rules.js';

const folder = join(root, 'assets/slides');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({
    name,
    rules: readFileSync(join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));
const slideKinds = readdirSync(join(root, 'templates/slides')).map((file) => file.replace('.md.hbs', ''));
const ofKinds = files.filter(({ name }) => name !== 'base.css');

describe('the rules of slides', () => {
  test('are one style sheet that needs no other, with the slides of every kind named', async () => {
    const css = await loadSlideRules(createAssets(root));
    expect(css).not.toMatch(/@import|&/);
    for (const kind of slideKinds) expect(css).toContain(`section.${kind}`);
  });

  test('of what kinds share are written out for each of them, before its own', async () => {
    const css = await loadSlideRules(createAssets(root));
    const shared = css.indexOf('section.takeaways li::before {\n  content');
    expect(shared).toBeGreaterThan(css.indexOf('section.points li::before {\n  content'));
    expect(css.indexOf('section.takeaways li::before {\n  background')).toBeGreaterThan(shared);
  });

  test('name no kind: & is the slide, and what kinds share has a name of its own', () => {
    const named = ofKinds.flatMap(({ name, rules }) =>
      slideKinds
        .filter((kind) => new RegExp(String.raw`\.${kind}\b`).test(rules))
        .map((kind) => [name, kind]),
    );
    expect(named).toEqual([]);
  });

  test('begin each selector with the slide, so that none reaches another kind', () => {
    const stray = ofKinds.flatMap(({ name, rules }) =>
      [...rules.replace(/@import [^;]*;/g, '').matchAll(/([^{}]+)\{[^}]*\}/g)].flatMap(([, selectors = '']) =>
        selectors
          .split(/,(?![^(]*\))/)
          .map((selector) => selector.trim())
          .filter((selector) => !selector.startsWith('&'))
          .map((selector) => `${name}: ${selector}`),
      ),
    );
    expect(stray).toEqual([]);
  });

  test('take every length from a token or a measure that is named once: only hairlines are written in px', () => {
    const lengths = ofKinds.flatMap(({ name, rules }) =>
      [...rules.matchAll(/([\d.]+)(?:px|pt|rem|cm|mm|in)\b/g)]
        .filter(([, length]) => Number(length) > 3)
        .map(([length]) => `${name}: ${length}`),
    );
    expect(lengths).toEqual([]);
    const base = files.find(({ name }) => name === 'base.css')?.rules ?? '';
    const written = [...base.matchAll(/([\d.]+)px/g)].map(([length]) => length);
    expect(written.filter((length) => Number.parseFloat(length) > 3)).toEqual(['1280px', '720px']);
  });

  test('know every custom property they ask for', () => {
    const css = files.map(({ rules }) => rules).join('\n');
    const declared = new Set([...css.matchAll(/(--[a-z-]+):/g)].map(([, name]) => name));
    const fromTokens =
      /^--(?:(?:headline|lead|text|note|display|figure)-size|(?:headline|text)-(?:weight|medium|strong)|serif|sans|line-share|space|margin|across|station|stroke|ground|ink|secondary|hairline|field|field-(?:ink|hairline|ring|line|dot|ring-ahead|line-ahead)|accent|rings?|rings?-ahead|line|line-ahead|dot|places|step|at)$/;
    const unknown = [...css.matchAll(/var\((--[a-z-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !declared.has(name) && !fromTokens.test(name));
    expect(unknown).toEqual([]);
  });
});
