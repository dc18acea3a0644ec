import { expect, test } from 'vitest';
import { brandTemplate } from '../testing/brand-template.js';
import { createMemoryWorld } from '../world/memory-world.js';
import { loadPptxTemplate } from './load-pptx-template.js';

test('without a path there is nothing', async () => {
  expect(await loadPptxTemplate(createMemoryWorld({}), undefined)).toEqual({ diagnostics: [] });
});

test('a template is read with the choice of layouts that stands beside it', async () => {
  const world = createMemoryWorld({
    'brand.pptx': brandTemplate(),
    'brand.pptx.yaml': 'points: Second look\n',
  });
  const { loaded, diagnostics } = await loadPptxTemplate(world, 'brand.pptx');
  expect(diagnostics).toEqual([]);
  expect(loaded?.path).toBe('brand.pptx');
  expect(loaded?.chosen.get('points')?.name).toBe('Second look');
});

test.each([
  ['missing.pptx', 'template-unusable', undefined],
  ['text.pptx', 'template-unusable', undefined],
  ['faulty.pptx', 'key-unknown', 1],
])('what is wrong with %s is told as a fault', async (path, code, line) => {
  const world = createMemoryWorld({
    'text.pptx': 'a text',
    'faulty.pptx': brandTemplate(),
    'faulty.pptx.yaml': 'covre: 封面\n',
  });
  const { diagnostics } = await loadPptxTemplate(world, path);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({
    code,
    severity: 'error',
    ...(line === undefined ? { path } : { line }),
  });
  expect(diagnostics[0]?.hint).toMatch(/\S/);
});
