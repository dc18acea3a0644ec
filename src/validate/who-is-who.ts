import type { Expert, Story } from '../model/story.js';
import { coreOf, type Person } from '../text/people.js';

/** The forms of an expert's name that the source is said to print; without any, the name itself. */
export function printedForms({ name, printed }: Pick<Expert, 'name' | 'printed'>): readonly string[] {
  return printed ?? [name];
}

/** Everybody a story names: its experts, and who speaks or asks beside them, each once. */
export interface WhoIsWho {
  readonly people: readonly Person[];
  /** The ids of those who ask. */
  readonly askers: ReadonlySet<string>;
  /** The person a speaker is: an expert's id, or a name in any form. */
  readonly called: (speaker: string) => Person;
}

/**
 * Puts together who is who in a story. Two forms of one name are one person: 习近平主席 and 习近平总书记.
 *
 * @param speakers all that stands under `speaker` in it
 * @param asking all that stands under `asker`
 */
export function whoIsWho(
  story: Story,
  speakers: readonly string[],
  asking: readonly string[] = [],
): WhoIsWho {
  const people: { readonly id: string; readonly forms: string[] }[] = story.experts.map((expert) => ({
    id: expert.id,
    forms: [...printedForms(expert), expert.name],
  }));
  const known = (speaker: string) => {
    const core = coreOf(speaker);
    return (
      people.find(({ id }) => id === speaker) ??
      people.find(({ forms }) => forms.some((form) => coreOf(form) === core))
    );
  };
  for (const speaker of [...speakers, ...asking]) {
    const person = known(speaker);
    if (person === undefined) people.push({ id: speaker, forms: [speaker] });
    else if (person.id !== speaker && !person.forms.includes(speaker)) person.forms.push(speaker);
  }
  const called = (speaker: string): Person => known(speaker) ?? { id: speaker, forms: [speaker] };
  return { people, called, askers: new Set(asking.map((asker) => called(asker).id)) };
}

/** Everybody a story names, with those who speak in parts of it. */
export function everyoneIn(
  story: Story,
  items: readonly { readonly speaker?: string | undefined }[],
): WhoIsWho {
  return whoIsWho(
    story,
    [...items, ...story.sections].flatMap(({ speaker }) => speaker ?? []),
    story.sections.flatMap(({ turns }) => turns.flatMap(({ asker }) => asker ?? [])),
  );
}
