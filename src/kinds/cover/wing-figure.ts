import { rankOf } from '../../charts/notation.js';
import { type ArrangeContext, shownArguments } from '../../content/context.js';
import { drawnFigure } from '../../content/counted-figure.js';
import { namedFirst, undrawnFigures } from '../../content/headline-figures.js';
import { heroFirst } from '../../content/hero.js';
import type { DrawnFigure } from '../../model/content.js';
import type { Section, Statistic } from '../../model/story.js';
import type { Content } from './content.js';
import { dotsOf } from './dots.js';

/** What the wings of a banner show of a section: the figure its author chose, else the largest that can be counted in dots. */
export function figureOfSection(
  context: ArrangeContext,
  section: Section,
  index: number,
): Pick<Content, 'figure'> {
  const statistics = shownArguments(context, section, index)
    .flatMap(({ argument }) => argument.statistics)
    .toSorted((one, other) => rankOf(other) - rankOf(one));
  const said = namedFirst(`${section.heading}\n${section.thesis.text}`, statistics);
  const chosen = statistics.find(({ id }) => id === section.hero);
  const drawn = said.map((statistic) => drawnFigure(context, statistic));
  const countable = drawn.find((figure) => dotsOf(figure) !== undefined);
  return under(section.heading, chosen ? drawnFigure(context, chosen) : (countable ?? drawn[0]));
}

/** That of the whole story: the one its author or its title chose, else the largest of the first section that has any. */
export function figureOfStory(context: ArrangeContext): Pick<Content, 'figure'> {
  const { story } = context.traced;
  const statistics = story.sections.flatMap((section, index) =>
    shownArguments(context, section, index)
      .flatMap(({ argument }) => argument.statistics)
      .toSorted((one, other) => rankOf(other) - rankOf(one)),
  );
  const said = `${story.title}\n${story.subtitle ?? story.introduction?.short ?? ''}`;
  const [best] = heroFirst(namedFirst(said, statistics), heroIn(statistics, story.hero));
  return under(story.title, best && drawnFigure(context, best));
}

function heroIn(statistics: readonly Statistic[], id: string | undefined): Statistic | undefined {
  return statistics.find((statistic) => statistic.id === id);
}

/** No figure stands beside a headline that speaks of another one. */
function under(headline: string, figure: DrawnFigure | undefined): Pick<Content, 'figure'> {
  return figure === undefined || undrawnFigures(headline, figure).length > 0 ? {} : { figure };
}
