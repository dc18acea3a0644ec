import { expect, test } from 'vitest';
import { programWords } from '../model/words.js';
import { slideOf } from '../testing/plain-pages.js';
import { drawnOnce } from './drawn-once.js';

const counted = (...ids: readonly string[]) =>
  ids.map((id) => ({
    figure: { prefix: '', digits: id, suffix: '家' },
    counts: programWords(`第${id}类`),
    from: { kind: 'program', statements: [id] },
  }));
const draft = (kind: string, headline: string, ids: readonly string[], drawn: boolean) => ({
  content: { ...slideOf({ kind, headline }).content, items: counted(...ids) },
  drawn,
});
const shown = (drafts: ReturnType<typeof drawnOnce>) =>
  drafts.map(({ content }) => [
    content.kind,
    ...(JSON.stringify(content).match(/(?<="digits":")\d+/g) ?? []),
  ]);
const own = (...ids: readonly string[]) => new Set(ids);

test('figures side by side keep those that the drawing behind them leaves', () => {
  const grid = draft('number-grid', '80家签约', ['80', '70', '50', '9'], false);
  const bars = draft('ranked-bars', '从签约到落地', ['70', '50', '9'], true);
  expect(shown(drawnOnce([grid, bars], own('80', '70', '50', '9')))).toEqual([
    ['hero-number', '80'],
    ['ranked-bars', '70', '50', '9'],
  ]);
});

test('a drawing goes where the headline speaks of what both show', () => {
  const grid = draft('number-grid', '60家走进23国', ['60', '23', '16'], false);
  const dots = draft('lollipop', '两类', ['60', '16'], true);
  expect(shown(drawnOnce([grid, dots], own('60', '23', '16')))).toEqual([['number-grid', '60', '23', '16']]);
});

test('a drawing that says what stands nowhere else stays', () => {
  const grid = draft('number-grid', '60家走进23国', ['60', '23', '16'], false);
  const dots = draft('ranked-bars', '三类', ['60', '16', '5'], true);
  expect(drawnOnce([grid, dots], own('60', '23', '16', '5'))).toHaveLength(2);
});

test('one figure in common is how a deck goes on', () => {
  const grid = draft('number-grid', '60家', ['60', '23', '16'], false);
  const share = draft('ranked-bars', '三类', ['16', '5', '4'], true);
  expect(drawnOnce([grid, share], own('60', '23', '16', '5', '4'))).toEqual([grid, share]);
});
