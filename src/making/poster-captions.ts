import { abridgePoster } from '../arrange/abridge-poster.js';
import { fewerItems } from '../arrange/fewer-items.js';
import { invariant } from '../diagnostics/invariant.js';
import { kindOf } from '../kinds/index.js';
import type { Language } from '../languages/language.js';
import type { Poster } from '../model/poster.js';
import type { Preset } from '../model/preset.js';
import type { Story } from '../model/story.js';
import type { TracedStatement, TracedStory } from '../model/trace.js';
import { platformsOf } from '../render/captions/index.js';
import { drawnThings, gatherMaterial } from '../render/captions/material.js';
import { strangeNumerals } from '../render/captions/strange-numerals.js';
import type { Messages } from '../text/messages/messages.js';
import { quotedBeside } from './caption-sentences.js';
import { topicsOf } from './caption-topics.js';

/** A text to post, for which platform, and the first preset that is drawn for it. */
export interface PosterCaption {
  readonly platform: string;
  readonly preset: string;
  readonly text: string;
}

/** The pages of a carousel as a preset has them: some may be too full for it. */
export type PagesIn = (preset: string) => readonly Poster[];

/**
 * The texts to post with a poster, one for each platform it is drawn for, of what is drawn there.
 *
 * @param statements what its pictures claim
 * @param sizes those its pictures are made in
 * @param pagesIn set where it is the first page of a carousel
 */
export function posterCaptions(
  traced: TracedStory,
  language: Language,
  poster: Poster,
  statements: readonly TracedStatement[],
  sizes: readonly DrawnSize[],
  pagesIn?: PagesIn,
): readonly PosterCaption[] {
  const pools = quotedBeside(traced, statements, poster);
  const url = addressOf(traced.story, statements);
  return platformsOf(sizes.map(({ preset }) => preset.name)).map(({ platform, presets: own }) => {
    const [preset = ''] = own;
    const drawn = fullest(
      poster,
      sizes.filter((size) => own.includes(size.preset.name)),
      language,
    );
    const pages = pagesIn?.(preset);
    const topics = topicsOf(traced.story, drawn, statements, drawnThings(drawn, language));
    const material = gatherMaterial(drawn, pools, language, {
      ...(url === undefined ? {} : { url }),
      topics,
      ...(pages === undefined ? {} : { pages: headlinesOf(pages, language) }),
    });
    const text = platform.write(material, language);
    const strange = strangeNumerals(text, [poster, ...(pages ?? [])], material, language);
    invariant(strange.length === 0, `The text for ${platform.name} says ${strange.join(', ')} of its own.`);
    return { platform: platform.name, preset, text };
  });
}

/** A size that a poster is drawn in, and how many things its picture draws there; absent where it runs over several. */
export interface DrawnSize {
  readonly preset: Preset;
  readonly things?: number;
}

/** A poster as the size shows it that leaves least of it out: what is posted is told of what is drawn. */
function fullest(poster: Poster, sizes: readonly DrawnSize[], language: Language): Poster {
  const count = (each: Poster) => drawnThings(each, language).length;
  const [first, ...others] = sizes.map(({ preset, things }) => {
    const abridged = abridgePoster(poster, preset);
    return (
      withFewerAndFewer(abridged).find((each) => things === undefined || count(each) <= things) ?? abridged
    );
  });
  return first === undefined
    ? poster
    : others.reduce((most, each) => (count(each) > count(most) ? each : most), first);
}

/** It as it is, then with as many items fewer as it is drawn with where it has no room for all. */
function withFewerAndFewer(poster: Poster): readonly Poster[] {
  const fewer = fewerItems(poster);
  return fewer === undefined ? [poster] : [poster, ...withFewerAndFewer(fewer)];
}

/** What each page says under its number, the first apart, whose headline stands above; once where several say the same. */
function headlinesOf(
  pages: readonly Poster[],
  { quoted }: Messages,
): readonly { readonly number: number; readonly headline: string }[] {
  const said = new Set(pages.slice(0, 1).map(({ content }) => content.headline.long));
  return pages.slice(1).flatMap(({ content, carousel }, index) => {
    const { long } = content.headline;
    if (said.has(long)) return [];
    said.add(long);
    return [{ number: carousel?.index ?? index + 2, headline: kindOf(content).quotes ? quoted(long) : long }];
  });
}

/** The address of the source that some statements rest on. */
function addressOf({ source }: Story, statements: readonly TracedStatement[]): string | undefined {
  const files = new Set(statements.map(({ place }) => place.file));
  return files.size === 0 || files.has(undefined)
    ? source.url
    : source.more.find(({ file, url }) => files.has(file) && url !== undefined)?.url;
}
