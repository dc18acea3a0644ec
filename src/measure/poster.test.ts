import { describe, expect, test } from 'vitest';
import { type DetectedNode, measurePoster } from './poster.js';

const sheet = { left: 72, top: 72, right: 1008, bottom: 1368 };

const field = (colour: string): DetectedNode => ({
  left: 0,
  top: 0,
  width: 1080,
  height: 1440,
  type: 'div',
  props: { 'data-field': colour },
});

/** A line of text as Satori reports it: the line, then its run. */
function line(
  text: string,
  at: {
    left?: number;
    top?: number;
    width?: number;
    size?: number;
    colour?: string;
    index?: number;
    last?: boolean;
  } = {},
): DetectedNode[] {
  const { left = 72, top = 100, width = 400, size = 40, colour = '#1B2230', index = 0, last = true } = at;
  const box = { left, top, width, height: size };
  return [
    {
      ...box,
      type: 'div',
      props: {
        'data-line': `${text}#${index}`,
        'data-last': last,
        'data-right': 936,
        style: { fontSize: size, color: colour },
      },
    },
    { ...box, type: 'span', props: { style: {} }, textContent: text },
  ];
}

const measure = (nodes: readonly DetectedNode[]) =>
  measurePoster({
    artifact: 'a/b',
    nodes: [field('#FAF7F0'), ...nodes],
    sheet,
    arranged: 0,
    missingGlyphs: [],
  });

describe('measuring a drawn poster', () => {
  test('text inside its frame is no overflow', () => {
    expect(measure([...line('共建'), ...line('共享', { top: 160 })])).toMatchObject({
      overflow: 0,
      smallestText: 40,
      breakFaults: [],
    });
  });

  test('a line that leaves the safe frame is an overflow by so many pixels', () => {
    expect(measure(line('共建', { left: 700, width: 400 })).overflow).toBe(92);
    expect(measure(line('共建', { top: 1400 })).overflow).toBeGreaterThan(50);
  });

  test('two lines on each other are an overflow', () => {
    expect(measure([...line('共建'), ...line('共享', { top: 115 })]).overflow).toBeGreaterThan(10);
  });

  test('the contrast is the lowest of all text against what is behind it', () => {
    expect(measure([...line('甲'), ...line('乙', { top: 200, colour: '#C0B8A8' })]).contrast).toBeLessThan(2);
  });

  test('a mark that starts or ends a line and a lone last character are break faults', () => {
    const { breakFaults } = measure([
      ...line('，共建', { index: 1 }),
      ...line('我们“', { top: 200, last: false }),
      ...line('学。', { top: 300, index: 2 }),
    ]);
    expect(breakFaults).toHaveLength(3);
  });
});
