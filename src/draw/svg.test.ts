import { describe, expect, test } from 'vitest';
import type { Scene, SceneItem, SceneLine } from '../model/scene.js';
import { sceneSvg } from './svg.js';

const box = { left: 0, top: 0, right: 200, bottom: 100 };
const place = { x: 20, y: 30, width: 160, height: 40 };
const scene = (...items: readonly SceneItem[]): Scene => ({
  width: 200,
  height: 100,
  ground: '#FFFFFF',
  safe: box,
  overflow: 0,
  items,
});

function line(text: string, block: number, baseline: number): SceneLine {
  return {
    kind: 'line',
    role: 'text',
    block,
    frame: box,
    text,
    colour: '#000000',
    place,
    ink: box,
    runs: [...text].map((character, index) => ({
      text: character,
      size: 40,
      colour: index === 0 ? '#000000' : '#FF0000',
      family: 'Noto Sans SC',
      weight: 500,
      x: 20 + 40 * index,
      baseline,
      proportional: character === '“',
      ink: box,
      row: [20, 30],
      space: 0,
    })),
  };
}

const drawn = (items: readonly SceneItem[], alt = 'Bars.') =>
  sceneSvg(scene(...items), { alt, colour: (colour) => (colour === '#FF0000' ? 'var(--accent)' : colour) });

describe('a scene in a web page', () => {
  test('is one picture with an alternative text, as large as its scene', () => {
    expect(drawn([], 'More than “7” & <8>')).toBe(
      '<svg class="scene" role="img" aria-label="More than “7” &amp; &lt;8&gt;" width="200" height="100" viewBox="0 0 200 100"></svg>',
    );
  });

  test('holds real text: the lines of one text together, every run where it was set', () => {
    const svg = drawn([line('共建', 1, 60), line('“享', 1, 100), line('园', 2, 20)]);
    expect(svg.match(/<text\b[^>]*>.*?<\/text>/g)?.map((text) => text.replace(/<[^>]+>/g, ''))).toEqual([
      '共建“享',
      '园',
    ]);
    expect(svg).toContain(
      '<tspan x="60" y="60" font-family="Noto Sans SC" font-weight="500" font-size="40" fill="var(--accent)">建</tspan>',
    );
    expect(svg.match(/style="font-feature-settings:&quot;pwid&quot;">./g)).toHaveLength(1);
  });

  test('has the colours of the sheet it stands on, in lines and areas as well', () => {
    const window = { place, view: { x: 0, y: 0, width: 10, height: 10 } };
    const svg = drawn([
      { kind: 'field', role: 'disc', place, colour: '#FF0000', radius: 20, decoration: false },
      {
        kind: 'shape',
        role: 'chart',
        place,
        colour: '#FF0000',
        within: window,
        outline: { kind: 'circle', x: 5, y: 5, radius: 4 },
        stroke: { colour: '#FF0000', width: 1 },
      },
    ]);
    expect(svg).not.toContain('#FF0000');
    expect(svg).toContain('<rect x="20" y="30" width="160" height="40" rx="20" fill="var(--accent)"></rect>');
    expect(svg).toContain('viewBox="0 0 10 10" x="20" y="30"');
    expect(svg).toContain('stroke="var(--accent)"');
  });
});
