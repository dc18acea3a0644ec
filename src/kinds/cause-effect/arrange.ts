import { type ArrangeContext, type PlacedArgument, shownArguments } from '../../content/context.js';
import type { PosterDraft } from '../../content/poster-base.js';
import { authored, shortenable } from '../../content/story-words.js';
import type { Argument, Section } from '../../model/story.js';
import type { ArgumentDraft } from '../kind.js';
import { type Content, name } from './content.js';

/** A longer chain is read, not looked at. */
const mostSteps = 5;

type Chain = Argument['causeAndEffect'][number];

export function ofArgument(
  context: ArrangeContext,
  { argument }: PlacedArgument,
): readonly ArgumentDraft<Content>[] {
  return argument.causeAndEffect.map((chain) => ({ content: contentOf(context, argument, chain) }));
}

/** The chain of a section that says most of its causes: the one with most steps, then with most details. */
export function ofSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly PosterDraft<Content>[] {
  const said = ({ chain: { steps } }: { readonly chain: Chain }) =>
    10 * steps.length + steps.filter(({ detail }) => detail !== undefined).length;
  return shownArguments(context, section, index)
    .flatMap(({ argument }) => argument.causeAndEffect.map((chain) => ({ argument, chain })))
    .filter(({ chain }) => chain.steps.length <= mostSteps)
    .toSorted((one, other) => said(other) - said(one))
    .slice(0, 1)
    .map(({ argument, chain }) => ({ content: contentOf(context, argument, chain) }));
}

function contentOf(context: ArrangeContext, argument: Argument, { id, steps }: Chain): Content {
  return {
    kind: name,
    headline: shortenable(context, argument, 'headline'),
    steps: steps.map((step) => ({
      text: authored(context, step, 'text', [id]),
      ...(step.detail === undefined ? {} : { detail: authored(context, step, 'detail', [id]) }),
    })),
  };
}
