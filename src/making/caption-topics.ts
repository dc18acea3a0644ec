import { kindOf } from '../kinds/index.js';
import type { DrawnThing } from '../model/drawn-thing.js';
import type { Poster } from '../model/poster.js';
import type { Story } from '../model/story.js';
import type { TracedStatement } from '../model/trace.js';
import { wordsIn } from '../model/words.js';
import { findMovements } from '../text/movements.js';

const mostPlaces = 3;
/** What a title calls by a name: “一带一路”. */
const namedInTitle = /[“「]([^“”「」]{2,12})[”」]/gu;

/**
 * What a picture may be found under, all of it names that the story uses: what its title or headline calls by a name, the
 * themes its arguments speak of, the places it draws, and who speaks. None is made up.
 */
export function topicsOf(
  { title, themes, experts }: Story,
  poster: Poster,
  statements: readonly TracedStatement[],
  things: readonly DrawnThing[],
): readonly string[] {
  const owners = new Set(statements.map(({ owner }) => owner));
  const shown = wordsIn(poster.content)
    .map(({ long }) => long)
    .join('\n');
  const namedIn = (words: string) => [...words.matchAll(namedInTitle)].map(([, name = '']) => name);
  const spoken = themes.filter((theme) => theme.arguments.some((id) => owners.has(id)));
  // Those it says in so many words come first; of a picture of the whole story any may be looked for.
  const own = (spoken.length === 0 && poster.section === undefined ? themes : spoken)
    .map(({ name }) => name)
    .filter((name) => !isMovement(name))
    .toSorted((one, other) => Number(shown.includes(other)) - Number(shown.includes(one)));
  const places = things
    .flatMap(({ rows }) => rows.flatMap(({ label, place }) => (place ? [label] : [])))
    .slice(0, mostPlaces);
  const { headline } = poster.content;
  const inHeadline = kindOf(poster.content).quotes ? [] : namedIn(headline.long);
  const speaker = experts.filter(({ name }) => name === poster.source.speaker.long).map(({ name }) => name);
  return [...new Set([...namedIn(title), ...places, ...own, ...inHeadline, ...speaker])];
}

/** That something rises or falls is no topic. */
function isMovement(name: string): boolean {
  return findMovements(name).some(({ text }) => text.length === name.length);
}
