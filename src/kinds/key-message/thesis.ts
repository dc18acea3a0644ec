import { type ArrangeContext, argumentsInDeck, type PlacedArgument } from '../../content/context.js';
import { countedFigure } from '../../content/counted-figure.js';
import { heroOf, leadingFirst } from '../../content/hero.js';
import { sourceLine } from '../../content/source-line.js';
import { speakerNotes } from '../../content/speaker-notes.js';
import { shortenable } from '../../content/story-words.js';
import { leadingArguments, strongestFirst } from '../../content/weight.js';
import type { CountedFigure } from '../../model/content.js';
import { derivedId } from '../../model/statement-id.js';
import type { Section } from '../../model/story.js';
import type { Words } from '../../model/words.js';
import type { DeckDraft, DeckScope } from '../kind.js';
import { type Content, name } from './content.js';

/** Of so many things that support a sentence each has a column. */
const supported = Object.freeze({ least: 2, most: 3 });

/** What the expert of a section holds, in one sentence, with what says most for it. */
export function thesis(context: ArrangeContext, scope: DeckScope): readonly DeckDraft<Content>[] {
  const { section } = scope;
  if (section === undefined) return [];
  const own = [derivedId(section.id, 'thesis')];
  const headline = shortenable(context, section.thesis, 'text', own);
  const placed = argumentsInDeck(context, section, scope.sectionIndex, deckOf(scope));
  const figure = strongestFigure(context, section, placed);
  const supports = supportsOf(context, scope, placed);
  const statements = [...own, ...(figure?.from.statements ?? [])];
  return [
    {
      id: `${section.id}-thesis`,
      content: {
        kind: name,
        headline,
        ...(figure === undefined ? {} : { figure }),
        ...(supports.length < supported.least ? {} : { supports }),
      },
      source: sourceLine(context, section, statements),
      notes: speakerNotes(context, [headline], statements),
    },
  ];
}

function deckOf({ single, whole }: DeckScope): 'whole' | 'section' | 'only' {
  if (!single) return 'whole';
  return whole === true ? 'only' : 'section';
}

/**
 * The figure the author wants largest; else the first of the argument that speaks most of the thesis. Only one that stands
 * in the same source and in the same voice: the slide has one source line.
 */
function strongestFigure(
  context: ArrangeContext,
  section: Section,
  placed: readonly PlacedArgument[],
): CountedFigure | undefined {
  const origin = (id: string) => {
    const { speaker, published } = sourceLine(context, section, [id]);
    return JSON.stringify([speaker.long, published]);
  };
  const voice = origin(derivedId(section.id, 'thesis'));
  const figures = strongestFirst(section.thesis.text, placed).flatMap(({ argument }) =>
    leadingFirst(argument),
  );
  const wanted = placed.flatMap(({ argument }) => heroOf(argument, section, context.traced.story) ?? []);
  const found = [...wanted, ...figures].find(({ id }) => origin(id) === voice);
  return found && countedFigure(context, found);
}

/** What the arguments come to that lead; a section's own deck has said so in its contents. */
function supportsOf(
  context: ArrangeContext,
  { single }: DeckScope,
  placed: readonly PlacedArgument[],
): readonly Words[] {
  if (single) return [];
  return leadingArguments(placed, supported.most).map(({ argument }) =>
    shortenable(context, argument, 'headline'),
  );
}
