import { kindOf } from '../../kinds/index.js';
import { labelsOf } from '../../languages/labels-of.js';
import type { Language } from '../../languages/language.js';
import type { DrawnThing } from '../../model/drawn-thing.js';
import type { Poster } from '../../model/poster.js';
import { publicationForms } from '../../text/publication.js';
import { withoutStop } from '../../text/speech.js';
import { bestSentences, type Nearness } from './best-sentences.js';

/** A sentence of the source that a post may give, and whose words it is; nobody's where it tells what happened. */
export interface PostedSentence {
  readonly text: string;
  readonly by?: { readonly name: string; readonly office?: string };
}

/** What a text beside a picture is written from; nothing else may stand in one. */
export interface Material {
  readonly headline: string;
  /** The author's shorter headline. */
  readonly shortHeadline?: string;
  /** Whether the headline is a quotation: it has said it all. */
  readonly quotes: boolean;
  /** What the section and the story are called: for a title that has to be shorter than any headline. */
  readonly titles: readonly string[];
  /** What is drawn, a clause each; of a carousel its pages, with their numbers. */
  readonly drawn: readonly string[];
  readonly numbered: boolean;
  /** What it draws by name alone, for a text with no room for more. */
  readonly names: readonly string[];
  /** Sentences of the source that stand by themselves, those that say most of what is drawn first. */
  readonly sentences: readonly PostedSentence[];
  /** Who stands behind the picture. */
  readonly speaker: { readonly name: string; readonly office?: string };
  /** What it was taken from, the fullest form first; empty where nothing is known of it. */
  readonly credits: readonly string[];
  readonly url?: string;
  /** Names of the story that the picture speaks of. */
  readonly topics: readonly string[];
  /** The part AI had in it. */
  readonly disclosure?: string;
}

/** What a post says besides. */
export interface PostSurroundings {
  readonly url?: string;
  readonly topics?: readonly string[];
  /** The pages of a carousel with their numbers, in place of what its first page draws. */
  readonly pages?: readonly { readonly number: number; readonly headline: string }[];
}

/** How much a sentence has to share with a picture: the further from it, the more. */
const nearness: readonly Nearness[] = [
  { least: 0.2, figures: false },
  { least: 0.3, figures: true },
  { least: 0.7, figures: true },
  { least: 0.9, figures: true },
];
const near: Nearness = { least: 0.2, figures: false };

/** What a picture draws, thing by thing. */
export function drawnThings({ content }: Pick<Poster, 'content'>, language: Language): readonly DrawnThing[] {
  const { picture } = kindOf(content);
  return picture?.drawn(content, labelsOf(language, content.kind), language) ?? [];
}

/**
 * Gathers what the texts beside a picture are written from.
 *
 * @param pools what may be quoted of the source: sentences on what is drawn, then further and further from it. The first
 * that has any that belong to the picture is taken.
 */
export function gatherMaterial(
  poster: Poster,
  pools: readonly (readonly PostedSentence[])[],
  language: Language,
  { url, topics = [], pages }: PostSurroundings = {},
): Material {
  const { headline } = poster.content;
  const { quotes } = kindOf(poster.content);
  const { speaker, affiliation } = poster.source;
  const things = drawnThings(poster, language);
  const said =
    pages?.map((page) => language.posts.page(page.number, withoutStop(page.headline))) ??
    things.flatMap((thing) => thing.said ?? []);
  const belonging = pools.map((pool, distance) =>
    bestSentences(pool, headline.long, pages === undefined ? things : [], nearness[distance] ?? near),
  );
  const mark = (words: string) => (quotes ? language.quoted(words) : words);
  return {
    headline: mark(headline.long),
    ...(headline.short === undefined ? {} : { shortHeadline: mark(headline.short) }),
    quotes,
    titles: [poster.kicker, poster.signature].flatMap(({ long, short }) => [long, short ?? long]),
    // A quotation is not said twice, nor is a headline.
    drawn: quotes ? [] : said.filter((words) => words !== withoutStop(headline.long)),
    numbered: pages !== undefined,
    names: quotes ? [] : namesIn(things),
    sentences: quotes ? [] : (belonging.find((pool) => pool.length > 0) ?? []),
    speaker: {
      name: speaker.long,
      ...(affiliation === undefined ? {} : { office: affiliation.long }),
    },
    credits: publicationForms(poster.source, language).map(({ long }) => long),
    ...(url === undefined ? {} : { url }),
    topics,
    ...(poster.disclosure === undefined ? {} : { disclosure: poster.disclosure.long }),
  };
}

/** Each name once; those of figures say nothing without their numbers. */
function namesIn(things: readonly DrawnThing[]): readonly string[] {
  const rows = things.filter((thing) => thing.said !== undefined).flatMap((thing) => thing.rows);
  return rows.some(({ figure }) => figure !== undefined) ? [] : [...new Set(rows.map(({ label }) => label))];
}
