import { describe, expect, test } from 'vitest';
import { templateSources } from '../testing/deck-kit.js';
import { filesUnder } from '../testing/source-files.js';
import { compileDeckTemplates, deckTemplatePaths } from './deck-templates.js';

const path = 'templates/slides/points.md.hbs';

function points(template: string, view: object): string {
  const { points: write } = compileDeckTemplates({ ...templateSources, [path]: template }).slides;
  if (write === undefined) throw new Error('points have no template');
  return write(view);
}

describe('templates', () => {
  test('escape a bare value for Markdown', () => {
    expect(points('{{text}}', { text: '*星*' })).toBe('\\*星\\*');
    expect(points('{{#each items}}{{this}};{{/each}}', { items: ['# a', '<b>'] })).toBe('\\# a;\\<b>;');
  });

  test('show a zero', () => {
    expect(points('{{value}}', { value: 0 })).toBe('0');
  });

  test('take text that looks like a template as text', () => {
    expect(points('{{text}}', { text: '{{constructor}}' })).toBe('{{constructor}}');
  });

  test('name a misspelt field', () => {
    expect(() => points('{{headlin}}', { headline: '甲' })).toThrow(/headlin/);
  });

  test('name the file that is missing', () => {
    expect(() => compileDeckTemplates({})).toThrow('templates/deck.md.hbs');
  });

  test('write nothing raw, but for the slides that are Markdown already', () => {
    const raw = deckTemplatePaths.filter((each) => templateSources[each]?.includes('{{{'));
    expect(raw).toEqual(['templates/deck.md.hbs']);
    expect(templateSources['templates/deck.md.hbs']?.match(/\{\{\{.*?\}\}\}/g)).toEqual(['{{{body}}}']);
  });

  test('are all that stand in their folder, one a slide kind, and the frame', () => {
    expect(deckTemplatePaths.toSorted()).toEqual([
      'templates/deck.md.hbs',
      ...filesUnder('templates/slides'),
    ]);
  });
});
