import type { Evidence, EvidencedStatement, SourceText } from '../model/evidence.js';
import type { Story } from '../model/story.js';
import type { TracedStory } from '../model/trace.js';

/**
 * What a story rests on, with its figures named in every language it is there in.
 *
 * @param editions the same story in other languages
 */
export function evidenceOf(
  { story, statements }: TracedStory,
  texts: readonly SourceText[],
  editions: readonly TracedStory[],
): Evidence {
  const named = [story, ...editions.map((edition) => edition.story)].map(
    (each) => [each.language, figuresIn(each)] as const,
  );
  return {
    language: story.language,
    texts,
    statements: statements.map(({ id, sentence, place, passages, speaker, checks }): EvidencedStatement => {
      const figures = named.flatMap(([language, byId]) => {
        const figure = byId.get(id);
        return figure === undefined ? [] : [[language, figure] as const];
      });
      const said = story.experts.find((expert) => expert.id === speaker)?.name ?? speaker;
      return {
        id,
        ...(figures.length === 0 ? {} : { figure: Object.fromEntries(figures) }),
        ...(said === undefined ? {} : { speaker: said }),
        passages: passages ?? [{ sentence, place }],
        ...(checks === undefined ? {} : { checks }),
      };
    }),
  };
}

function figuresIn({ sections }: Story): ReadonlyMap<string, { printed: string; counts: string }> {
  const all = sections.flatMap((section) => section.arguments.flatMap(({ statistics }) => statistics));
  return new Map(all.map(({ id, figure, counts }) => [id, { printed: figure, counts }]));
}
