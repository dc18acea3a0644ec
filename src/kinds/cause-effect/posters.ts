import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { posterBase } from '../../content/poster-base.js';
import type { Poster } from '../../model/poster.js';
import type { Section } from '../../model/story.js';

/** A longer chain is read, not looked at. */
const mostSteps = 5;

/** The chain of a section that says most of its causes: the one with most steps, then with most details. */
export function causeEffectPosters(
  context: ArrangeContext,
  section: Section,
  index: number,
): readonly Poster[] {
  const chains = shownArguments(context, section, index).flatMap(({ argument }) =>
    argument.causeAndEffect.map((chain) => ({ argument, chain })),
  );
  const said = ({ chain: { steps } }: (typeof chains)[number]) =>
    10 * steps.length + steps.filter(({ detail }) => detail !== undefined).length;
  const [best] = chains
    .filter(({ chain }) => chain.steps.length <= mostSteps)
    .toSorted((one, other) => said(other) - said(one));
  if (best === undefined) return [];
  return [
    {
      ...posterBase(context, section, index, {
        name: 'cause-effect',
        headline: best.argument.headline,
        short: best.argument.short,
        statements: [best.chain.id],
      }),
      layout: 'cause-effect',
      steps: best.chain.steps.map(({ text, detail }) => ({
        text,
        ...(detail === undefined ? {} : { detail }),
      })),
    },
  ];
}
