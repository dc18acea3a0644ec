import type { Slide } from '../model/page.js';
import type { Section, Turn } from '../model/story.js';

/**
 * The slides of the arguments of a section, each a group; those that answer a question together, behind the slides that
 * ask it. Others stay where they stand.
 *
 * @param ask the slides of a question
 */
export function behindQuestions(
  { turns }: Section,
  groups: readonly (readonly Slide[])[],
  ask: (turn: Turn) => readonly Slide[],
): readonly (readonly Slide[])[] {
  const answered = new Set<string>();
  return groups.flatMap((group): readonly (readonly Slide[])[] => {
    // The first slide of an argument has its id.
    const id = group[0]?.id ?? '';
    if (answered.has(id)) return [];
    const turn = turns.find((each) => each.arguments.includes(id));
    if (turn === undefined) return [group];
    const answers = turn.arguments.filter((each) => !answered.has(each));
    for (const each of answers) answered.add(each);
    const [first = [], ...others] = answers.flatMap((each) => {
      const found = groups.find(([slide]) => slide?.id === each);
      return found === undefined ? [] : [found];
    });
    return [[...ask(turn), ...first], ...others];
  });
}
