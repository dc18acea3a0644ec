import { countedIn, underDrawnHeadline } from '../content/headline-figures.js';
import { otherKinds } from '../kinds/index.js';
import type { Content, CountedFigure } from '../model/content.js';
import { statementsOf } from '../model/words.js';

interface Draft {
  readonly content: Content;
  /** Whether its picture stands under the headline. */
  readonly drawn: boolean;
}

/** One figure in common is how a deck goes on; from two on a reader sees the same slide again. */
const leastTwice = 2;

/**
 * The drafts of an argument in which no figures stand twice in a row. Where a drawing shows figures that another slide has
 * side by side, that one keeps those the drawing leaves, as long as its headline speaks of them; else the drawing goes,
 * where it says nothing new.
 *
 * @param own the statements of the argument: what a drawing takes from others is said with them
 */
export function drawnOnce<Each extends Draft>(
  drafts: readonly Each[],
  own: ReadonlySet<string>,
): readonly Each[] {
  return drafts.reduce<readonly Each[]>((kept, drawing) => {
    const twice = drawing.drawn ? kept.filter((other) => !other.drawn && isTwice(drawing, other)) : [];
    if (twice.length === 0) return kept;
    const parted = twice.map((other) => withoutFigures(other, drawing));
    if (parted.every((each) => each !== undefined))
      return kept.map((each) => parted[twice.indexOf(each)] ?? each);
    const said = new Set(statementsOf(kept.filter((other) => other !== drawing)));
    const isNew = statementsOf(drawing.content).some((id) => own.has(id) && !said.has(id));
    return isNew ? kept : kept.filter((each) => each !== drawing);
  }, drafts);
}

function isTwice(one: Draft, other: Draft): boolean {
  const shown = new Set(countedIn(one.content).map(statementOf));
  return countedIn(other.content).filter((each) => shown.has(statementOf(each))).length >= leastTwice;
}

/** Figures side by side without those that a drawing shows; undefined where its headline speaks of these, or none is left. */
function withoutFigures<Each extends Draft>(draft: Each, drawing: Draft): Each | undefined {
  const figures = countedIn(draft.content);
  const { headline } = draft.content;
  // What is more than figures side by side would lose the rest of what it says.
  if (otherKinds.figures(headline, figures).kind !== draft.content.kind) return undefined;
  const shown = new Set(countedIn(drawing.content).map(statementOf));
  const left = figures.filter((each) => !shown.has(statementOf(each)));
  if (left.length === 0) return undefined;
  const content = underDrawnHeadline(otherKinds.figures(headline, left));
  return content === undefined || content.headline.long !== headline.long ? undefined : { ...draft, content };
}

function statementOf({ from }: CountedFigure): string {
  return from.statements.join(' ');
}
