import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import { figureParts } from '../../content/figure-parts.js';
import { underDrawnHeadline } from '../../content/headline-figures.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { shortenable, wordsAt } from '../../content/story-words.js';
import type { Argument, Basis, Change, Section } from '../../model/story.js';
import { programWords } from '../../model/words.js';
import { basisOf } from '../../text/bases.js';
import { directionOf, placesOf } from '../../text/change-direction.js';
import type { ArgumentDraft } from '../kind.js';
import { type ChangeItem, type Content, name, type Stage } from './content.js';

/** So many have room in one picture, each with an arrow one can see. */
const mostItems = 3;

export function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  return contentsOf(context, argument).map((content) => ({ content }));
}

/** The argument of a section that states most changes, of equals the first, of those whose headline says what is drawn. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const [contents = []] = shownArguments(context, section, index)
    .toSorted((one, other) => other.argument.changes.length - one.argument.changes.length)
    .map(({ argument }) => contentsOf(context, argument))
    .filter((each) => each.length > 0 && each.every((content) => underDrawnHeadline(content) !== undefined));
  return contents.map((content, part) => ({
    content,
    ...(part === 0 ? {} : { name: `${name}-${part + 1}` }),
  }));
}

/** All changes of an argument, in as few contents as have room for them and as even as can be. */
function contentsOf(context: ArrangeContext, argument: Argument): readonly Content[] {
  const { changes } = argument;
  const count = Math.ceil(changes.length / mostItems);
  const each = Math.ceil(changes.length / Math.max(1, count));
  return Array.from({ length: count }, (_, part) => ({
    kind: name,
    headline: shortenable(context, argument, 'headline'),
    items: changes.slice(part * each, (part + 1) * each).map((change) => itemOf(context, change)),
  }));
}

function itemOf(context: ArrangeContext, change: Change): ChangeItem {
  const { id, since, until } = change;
  const { messages } = context;
  const passages = [change.sentence].flat();
  const said = directionOf(change, passages);
  const [start, end] = [since, until].map((date) => (date === undefined ? [] : [messages.during(date)]));
  // A period stands under the figures it begins and ends with; whole where there is but one.
  const whole =
    since === undefined
      ? (end ?? [])
      : [until === undefined ? messages.since(since) : messages.during({ from: since, to: until })];
  const basis = change.basis ?? readBasis(change, passages);
  const compared = basis === undefined ? [] : [messages.basis[basis]];
  const noted = (key: 'from' | 'to' | 'by'): readonly string[] => {
    if (key === 'from') return start ?? [];
    if (key === 'by') return [...(change.to === undefined ? whole : []), ...compared];
    return [
      ...(change.from === undefined ? whole : (end ?? [])),
      ...(change.by === undefined ? compared : []),
    ];
  };
  const stage = (key: 'from' | 'to' | 'by'): Stage | undefined => {
    const printed = change[key];
    if (printed === undefined) return undefined;
    const { from } = wordsAt(context, change, [key], printed, 'printed', [id]);
    const note = noted(key);
    return {
      figure: figureParts(printed),
      from,
      ...(note.length === 0 ? {} : { note: programWords(note.join(messages.separator)) }),
    };
  };
  const [before, after, difference] = (['from', 'to', 'by'] as const).map(stage);
  return {
    direction: said === 'up' || said === 'down' ? said : 'level',
    counts: shortenable(context, change, 'counts', [id]),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(difference === undefined ? {} : { difference }),
  };
}

/** What the passage compares with: a change by so much says nothing without it. */
function readBasis(change: Change, passages: readonly string[]): Basis | undefined {
  if (change.by === undefined) return undefined;
  return placesOf(change.by, passages)
    .map((place) => basisOf(place.text, place)?.bases[0])
    .find((basis) => basis !== undefined);
}
