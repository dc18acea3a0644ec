import type { Publication, SourceLine } from '../model/content.js';
import { reworded, type Words } from '../model/words.js';
import type { Messages, PublicationParts } from './messages/messages.js';

/**
 * Ways to say what something was taken from, the fullest first: with the name of the source; by who published it and
 * when; by who published it. The name stands where no publisher is known. What the line says already as its speaker is
 * left out. Nothing where that was all.
 */
export function publicationForms(
  { speaker, published = [] }: SourceLine,
  messages: Pick<Messages, 'published' | 'separator'>,
): readonly Words[] {
  const ways: readonly ((of: Publication) => Publication | Omit<Publication, 'name'>)[] = [
    (of) => of,
    ({ name, ...of }) => (of.publisher === undefined ? { name, ...of } : of),
    ({ name, publisher }) => (publisher === undefined ? { name } : { publisher }),
  ];
  const sources = published.map((of) => withoutSpeaker(of, speaker.long));
  const forms = ways.flatMap((way): readonly Words[] => {
    const said = sources.map((of) => known(way(of as Publication)));
    const [first] = said.flatMap((of) => Object.values(of).slice(0, 1));
    const words = said
      .map((of) => messages.published(inLong(of)))
      .filter((part) => part !== '')
      .join(messages.separator);
    return first === undefined ? [] : [reworded(first, words)];
  });
  return forms.filter(({ long }, place) => forms.findIndex((form) => form.long === long) === place);
}

/** Without parts that are not given. */
function known(of: object): Partial<Publication> {
  return Object.fromEntries(Object.entries(of).filter(([, words]) => words !== undefined));
}

function withoutSpeaker(of: Publication, speaker: string): Partial<Publication> {
  return Object.fromEntries(Object.entries(of).filter(([, words]) => words.long !== speaker));
}

function inLong(of: Partial<Publication>): PublicationParts {
  return Object.fromEntries(Object.entries(of).map(([part, words]) => [part, words.long]));
}

/** What Chinese sets between 《》 when it names who published something: papers, magazines and journals. */
const periodical = /(?<![通简簡海])[报報]$|周刊$|週刊$|月刊$|半月谈$|[杂雜][志誌]$|学报$|學報$/u;

/**
 * A source as Chinese names it: a paper in title marks with its date behind, 《某某日报》2023年11月14日; an institution
 * with a comma.
 */
export function chinesePublication({ name, publisher, date }: PublicationParts): string {
  const paper = publisher !== undefined && periodical.test(publisher);
  const house = paper ? `《${publisher}》${date ?? ''}` : [publisher, date].filter(Boolean).join('，');
  return [name, house].filter((part) => part !== undefined && part !== '').join('，');
}
