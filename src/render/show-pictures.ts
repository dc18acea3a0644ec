import { sceneSvg } from '../draw/svg.js';
import type { SlidePicture } from '../model/drawing.js';
import type { Slide } from '../model/page.js';
import type { Theme, ThemeFolder } from '../model/theme.js';
import { escapeHtml } from './escape-html.js';
import { onScreen, sheetColours } from './sheet-colours.js';
import { logoPictures } from './slide-logo.js';

/** What stands in the page for each picture file the Markdown names. */
export type ShownPictures = ReadonlyMap<string, string>;

/** As much of markdown-it as this plugin uses. */
interface Markdown {
  readonly renderer: {
    readonly rules: Record<
      string,
      (
        tokens: readonly ImageToken[],
        index: number,
        options: unknown,
        environment: { readonly pictures?: ShownPictures },
      ) => string
    >;
  };
}
interface ImageToken {
  readonly attrGet: (name: string) => string | null;
}

/** A markdown-it plugin that writes pictures into the page: the theme's logo, and those of the deck. */
export function showPictures(theme: ThemeFolder): (markdown: Markdown) => void {
  const alt = escapeHtml(theme.logo?.alt ?? '');
  const logos = new Map(
    logoPictures(theme).map(({ name, address }) => [name, `<img src="${address}" alt="${alt}">`]),
  );
  return ({ renderer }) => {
    renderer.rules.image = (tokens, index, _options, { pictures }) => {
      const file = tokens[index]?.attrGet('src') ?? '';
      return logos.get(file) ?? pictures?.get(file) ?? '';
    };
  };
}

/** The pictures of a deck as its page shows them, in the colours of the sheet they stand on. */
export function shownPictures(
  slides: readonly Slide[],
  pictures: readonly (SlidePicture | undefined)[],
  theme: Theme,
): ShownPictures {
  return new Map(
    pictures.flatMap((picture, index) => {
      if (picture === undefined) return [];
      const { file, alt, scene } = picture;
      return [
        [file, sceneSvg(scene, { alt, colour: colourOnSheet(theme, slides[index]?.accent ?? 0) })] as const,
      ];
    }),
  );
}

/** A colour as the custom property of that name, which paper sets anew; another as it is. */
export function colourOnSheet(theme: Theme, accent: number): (colour: string) => string {
  const { all, accents } = sheetColours(onScreen(theme));
  const own = accents[accent % accents.length]?.properties ?? [];
  const names = new Map(
    [...all, ...own].filter(([name]) => known.has(name)).map(([name, value]) => [value, `var(--${name})`]),
  );
  return (colour) => names.get(colour) ?? colour;
}

const known: ReadonlySet<string> = new Set(['ground', 'ink', 'secondary', 'hairline', 'accent']);
