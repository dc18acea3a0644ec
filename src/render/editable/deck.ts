import type { DrawingFault } from '../../diagnostics/drawing-fault.js';
import { textBox } from '../../layout/editable/boxes.js';
import { wordsOf } from '../../layout/editable/measure.js';
import type { DeckDrawing } from '../../model/drawing.js';
import type { EditableDeck, EditableFamily, EditableSlide } from '../../model/editable-deck.js';
import type { Deck } from '../../model/page.js';
import type { Theme } from '../../model/theme.js';
import { statementsOf } from '../../model/words.js';
import type { DeckKit } from '../deck.js';
import { slideNumber } from './frame.js';
import { editableSheet, slideRoom } from './sheet.js';
import { editableSlide, type FullBox } from './slide.js';

/** A deck in boxes, and those whose words reach over them, by the index of their slide. */
export interface PlacedDeck {
  readonly deck: EditableDeck;
  readonly tooFull: readonly (FullBox & { readonly slide: number })[];
}

/** Places a drawn deck in boxes that someone can edit. Pure; no browser draws anything. */
export function editableDeck(
  { deck, pictures }: Pick<DeckDrawing, 'deck' | 'pictures'>,
  kit: DeckKit,
): PlacedDeck {
  const known = new Set(deck.slides.map(({ id }) => id));
  const linkTo = (id: string) => (known.has(id) ? `#${id}` : undefined);
  const placed = deck.slides.map((slide, index) =>
    editableSlide({ slide, picture: pictures[index], kit, linkTo }),
  );
  const { tokens } = kit.theme;
  const { ground, ink, secondary, hairline } = tokens.colours;
  return {
    deck: {
      id: deck.id,
      language: kit.messages.tag === 'en' ? 'en-US' : kit.messages.tag,
      title: deck.title,
      authors: deck.authors,
      subject: deck.subject,
      theme: {
        name: tokens.name,
        colours: { ground, ink, secondary, hairline },
        accents: tokens.accents.map(({ colour }) => colour),
        headline: familyOf(tokens, 'headline', kit.messages.tag),
        text: familyOf(tokens, 'text', kit.messages.tag),
      },
      standard: standardOf(kit),
      slides: withUniqueTitles(placed.map(({ slide }) => slide)),
      sections: sectionsOf(deck),
    },
    tooFull: placed.flatMap(({ tooFull }, slide) => tooFull.map((box) => ({ ...box, slide }))),
  };
}

/** Slides are found by their titles: of several that say the same, those after the first are numbered. */
function withUniqueTitles(slides: readonly EditableSlide[]): readonly EditableSlide[] {
  const known = new Set<string>();
  return slides.map((slide) => ({
    ...slide,
    shapes: slide.shapes.map((shape) => {
      if (shape.kind !== 'text' || shape.role !== 'title') return shape;
      const said = shape.paragraphs.map(wordsOf).join('').replaceAll('\n', '');
      const numbered = (count: number) => (count === 1 ? '' : ` (${count})`);
      let count = 1;
      while (known.has(said + numbered(count))) count += 1;
      known.add(said + numbered(count));
      if (count === 1) return shape;
      const number = { text: numbered(count), face: 'text' as const, size: shape.style.size * 0.6 };
      return { ...shape, paragraphs: shape.paragraphs.map(({ runs }) => ({ runs: [...runs, number] })) };
    }),
  }));
}

/** Warnings for slides whose words may reach over their boxes in an editor: each slide once. */
export function tellTooFull(deck: Deck, { tooFull }: Pick<PlacedDeck, 'tooFull'>): readonly DrawingFault[] {
  return [...new Set(tooFull.map(({ slide }) => slide))].map((index) => {
    const boxes = tooFull.flatMap(({ slide, box, over }) =>
      slide === index ? [`the text of “${box}” reaches ${Math.ceil(over)} px over its box`] : [],
    );
    const [statement = deck.section] = statementsOf(deck.slides[index]?.content);
    return {
      code: 'box-too-full',
      severity: 'warning',
      message: `slide ${index + 1} of deck ${deck.id}: in an editor of presentations ${boxes.join(', ')}.`,
      hint: 'Give its texts a `short` form, or look at the slide in your editor.',
      // What names no statement names the sections: contents, openers.
      ...(statement === undefined ? { at: ['sections'] } : { dataPath: statement }),
    };
  });
}

/** Latin words in the family of English decks, Chinese ones in that of the deck's script. */
function familyOf({ fonts }: Theme, face: 'headline' | 'text', language: string): EditableFamily {
  const own = fonts[face].family;
  const { languages } = fonts;
  const chinese = language.startsWith('zh');
  return {
    latin: chinese ? languages.en[face].family : own,
    eastAsian: chinese ? own : languages['zh-CN'][face].family,
    serif: face === 'headline',
  };
}

/** What belongs together: what opens the deck, each section from its opener on, what closes the deck. */
function sectionsOf({ slides, title }: Deck): EditableDeck['sections'] {
  const sections: { name: string; slides: number }[] = [];
  let closing = false;
  for (const { role, content } of slides) {
    const opens = role === 'opener' || (role === 'closing' && !closing);
    if (role === 'closing') closing = true;
    if (sections.length === 0 || opens)
      sections.push({ name: opens ? content.headline.long : title, slides: 0 });
    const last = sections.at(-1);
    if (last !== undefined) last.slides += 1;
  }
  return sections;
}

function standardOf(kit: DeckKit): EditableDeck['standard'] {
  const sheet = editableSheet(kit, 0);
  const room = slideRoom(kit, { sheet, tier: 0, onField: false, linkTo: () => undefined });
  const { left, right, bottom, sizes } = room;
  const width = right - left;
  return {
    ground: sheet.paper.ground,
    title: textBox(room, 'title', 'Title', { x: left, y: 112, width, height: 122 }, '', {
      face: 'headline',
      size: sizes.headline,
      leading: 1.3,
    }),
    body: textBox(room, 'body', 'Text', { x: left, y: 250, width, height: bottom - 250 }, '', {
      bullet: 'dot',
      gap: 18,
    }),
    number: slideNumber(room),
  };
}
