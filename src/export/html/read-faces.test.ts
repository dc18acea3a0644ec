import { afterAll, expect, test } from 'vitest';
import { createNodeWorld } from '../../world/node-world.js';
import { readFaces } from './read-faces.js';

const world = createNodeWorld();
afterAll(() => world.browser.close());

test('every text of a page with its families and its weight, hidden and generated ones too', async () => {
  const html = `<!doctype html><html><head><style>
    body { font: 400 16px 'Noto Sans SC', serif }
    b { font-weight: 700 }
    i { font-family: "Noto Serif SC"; display: none }
    i::before { content: attr(title) }
    ol { counter-reset: n } li::after { content: "—" counter(n) }
  </style></head><body><p>ab <b>cb</b></p><i title="万">de</i><ol><li>f</li></ol><script>x()</script></body></html>`;
  const read = await world.browser.withPage(async (page) => {
    await page.open(html, { width: 400, height: 400 });
    return page.evaluate(readFaces, undefined);
  });
  const said = (weight: number, family: string) => {
    const found = read.find((each) => each.weight === weight && each.families[0] === family);
    return [...(found?.characters ?? '')].sort().join('').trim();
  };
  expect(said(700, 'Noto Sans SC')).toBe('bc');
  expect(said(400, 'Noto Serif SC')).toMatch(/de万/);
  expect(said(400, 'Noto Sans SC')).toMatch(/0123456789abf—/);
  expect(read.find(({ weight }) => weight === 400)?.families).toContain('serif');
  expect(read.some(({ characters }) => characters.includes('x'))).toBe(false);
});
