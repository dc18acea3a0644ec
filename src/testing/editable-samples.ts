import { slideOrder } from '../kinds/index.js';
import type { DeckDrawing } from '../model/drawing.js';
import type { EditableDeck } from '../model/editable-deck.js';
import type { Deck } from '../model/page.js';
import type { DeckKit } from '../render/deck.js';
import { editableDeck } from '../render/editable/deck.js';
import { slidePictures } from '../render/slide-picture.js';
import { deckKit, night, silk } from './deck-kit.js';
import { drawnKinds, drawnSlides, slideOfPoster } from './drawn-slides.js';
import { englishArrangements, englishPosters } from './english-posters.js';
import { loadPosterKit } from './poster-kit.js';
import { rememberByText } from './remember-by-text.js';
import { sampleDeck } from './sample-deck.js';
import { traditionalDeck } from './traditional.js';

/** The languages and the themes that editable decks are tried in. */
export const editableLanguages = ['zh-CN', 'zh-TW', 'en'] as const;
export const editableThemes = ['silk', 'night'] as const;
type EditableLanguage = (typeof editableLanguages)[number];
type EditableThemeName = (typeof editableThemes)[number];

/** A deck, what draws it, and the same in boxes that someone can edit. */
export interface EditableSample {
  readonly drawing: Pick<DeckDrawing, 'deck' | 'pictures'>;
  readonly kit: DeckKit;
  readonly editable: EditableDeck;
}

/** The roundtable with slides of every kind, those with a drawing among them. */
const chineseDeck: Deck = {
  ...sampleDeck,
  slides: withOwnIds([...sampleDeck.slides, ...drawnKinds.flatMap((kind) => drawnSlides(kind))]),
};

/** The whole deck of the shipped story's English edition, with a slide of each further kind there is an English one of. */
async function englishDeck(): Promise<Deck> {
  const arranged = await englishArrangements();
  const [whole] = arranged[0]?.decks ?? [];
  if (whole === undefined) throw new Error('the edition has no deck');
  const posters = (await englishPosters()).filter(({ content: { kind } }) =>
    drawnKinds.some((each) => each === kind),
  );
  const slides = [...whole.slides, ...posters.map(slideOfPoster)];
  const shown = new Set(slides.map(({ content }) => content.kind));
  const others = arranged
    .flatMap(({ decks }) => decks.flatMap((deck) => deck.slides))
    .filter(({ content: { kind } }) => !shown.has(kind));
  return { ...whole, slides: withOwnIds([...slides, ...others]) };
}

/** Samples of one kind have one id: in one deck those after the first are numbered. */
function withOwnIds(slides: Deck['slides']): Deck['slides'] {
  const taken = new Set<string>();
  return slides.map((slide, index) => {
    const id = taken.has(slide.id) ? `${slide.id}-${index}` : slide.id;
    taken.add(id);
    return { ...slide, id };
  });
}

/** A sample deck in a language: the kinds of all slides in Chinese, those of the stories in English. */
export const sampleDeckIn = rememberByText(async (language: EditableLanguage): Promise<Deck> => {
  if (language === 'en') return englishDeck();
  return language === 'zh-TW' ? traditionalDeck(chineseDeck) : chineseDeck;
});

/** The sample deck of a language in boxes, in a theme. */
export const editableSampleIn = rememberByText(
  async (language: EditableLanguage, theme: EditableThemeName): Promise<EditableSample> =>
    editableSample(await sampleDeckIn(language), language, theme),
);

/** A deck in boxes, in a shipped theme and the fonts of its language. */
export async function editableSample(
  deck: Deck,
  language: EditableLanguage = 'zh-CN',
  theme: EditableThemeName = 'silk',
): Promise<EditableSample> {
  const {
    theme: set,
    fonts,
    messages,
    pictures,
  } = await loadPosterKit(JSON.stringify(deck), theme, language);
  const tokens = 'tokens' in set ? set.tokens : set;
  const shipped = theme === 'night' ? night : silk;
  const kit: DeckKit = {
    ...deckKit(fonts),
    theme: { ...shipped, tokens },
    messages,
    ...(pictures === undefined ? {} : { pictures }),
  };
  const drawn = slidePictures(deck, { theme: tokens, fonts, messages, pictures });
  const drawing = { deck, pictures: drawn };
  return { drawing, kit, editable: editableDeck(drawing, kit).deck };
}

/** The kinds that a deck shows, in the order of decks. */
export function kindsIn({ slides }: Deck): readonly string[] {
  return slideOrder.filter((kind) => slides.some(({ content }) => content.kind === kind));
}
