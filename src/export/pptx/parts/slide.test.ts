import { beforeAll, describe, expect, test } from 'vitest';
import { kindOf } from '../../../kinds/index.js';
import { type Words, wordsIn } from '../../../model/words.js';
import { drawDeck } from '../../../render/deck.js';
import { type EditableSample, editableSampleIn } from '../../../testing/editable-samples.js';
import { type OpenedPresentation, openPresentation } from '../../../testing/opened-presentation.js';
import { barePrint, missingFrom, slideTexts } from '../../../testing/shown-text.js';
import { packed, presentationParts } from '../package.js';
import { attributeOf, descendantsOf } from '../xml/read-xml.js';

const languages = ['zh-CN', 'en'] as const;
const samples = new Map<string, EditableSample & { readonly opened: OpenedPresentation }>();
const sampleIn = (language: string) => {
  const found = samples.get(language);
  if (found === undefined) throw new Error(`there is no sample in ${language}`);
  return found;
};

beforeAll(async () => {
  for (const language of languages) {
    const sample = await editableSampleIn(language, 'silk');
    const bytes = packed(presentationParts(sample.editable, new Date(Date.UTC(2024, 0, 2))));
    samples.set(language, { ...sample, opened: openPresentation(bytes) });
  }
});

/** Every slide of a deck with what an editor reads of it. */
function slidesOf(language: string) {
  const { drawing, opened } = sampleIn(language);
  return drawing.deck.slides.map((slide, index) => {
    const read = opened.slides[index];
    if (read === undefined) throw new Error(`slide ${index + 1} is not in the file`);
    return { slide, read, number: index + 1 };
  });
}

/** The characters of a text that another one has not. */
function lacking(text: string, other: string): string {
  const left = new Map<string, number>();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  return [...text]
    .filter((character) => {
      const count = left.get(character) ?? 0;
      left.set(character, count - 1);
      return count <= 0;
    })
    .join('');
}

describe.each(languages)('the words of a presentation in %s', (language) => {
  test('are those of the deck as a web page: at least 99 of 100 characters', () => {
    const { drawing, kit } = sampleIn(language);
    const pages = slideTexts(drawDeck(drawing.deck, kit).html);
    const lost = slidesOf(language).map(({ read }, index) =>
      lacking(pages[index] ?? '', barePrint(read.words)),
    );
    expect(lost.join('').length / pages.join('').length).toBeLessThanOrEqual(0.01);
  });

  test('say whole what a slide in boxes says, its headline and its running head first', () => {
    const { drawing, kit } = sampleIn(language);
    const pages = slideTexts(drawDeck(drawing.deck, kit).html);
    const missing = slidesOf(language).flatMap(({ slide, read, number }) => {
      const page = pages[number - 1] ?? '';
      const said = [barePrint(read.words)];
      return wordsIn([slide.content, slide.running]).flatMap(({ long }: Words) =>
        // Years along an axis are told as ’21 where they have no room.
        /^\d{4}$/.test(long) || missingFrom(long, [page]) !== '' || missingFrom(long, said) === ''
          ? []
          : [`${number} ${slide.content.kind}: ${long}`],
      );
    });
    expect(missing).toEqual([]);
  });

  test('say every figure whole, digits and words together', () => {
    const broken = slidesOf(language).flatMap(({ slide, read, number }) => {
      // In a drawing what is counted may stand under its digits.
      const drawn = kindOf(slide.content).slide?.editable === undefined;
      const paragraphs = (drawn ? [read.words] : read.words.split('\n')).map(barePrint);
      return figuresIn(slide.content).flatMap((figure) =>
        paragraphs.some((paragraph) => paragraph.includes(barePrint(figure)))
          ? []
          : [`${number} ${slide.content.kind}: ${figure}`],
      );
    });
    expect(broken).toEqual([]);
    expect(slidesOf(language).flatMap(({ slide }) => figuresIn(slide.content)).length).toBeGreaterThan(20);
  });

  test('are read as they are spoken: one item of a list after the other', () => {
    const confused = slidesOf(language).flatMap(({ slide, read, number }) => {
      if (kindOf(slide.content).slide?.editable === undefined) return [];
      const said = barePrint(read.words);
      // What the headline says already is no item's beginning.
      const start = said.indexOf(barePrint(read.title)) + barePrint(read.title).length;
      return listsIn(slide.content).flatMap((list) => {
        const places = list.map((item) => said.indexOf(barePrint(item), start)).filter((at) => at >= 0);
        return places.every((at, index) => index === 0 || at > (places[index - 1] ?? 0))
          ? []
          : [`${number} ${slide.content.kind}: ${list.join(' | ')}`];
      });
    });
    expect(confused).toEqual([]);
  });

  test('begin with the headline and end with what stands around them: the running head, the source, the number', () => {
    for (const { slide, read } of slidesOf(language)) {
      const boxes = descendantsOf(read.document.root, 'p:cNvPr')
        .map((each) => attributeOf(each, 'name') ?? '')
        .filter((name) => name !== '');
      expect(boxes[0], read.path).toBe('Title');
      const around = boxes.filter((name) => /^(?:Running head|Source$|Slide number)/.test(name));
      const ends = boxes
        .slice(around[0] === undefined ? boxes.length : boxes.indexOf(around[0]))
        .filter((name) => !/^(?:Route|Station)/.test(name));
      expect(ends, read.path).toEqual(around);
      if (slide.running !== undefined) expect(around[0], read.path).toBe('Running head');
    }
  });
});

