import { type Parts, packed } from '../export/pptx/package.js';
import { type ChosenLayouts, type FilledDeck, fillDeck } from '../export/pptx/template/fill-deck.js';
import { filledParts } from '../export/pptx/template/filled-package.js';
import type { Template } from '../export/pptx/template/template.js';
import type { EditableDeck } from '../model/editable-deck.js';
import { drawDeck } from '../render/deck.js';
import { editableDeck } from '../render/editable/deck.js';
import { deckKit } from './deck-kit.js';
import { sampleDeck } from './sample-deck.js';

/** The sample of every kind in boxes. */
export function sampleEditableDeck(): EditableDeck {
  const kit = deckKit();
  return editableDeck(drawDeck(sampleDeck, kit), kit).deck;
}

/** A deck on the layouts of a template, as parts and as a file. */
export function filledSample(
  deck: EditableDeck,
  template: Template,
  chosen: ChosenLayouts = new Map(),
): { readonly filled: FilledDeck; readonly parts: Parts; readonly bytes: Uint8Array } {
  const filled = fillDeck(deck, template, chosen);
  const parts = filledParts(deck, filled, new Date(0));
  return { filled, parts, bytes: packed(parts) };
}
