import type { DrawnPage } from './drawn-page.js';
import type { ReadingPlan } from './reading-plan.js';

/** What of a page the style sheet draws. */
export type DrawnGraphics = Pick<DrawnPage, 'signs' | 'graphics'>;

/**
 * Reads what style sheets draw on every page of a document: borders, fields, pictures, counters and page numbers; to
 * be run in the page, so it uses nothing from outside itself. What stands in a colour that the theme's `--decoration`
 * names only decorates.
 */
export function readGraphics(plan: ReadingPlan): DrawnGraphics[] {
  type Graphic = DrawnGraphics['graphics'][number];
  type Sign = DrawnGraphics['signs'][number];

  const paints = (colour: string): boolean => !/^rgba.*, 0\)$|\/ 0\)$/.test(colour);
  const grounds = new Map<Element | null, string>([[null, 'rgb(255, 255, 255)']]);
  const groundOf = (element: Element | null): string => {
    const known = grounds.get(element);
    if (known !== undefined || element === null) return known ?? '';
    const { backgroundColor } = getComputedStyle(element);
    const ground = paints(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
    grounds.set(element, ground);
    return ground;
  };

  /** The colours of our own pictures, by their style sheet's text: each picture is a few shapes. */
  const pictures = new Map<string, readonly string[]>();
  const coloursIn = (images: string): readonly string[] => {
    const known = pictures.get(images);
    if (known !== undefined) return known;
    const shapes = [...new Set(images.split('url('))].flatMap((image) => [
      ...decodeURIComponent(image.replace(/%(?![\dA-F]{2})/gi, '%25')).matchAll(
        /<(?:circle|path|rect)[^>]*>/g,
      ),
    ]);
    const colours = shapes.flatMap(([shape]) => {
      const hex = (/stroke=\W*#(\w{6})/.exec(shape) ?? /fill=\W*#(\w{6})/.exec(shape))?.[1];
      if (hex === undefined) return [];
      return [`rgb(${[0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`];
    });
    pictures.set(images, [...new Set(colours)]);
    return colours;
  };

  /** What an element, or what stands before or after it, paints besides text. */
  const coloursOf = (style: CSSStyleDeclaration): readonly string[] => {
    const edges = [
      [style.borderTopStyle, style.borderTopWidth, style.borderTopColor],
      [style.borderRightStyle, style.borderRightWidth, style.borderRightColor],
      [style.borderBottomStyle, style.borderBottomWidth, style.borderBottomColor],
      [style.borderLeftStyle, style.borderLeftWidth, style.borderLeftColor],
      [style.outlineStyle, style.outlineWidth, style.outlineColor],
    ];
    const drawn = edges.flatMap(([kind, width, colour]) =>
      kind === 'none' || width === '0px' || colour === undefined ? [] : [colour],
    );
    const images = style.backgroundImage === 'none' ? [] : coloursIn(style.backgroundImage);
    return [...drawn, style.backgroundColor, ...images].filter(paints);
  };

  const read = (page: Element): DrawnGraphics => {
    const graphics = new Map<string, Graphic>();
    const signs: Sign[] = [];
    // Spans only hold phrases together: there are hundreds, and nothing is drawn with them.
    for (const element of [page, ...page.querySelectorAll('*:not(span)')]) {
      const own = getComputedStyle(element);
      const decoration = own.getPropertyValue('--decoration');
      const add = (colour: string, ground: string): void => {
        if (colour === ground) return;
        graphics.set(`${colour} ${ground}`, { colour, ground, decoration: decoration.includes(colour) });
      };
      if (element !== page) for (const colour of coloursOf(own)) add(colour, groundOf(element.parentElement));
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        if (style.content === 'none' || style.display === 'none') continue;
        const ground = groundOf(element);
        for (const colour of coloursOf(style)) add(colour, ground);
        if (!/["(]/.test(style.content) || style.content === '""') continue;
        signs.push({
          text: style.content,
          role: element === page || element.closest(plan.notes) !== null ? 'note' : 'text',
          size: Number.parseFloat(style.fontSize),
          colour: style.color,
          ground: paints(style.backgroundColor) ? style.backgroundColor : ground,
        });
      }
    }
    return { signs, graphics: [...graphics.values()] };
  };
  const root = document.documentElement;
  const classes = root.className;
  root.className = '';
  const pages = [...document.querySelectorAll(plan.pages)].map(read);
  root.className = classes;
  return pages;
}