describe.each(languages)('a presentation in %s', (language) => {
  test('has a title on every slide, and no two alike', () => {
    const titles = sampleIn(language).opened.slides.map(({ title }) => title.replaceAll('\n', ''));
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('has the speaker’s words on every slide', () => {
    for (const { slide, read } of slidesOf(language))
      expect(read.notes).toEqual(slide.notes.flatMap(({ long }) => [long]));
  });

  test('has all its slides in sections, in order', () => {
    const { opened, editable } = sampleIn(language);
    const presentation = opened.textOf('ppt/presentation.xml');
    const listed = [...presentation.matchAll(/<p14:sldId id="(\d+)"/g)].map(([, id]) => id);
    const shown = [...presentation.matchAll(/<p:sldId id="(\d+)"/g)].map(([, id]) => id);
    expect(listed).toEqual(shown);
    expect(shown).toHaveLength(editable.slides.length);
    const names = [...presentation.matchAll(/<p14:section name="([^"]*)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names).not.toContain('');
  });

  test('tells of each chart, table and group what it shows, or that it decorates', () => {
    const silent = sampleIn(language).opened.slides.flatMap(({ document, path }) =>
      ['p:graphicFrame', 'p:grpSp', 'p:pic'].flatMap((name) =>
        topMost(document.root, name)
          .map((each) => descendantsOf(each, 'p:cNvPr')[0])
          .filter((called) => {
            const decorates = called !== undefined && descendantsOf(called, 'adec:decorative').length > 0;
            return !decorates && ((called && attributeOf(called, 'descr')) ?? '') === '';
          })
          .map(() => `${name} in ${path}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  test('knows its title, authors, subject, language and day', () => {
    const { opened, editable } = sampleIn(language);
    const core = opened.textOf('docProps/core.xml');
    expect(core).toContain(`<dc:title>${editable.title}</dc:title>`);
    expect(core).toContain(`<dc:creator>${editable.authors.join('; ')}</dc:creator>`);
    expect(core).toContain('<dc:subject>');
    expect(core).toContain(`<dc:language>${language === 'en' ? 'en-US' : language}</dc:language>`);
    expect(core).toContain('2024-01-02T00:00:00Z');
    expect(opened.textOf('docProps/app.xml')).toContain(`<Slides>${editable.slides.length}</Slides>`);
  });

  test('moves nothing', () => {
    for (const { xml } of [...sampleIn(language).opened.slides, ...sampleIn(language).opened.layouts])
      expect(xml).not.toMatch(/<p:(?:transition|timing)|p14:dur/);
  });
});

describe('links', () => {
  test('of the contents lead to the slide that they name', () => {
    const { opened, drawing } = sampleIn('en');
    const at = drawing.deck.slides.findIndex(({ content }) => content.kind === 'contents');
    const contents = opened.slides[at];
    if (contents === undefined) throw new Error('there are no contents');
    const links = contents.document
      .named('p:sp')
      .flatMap((shape) => descendantsOf(shape, 'a:hlinkClick').map((link) => ({ shape, link })));
    expect(links.length).toBeGreaterThan(2);
    expect(links.every(({ link }) => attributeOf(link, 'action') === 'ppaction://hlinksldjump')).toBe(true);
    for (const { shape, link } of links) {
      const path = contents.targets.get(attributeOf(link, 'r:id') ?? '');
      const reached = opened.slides.find((slide) => slide.path === path);
      const words = descendantsOf(shape, 'a:t')
        .flatMap(({ children }) => children)
        .join('');
      expect(reached?.title.replaceAll('\n', '')).toContain(words);
    }
  });

  test('to addresses are kept as they are', () => {
    const { opened, drawing } = sampleIn('zh-CN');
    const at = drawing.deck.slides.findIndex(({ content }) => content.kind === 'read-on');
    expect([...(opened.slides[at]?.targets.values() ?? [])]).toContain('https://example.org/roundtable');
    expect(opened.slides[at]?.words).toContain('https://example.org/roundtable');
  });
});

/** Elements of a name that stand in no other of that name. */
function topMost(
  element: Parameters<typeof descendantsOf>[0],
  name: string,
): readonly Parameters<typeof descendantsOf>[0][] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child] : topMost(child, name);
  });
}

/** The figures of a content as they are printed: 超7.4万个. */
function figuresIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { figure } = value as { readonly figure?: unknown };
  const own = typeof figure === 'object' && figure !== null && 'digits' in figure ? [printed(figure)] : [];
  return [...own, ...Object.values(value).flatMap(figuresIn)];
}

function printed(figure: object): string {
  const { prefix, digits, suffix } = figure as Readonly<Record<'prefix' | 'digits' | 'suffix', string>>;
  return `${prefix}${digits}${suffix}`;
}

/** The lists of a content, each item by its first words. */
function listsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value)
    ? [value.flatMap((item) => wordsIn(item).slice(0, 1)).map(({ long }) => long)]
    : [];
  return [...own, ...Object.values(value).flatMap(listsIn)];
}
