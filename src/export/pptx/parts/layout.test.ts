import { beforeAll, describe, expect, test } from 'vitest';
import { type EditableSample, editableSampleIn, kindsIn } from '../../../testing/editable-samples.js';
import { nameOf, type OpenedPresentation, openPresentation } from '../../../testing/opened-presentation.js';
import { sampled } from '../../../testing/sampled.js';
import { packed, presentationParts } from '../package.js';
import { attributeOf, childrenOf, descendantsOf, textIn, type XmlElement } from '../xml/read-xml.js';

const inEach = sampled(
  [
    ['zh-CN', 'silk'],
    ['zh-TW', 'silk'],
    ['en', 'silk'],
  ] as const,
  2,
);
const samples = new Map<string, EditableSample & { readonly opened: OpenedPresentation }>();
const sampleIn = (language: string) => {
  const found = samples.get(language);
  if (found === undefined) throw new Error(`there is no sample in ${language}`);
  return found;
};

beforeAll(async () => {
  for (const [language, theme] of inEach) {
    const sample = await editableSampleIn(language, theme);
    const bytes = packed(presentationParts(sample.editable, new Date(Date.UTC(2024, 0, 2))));
    samples.set(language, { ...sample, opened: openPresentation(bytes) });
  }
});

const placeholderOf = (shape: XmlElement): XmlElement | undefined => descendantsOf(shape, 'p:ph')[0];
const typeOf = (placeholder: XmlElement | undefined) =>
  placeholder && (attributeOf(placeholder, 'type') ?? 'body');

/** The boxes of a part that fill a placeholder, drawings apart. */
function placeholdersIn({ document }: Pick<OpenedPresentation['master'], 'document'>) {
  return document.named('p:sp').flatMap((shape) => {
    const placeholder = placeholderOf(shape);
    return placeholder === undefined ? [] : [{ shape, placeholder }];
  });
}

describe.each(inEach)('slides in %s, %s, take from their layout', (language) => {
  test('where their boxes stand', () => {
    for (const slide of sampleIn(language).opened.slides)
      for (const { shape } of placeholdersIn(slide))
        for (const properties of childrenOf(shape, 'p:spPr'))
          expect(properties.children, slide.path).toEqual([]);
  });

  test('how their words are set: runs say what differs in a figure, an emphasis, a number or a link, and nothing else', () => {
    let inherited = 0;
    const { editable, opened } = sampleIn(language);
    for (const [index, slide] of opened.slides.entries()) {
      const texts =
        editable.slides[index]?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])) ?? [];
      for (const { shape, placeholder } of placeholdersIn(slide)) {
        const name = descendantsOf(shape, 'p:cNvPr').map((each) => attributeOf(each, 'name'))[0];
        const own = texts.find((each) => each.name === name)?.paragraphs.flatMap(({ runs }) => runs) ?? [];
        const differs = own.some(({ size, face, colour }) => (size ?? face ?? colour) !== undefined);
        for (const properties of descendantsOf(shape, 'a:rPr')) {
          const says = ['sz', 'b', 'i'].some((key) => attributeOf(properties, key) !== undefined);
          const shows = properties.children.some(
            (child) => typeof child !== 'string' && child.name !== 'a:hlinkClick',
          );
          if (!differs) expect([says, shows], `${name} of ${slide.path}`).toEqual([false, false]);
          if (!says && !shows) inherited += 1;
        }
        expect(descendantsOf(shape, 'a:lstStyle').flatMap(({ children }) => children)).toEqual([]);
        expect(typeOf(placeholder)).toMatch(/^(?:title|body|sldNum)$/);
      }
    }
    expect(inherited).toBeGreaterThan(300);
  });

  test('a placeholder of their own for every box', () => {
    const { opened } = sampleIn(language);
    const layouts = new Map(opened.layouts.map((layout) => [layout.path, layout]));
    for (const slide of opened.slides) {
      const layout = layouts.get(slide.layout);
      const offered = new Set((layout?.document.named('p:ph') ?? []).map(keyOf));
      const filled = slide.document.named('p:ph').map(keyOf);
      expect(
        filled.filter((key) => !offered.has(key)),
        slide.path,
      ).toEqual([]);
      expect(new Set(filled).size, slide.path).toBe(filled.length);
    }
  });

  test('nothing that would move or shrink once someone types', () => {
    const { opened } = sampleIn(language);
    for (const { xml, path } of [...opened.slides, ...opened.layouts, opened.master])
      expect(xml, path).not.toContain('normAutofit');
    for (const layout of opened.layouts)
      for (const { shape } of placeholdersIn(layout).filter(
        ({ placeholder }) => typeOf(placeholder) === 'title',
      ))
        expect(descendantsOf(shape, 'a:noAutofit'), layout.path).toHaveLength(1);
  });
});

function keyOf(placeholder: XmlElement): string {
  return `${typeOf(placeholder)} ${attributeOf(placeholder, 'idx') ?? ''}`;
}

