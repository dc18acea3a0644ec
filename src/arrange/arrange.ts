import { type ArrangeContext, createContext } from '../content/context.js';
import type { Language } from '../languages/language.js';
import { inRepublicCalendar } from '../languages/zh-TW/republic-calendar.js';
import { defaultPaper, type HandoutKind, handoutKinds } from '../model/handout-kinds.js';
import type { Deck, Handout } from '../model/page.js';
import type { Poster } from '../model/poster.js';
import type { LeftOutArgument } from '../model/report.js';
import type { TracedStory } from '../model/trace.js';
import { programWords } from '../model/words.js';
import { printForm } from '../text/print-form.js';
import { countsFromRepublic } from '../text/republic-years.js';
import { arrangeBrief } from './brief.js';
import { leftOutOfDecks, storyDecks } from './deck.js';
import { arrangeFactsheet } from './factsheet.js';
import { arrangePosters } from './posters.js';

/** Everything a story can be seen as, before anything is drawn. */
export interface Arrangement {
  readonly decks: readonly Deck[];
  readonly posters: readonly Poster[];
  /** Of every kind that there is something for, on the default paper. */
  readonly handouts: readonly Handout[];
  /** What decks do not show, and why. */
  readonly leftOut: readonly LeftOutArgument[];
}

/**
 * Story → decks, posters and handouts, without a plan by the author. Pure; the same story gives the same pages.
 *
 * @param labels of the story’s language: the program's own words on its pages
 */
export function arrange(read: TracedStory, labels: Language): Arrangement {
  const traced = printForm(read, read.story.language);
  const language = inCalendarOf(traced, labels);
  const context = createContext(traced, language);
  const decks = storyDecks(context, language);
  return {
    decks,
    posters: arrangePosters(context, language).map(disclose(traced, language)),
    handouts: decks.flatMap((deck) =>
      handoutKinds.flatMap((form): readonly Handout[] => {
        const own = textOf(form, context, deck, language);
        const handout = { kind: 'handout', id: deck.id, form, paper: defaultPaper, deck, ...own } as const;
        return own.text?.kind === 'factsheet' && own.text.sections.length === 0 ? [] : [handout];
      }),
    ),
    leftOut: leftOutOfDecks(context),
  };
}

/** What a kind of handout says that shows no slides. */
function textOf(
  form: HandoutKind,
  context: ArrangeContext,
  deck: Deck,
  language: Language,
): Pick<Handout, 'text'> {
  switch (form) {
    case 'brief':
      return { text: arrangeBrief(context, deck, language) };
    case 'factsheet':
      return { text: arrangeFactsheet(context, deck, language) };
    case 'slides':
    case 'notes':
    case 'six-up':
    case 'lines':
      return {};
  }
}

/** The words of a language, with dates as the story’s source counts them: 民國110年 where it does. */
function inCalendarOf({ statements }: TracedStory, language: Language): Language {
  return countsFromRepublic(statements.map(({ sentence }) => sentence))
    ? inRepublicCalendar(language)
    : language;
}

/** Every poster that AI had a part in says so: in its story, or in the translation of it. */
function disclose({ story, translation }: TracedStory, language: Language): (poster: Poster) => Poster {
  const { disclosure, separator } = language;
  const said = [
    ...(story.aiDisclosure === 'none' ? [] : [disclosure[story.aiDisclosure]]),
    ...(translation === undefined || translation.ai === 'none'
      ? []
      : [language.translatedBy[translation.ai]]),
  ].join(separator);
  const small = story.aiDisclosure === 'none' ? ({ disclosedInNote: true } as const) : {};
  return (poster) => (said === '' ? poster : { ...poster, disclosure: programWords(said), ...small });
}
