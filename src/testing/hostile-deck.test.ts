import { join } from 'node:path';
import { Marp } from '@marp-team/marp-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrange } from '../arrange/arrange.js';
import { storyTerms } from '../content/story-terms.js';
import { sceneSvg } from '../draw/svg.js';
import { packed, presentationParts } from '../export/pptx/package.js';
import { languageFor } from '../languages/index.js';
import { loadHandoutTemplate } from '../making/load-handout-template.js';
import type { DeckDrawing } from '../model/drawing.js';
import { readStory } from '../reading/read-story.js';
import { drawDeck } from '../render/deck.js';
import { brief } from '../render/handouts/brief.js';
import { factsheet } from '../render/handouts/factsheet.js';
import { playedPage } from '../render/played-page.js';
import { createNodeWorld } from '../world/node-world.js';
import { editableSample, sampleDeckIn } from './editable-samples.js';
import { baited, baits, withBaits } from './hostile-deck.js';
import { openPresentation } from './opened-presentation.js';
import { loadPosterKit } from './poster-kit.js';
import { root } from './source-files.js';

interface Drawn {
  readonly drawing: DeckDrawing;
  readonly played: string;
  readonly pptx: ReturnType<typeof openPresentation>;
}
let hostile: Drawn;
let harmless: Drawn;
beforeAll(async () => {
  const all = await sampleDeckIn('zh-CN');
  const slides = [...new Map(all.slides.map((slide) => [slide.content.kind, slide])).values()];
  const deck = { ...all, slides };
  const drawn = async (texts: readonly string[]): Promise<Drawn> => {
    const { drawing, kit, editable } = await editableSample(baited(deck, texts));
    const whole = drawDeck(drawing.deck, kit);
    return {
      drawing: whole,
      played: playedPage(whole, kit),
      pptx: openPresentation(packed(presentationParts(editable, new Date(0)))),
    };
  };
  [hostile, harmless] = [await drawn(baits), await drawn(['甲 乙', '2025年', 'a'])];
}, 120_000);

/** The elements of a text in HTML or XML, each with the attributes it has somewhere. */
function elementsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, name = '', attributes = ''] of text.matchAll(
    /<([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g,
  )) {
    found.add(name);
    for (const [, attribute] of attributes.matchAll(/\s([\w:-]+)(?:="[^"]*"|='[^']*')?/g))
      found.add(`${name} ${attribute}`);
  }
  return found;
}

/** What one text has and another has not. */
function more(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  return [...one].filter((each) => !other.has(each));
}

/** What an attribute says of the baits, where an address could be followed or a class chosen. */
function attributeValues(text: string): string {
  return [...text.matchAll(/(?:href|src|action|class|Target)="([^"]*)"/g)]
    .flatMap(([, value = '']) => (/javascript:|evil/.test(value) ? [value] : []))
    .join('\n');
}

describe('texts that would be more than text', () => {
  test('are no elements and no attributes in a page, nor on the page that is played', () => {
    for (const [one, other] of [
      [hostile.drawing.html, harmless.drawing.html],
      [hostile.played, harmless.played],
    ] as const) {
      expect(more(elementsOf(one), elementsOf(other))).toEqual([]);
      expect(attributeValues(one)).toBe('');
      // Marp repeats running heads in a property of its own, and drops what would end it.
      expect(one).not.toMatch(/style="(?:[^"]*;)?\s*background:/);
    }
  });

  test('make no slides, no classes and no formulas in Markdown, whoever renders it', () => {
    const count = hostile.drawing.deck.slides.length;
    const render = (markdown: string) =>
      new Marp({ html: true }).render(markdown, { htmlAsArray: true }).html;
    const [one, other] = [hostile, harmless].map(({ drawing }) => render(drawing.markdown));
    expect(one).toHaveLength(count);
    expect(more(elementsOf(one?.join('') ?? ''), elementsOf(other?.join('') ?? ''))).toEqual([]);
    expect(attributeValues(one?.join('') ?? '')).toBe('');
    expect(hostile.drawing.slides).toHaveLength(count);
  });

  test('are no elements in drawings', () => {
    const svg = ({ drawing }: Drawn) =>
      drawing.pictures
        .flatMap((picture) =>
          picture === undefined
            ? []
            : [sceneSvg(picture.scene, { alt: baits.join(' '), colour: (name) => name })],
        )
        .join('');
    expect(svg(hostile).length).toBeGreaterThan(1000);
    expect(more(elementsOf(svg(hostile)), elementsOf(svg(harmless)))).toEqual([]);
  });

  test('are words of a presentation, and lead nowhere', () => {
    const xml = ({ pptx }: Drawn) =>
      [...pptx.parts.keys()].filter((path) => /\.(?:xml|rels)$/.test(path)).map(pptx.textOf);
    expect(hostile.pptx.slides).toHaveLength(hostile.drawing.deck.slides.length);
    expect(more(elementsOf(xml(hostile).join('')), elementsOf(xml(harmless).join('')))).toEqual([]);
    expect(attributeValues(xml(hostile).join(''))).toBe('');
  });

  test('are shown', () => {
    const bare = (text: string) => text.replace(/[\s"“”‘’'\u200b\u2060*-]|—|–/g, '');
    const page = bare(
      hostile.drawing.html
        .replace(/<[^>]*>/g, '')
        .replace(
          /&(lt|gt|amp|quot|#39);/g,
          (reference, name: string) =>
            ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name] ?? reference,
        ),
    );
    const slides = bare(hostile.pptx.slides.map(({ words }) => words).join(''));
    for (const bait of baits) {
      expect(page, bait).toContain(bare(bait));
      expect(slides, bait).toContain(bare(bait));
    }
  });

  test('are no elements and no attributes in handouts that are read', async () => {
    const world = createNodeWorld();
    const { traced } = await readStory(world, join(root, 'src/testing/stories/river-city'));
    if (traced === undefined) throw new Error('the story is not right');
    const { handouts } = arrange(traced, languageFor(traced.story.language));
    const { theme, ...kit } = await loadPosterKit('', 'silk', 'en');
    for (const form of [brief, factsheet]) {
      const whole = {
        ...kit,
        theme: { tokens: 'tokens' in theme ? theme.tokens : theme },
        pictures: kit.pictures ?? new Map(),
        terms: storyTerms(traced.story),
        template: await loadHandoutTemplate(world.assets, form.files),
      };
      const drawn = (texts: readonly string[]) => {
        const handout = handouts.find(({ text }) => text?.kind === form.name);
        if (handout === undefined) throw new Error('the story has no such handout');
        const { html } = form.draw(
          { ...handout, text: withBaits(handout.text, texts) } as typeof handout,
          whole,
        );
        // Drawings, which words arrange, are looked at by themselves.
        return html.replace(/<svg[\s\S]*?<\/svg>/g, '');
      };
      // A line may end inside an address.
      const [one, other] = [drawn(baits), drawn(['甲 乙 https://example.org/a/b'])];
      expect(more(elementsOf(one), elementsOf(other))).toEqual([]);
      expect(attributeValues(one)).toBe('');
      expect(one).toContain('&lt;script&gt;');
    }
  }, 120_000);
});