describe.each(inEach)('layouts in %s, %s', (language) => {
  test('have names, no two alike, and one at least for each kind of slide', () => {
    const { opened, drawing } = sampleIn(language);
    const names = opened.layouts.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
    const missing = kindsIn(drawing.deck).filter((kind) => {
      const called = kind.replaceAll('-', ' ').toLowerCase();
      return !names.some((name) => name.toLowerCase().startsWith(called));
    });
    expect(missing).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['Headline and text', 'Headline']));
  });

  test('have a title, and where a slide of theirs has it a source line and a number', () => {
    const { opened, editable } = sampleIn(language);
    for (const layout of opened.layouts)
      expect(
        placeholdersIn(layout).filter(({ placeholder }) => typeOf(placeholder) === 'title'),
        layout.path,
      ).toHaveLength(1);
    for (const [index, { layout }] of opened.slides.entries()) {
      const roles =
        editable.slides[index]?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.role] : [])) ?? [];
      const part = opened.layouts.find(({ path }) => path === layout);
      const types =
        part === undefined ? [] : placeholdersIn(part).map(({ placeholder }) => typeOf(placeholder));
      expect(types.includes('sldNum'), layout).toBe(roles.includes('slide-number'));
      if (roles.includes('source')) expect(part?.xml, layout).toContain('name="Source');
    }
  });

  test('are shared by slides that are alike, and every slide has one', () => {
    const { opened } = sampleIn(language);
    const used = opened.slides.map(({ layout }) => layout);
    expect(used).not.toContain('');
    expect(new Set(used).size).toBeLessThan(used.length);
  });
});

describe.each(inEach)('the theme in %s, %s', (language) => {
  test('has the colours and families of the tokens', () => {
    const { opened, kit } = sampleIn(language);
    const { colours, accents, fonts } = kit.theme.tokens;
    const theme = opened.textOf('ppt/theme/theme1.xml');
    const slot = (name: string) => new RegExp(`<a:${name}><a:srgbClr val="(\\w{6})"/>`).exec(theme)?.[1];
    expect(['dk1', 'lt1', 'dk2', 'lt2'].map(slot)).toEqual(
      [colours.ink, colours.ground, colours.secondary, colours.hairline].map((colour) =>
        colour.slice(1).toUpperCase(),
      ),
    );
    expect(accents.map((_, index) => slot(`accent${index + 1}`))).toEqual(
      accents.map(({ colour }) => colour.slice(1).toUpperCase()),
    );
    for (const [font, family] of [
      ['majorFont', fonts.headline.family],
      ['minorFont', fonts.text.family],
    ] as const) {
      const [faces = ''] = new RegExp(`<a:${font}>.*?</a:${font}>`).exec(theme) ?? [];
      const [latin, eastAsian] = ['latin', 'ea'].map(
        (script) => new RegExp(`<a:${script} typeface="([^"]+)"`).exec(faces)?.[1],
      );
      // Digits and Latin words beside Chinese have a face of their own; and Chinese names in an English deck.
      expect([latin, eastAsian]).toContain(family);
      expect(latin).toMatch(/^Source/);
      expect(eastAsian).toMatch(language === 'zh-TW' ? /^Noto .* TC$/ : /^Noto .* SC$/);
    }
  });

  test('is all there is to change for another accent: none is written out in a slide, a layout or the master', () => {
    const { opened, kit } = sampleIn(language);
    const accents = kit.theme.tokens.accents.map(({ colour }) => colour.slice(1).toUpperCase());
    const parts = [
      ...opened.slides,
      ...opened.layouts,
      opened.master,
      ...opened.slides.flatMap(({ charts }) => charts),
    ];
    const written = parts.flatMap(({ xml, path }) =>
      accents.flatMap((accent) =>
        xml.toUpperCase().includes(`VAL="${accent}"`) ? [`${accent} in ${path}`] : [],
      ),
    );
    expect(written).toEqual([]);
    expect(parts.filter(({ xml }) => xml.includes('val="accent1"')).length).toBeGreaterThan(20);
  });

  test('gives the faces of all words, those of drawings and charts among them', () => {
    const { opened } = sampleIn(language);
    const named = [...opened.slides, ...opened.layouts, opened.master].flatMap(({ xml }) =>
      [...xml.matchAll(/<a:(?:latin|ea) typeface="([^"]*)"/g)].map(([, face]) => face),
    );
    expect([...new Set(named)].filter((face) => !/^\+m[jn]-(?:lt|ea)$/.test(face ?? ''))).toEqual([]);
  });
});

describe.each(inEach)('runs in %s, %s', (language) => {
  test('say the language of their script', () => {
    const { opened } = sampleIn(language);
    const own = language === 'en' ? 'en-US' : language;
    for (const { document, path } of opened.slides)
      for (const run of document.named('a:r')) {
        const text = childrenOf(run, 'a:t').map(textIn).join('');
        const [properties] = childrenOf(run, 'a:rPr');
        const said = (properties && attributeOf(properties, 'lang')) ?? '';
        if (/\p{Script=Han}/u.test(text)) expect(said, `${text} in ${path}`).toMatch(/^zh-/);
        if (language !== 'en' && /\p{Script=Han}/u.test(text)) expect(said, `${text} in ${path}`).toBe(own);
        if (/^[a-z ]+$/i.test(text) && /[a-z]/i.test(text)) expect(said, `${text} in ${path}`).toBe('en-US');
      }
  });

  test('break as Chinese does: no mark begins a line that may not', () => {
    const presentation = sampleIn(language).opened.textOf('ppt/presentation.xml');
    if (language === 'en') return expect(presentation).not.toContain('<p:kinsoku');
    expect(presentation).toMatch(
      new RegExp(`<p:kinsoku lang="${language}" invalStChars="[^"]*、。[^"]*" invalEndChars="[^"]*「[^"]*"`),
    );
    for (const { xml } of sampleIn(language).opened.layouts)
      for (const [properties] of xml.matchAll(/<a:lvl1pPr[^>]*>/g))
        expect(properties).toContain('eaLnBrk="1"');
  });
});
