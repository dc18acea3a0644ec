import type { Section, Story } from '../model/story.js';
import { programWords, type Words } from '../model/words.js';
import type { ArrangeContext } from './context.js';
import { dataSeries } from './series-behind.js';
import { printed } from './story-words.js';

/** Somebody whose words a page gives: an expert of the story, or a person or institution as the source names them. */
export interface Voice {
  readonly name: Words;
  readonly affiliation?: Words;
}

/** The ids of the experts who speak in a section, each once. */
export function expertsIn({ expert, experts = [] }: Pick<Section, 'expert' | 'experts'>): readonly string[] {
  return [...new Set([...(expert === undefined ? [] : [expert]), ...experts])];
}

/** Who is named as speaking in a section: its experts, else its speaker; nobody where the source itself speaks. */
export function voicesOf(context: ArrangeContext, section: Section): readonly Voice[] {
  const experts = expertsIn(section).flatMap((id) => expertVoice(context, id) ?? []);
  if (experts.length > 0 || section.speaker === undefined) return experts;
  return [expertVoice(context, section.speaker) ?? { name: printed(context, section, 'speaker') }];
}

/** Who speaks in some sections, each once, in the order of the story. */
export function voicesIn(context: ArrangeContext, sections: readonly Section[]): readonly Voice[] {
  return eachOnce(sections.flatMap((section) => voicesOf(context, section)));
}

/**
 * Who said some statements of a section, each once: the speaker a statement names, else whoever speaks in the section;
 * where nobody does, the source.
 */
export function voicesBehind(
  context: ArrangeContext,
  section: Section,
  statements: readonly string[],
): readonly Voice[] {
  const usual = voicesOf(context, section);
  const heard = statements.map((id) => ownVoice(context, id));
  const voices = eachOnce([
    ...(heard.length === 0 || heard.includes(undefined) ? usual : []),
    ...heard.flatMap((voice) => voice ?? []),
  ]);
  return voices.length > 0 ? voices : [sourceVoice(context)];
}

/** Who said a statement, where it names a speaker of its own; of data, who published them. */
export function ownVoice(context: ArrangeContext, statement: string): Voice | undefined {
  const data = dataSeries(context, statement)?.file;
  if (data !== undefined)
    return { name: printed(context, data, data.publisher === undefined ? 'name' : 'publisher') };
  const speaker = context.statementById.get(statement)?.speaker;
  return speaker === undefined ? undefined : voiceCalled(context, speaker);
}

/** An expert by id, or somebody as printed. */
function voiceCalled(context: ArrangeContext, speaker: string): Voice {
  return expertVoice(context, speaker) ?? { name: programWords(speaker) };
}

/** Who publishes the source, else what it is called: the voice of a text that nobody speaks. */
function sourceVoice(context: ArrangeContext): Voice {
  const { source } = context.traced.story;
  return { name: printed(context, source, source.publisher === undefined ? 'name' : 'publisher') };
}

/** Who speaks in a section, as one run of text. */
export function speakerOf(context: ArrangeContext, section: Section): Words {
  return joinedNames(context, voicesBehind(context, section, []));
}

/** One name, or several as one run of text. */
export function joinedNames({ messages }: Pick<ArrangeContext, 'messages'>, voices: readonly Voice[]): Words {
  const [only, ...others] = voices.map(({ name }) => name);
  if (only !== undefined && others.length === 0) return only;
  const names = voices.map(({ name }) => name.long).join(messages.listComma);
  return programWords(names);
}

/** The names under which some sections go out into the world: authors of a document. */
export function authorsOf(story: Story, sections: readonly Section[]): readonly string[] {
  const ids = new Set(sections.flatMap(expertsIn));
  const experts = story.experts.filter(({ id }) => ids.has(id)).map(({ name }) => name);
  const others = sections
    .filter((section) => expertsIn(section).length === 0)
    .flatMap(({ speaker }) => speaker ?? []);
  const called = others.map((speaker) => story.experts.find(({ id }) => id === speaker)?.name ?? speaker);
  const names = [...new Set([...experts, ...called])];
  return names.length > 0 ? names : [story.source.publisher ?? story.source.name];
}

function expertVoice(context: ArrangeContext, id: string): Voice | undefined {
  const expert = context.expertById.get(id);
  if (expert === undefined) return undefined;
  return {
    name: printed(context, expert, 'name'),
    ...(expert.affiliation === undefined ? {} : { affiliation: printed(context, expert, 'affiliation') }),
  };
}

/** Each where it stands first. */
function eachOnce(voices: readonly Voice[]): readonly Voice[] {
  const names = voices.map(({ name }) => name.long);
  return voices.filter(({ name }, place) => names.indexOf(name.long) === place);
}
