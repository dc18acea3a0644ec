import type { DeskWords } from '../../text/messages/desk-words.js';
import { captionPlatformOf } from './captions.js';
import { formName, platformName } from './names.js';
import { languagesOf, type PosterCard } from './poster-cards.js';
import type { DeskSection } from './sections.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the posters of a page can be filtered by; only what there is. */
export interface FilterChoices {
  /** Each with the platform whose text is posted with it. */
  readonly platforms: readonly (Choice & { readonly caption: string })[];
  readonly sections: readonly Choice[];
  readonly forms: readonly Choice[];
  readonly languages: readonly Choice[];
}

export function filterChoices(
  cards: readonly PosterCard[],
  sections: readonly DeskSection[],
  words: DeskWords,
): FilterChoices {
  const presets = [...new Set(cards.flatMap(({ pictures }) => pictures.map(({ preset }) => preset)))];
  const forms = [...new Set(cards.map(({ form }) => form))].filter((form) => form !== '');
  return {
    platforms: presets.map((value) => ({
      value,
      label: platformName(value, words),
      caption: captionPlatformOf(value),
    })),
    sections: sections
      .filter(({ id }) => cards.some(({ section }) => section === id))
      .map(({ id, heading }) => ({ value: id, label: heading })),
    forms: forms.map((value) => ({ value, label: formName(value, words) })),
    languages: languagesOf(cards),
  };
}
