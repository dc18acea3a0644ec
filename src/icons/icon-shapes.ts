import { icons } from '@iconify-json/lucide';

/**
 * The icons are Lucide's (ISC): lines of one width with round ends on a square of 24. They are given here as shapes,
 * so that posters, slides and PPTX draw the same lines in a colour and a width of their own.
 */
export const iconSide = 24;

/** Coordinates on a square of `iconSide`. */
export type IconShape =
  | { readonly kind: 'path'; readonly path: string }
  | {
      readonly kind: 'ellipse';
      readonly x: number;
      readonly y: number;
      readonly rx: number;
      readonly ry: number;
    }
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Of its corners. */
      readonly radius: number;
    };

/** The name of every icon there is. Icons that were given up upstream are not offered. */
export const iconNames: readonly string[] = Object.freeze(
  Object.entries(icons.icons).flatMap(([name, { hidden }]) => (hidden === true ? [] : [name])),
);

/** The lines of an icon; undefined where there is none of this name. */
export function iconShapes(name: string): readonly IconShape[] | undefined {
  if (!Object.hasOwn(icons.icons, name)) return undefined;
  const body = icons.icons[name]?.body ?? '';
  return [...body.matchAll(/<(path|circle|ellipse|rect)\b([^>]*)>/g)].map(([, tag, attributes = '']) => {
    const given = new Map(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    const number = (key: string, otherwise = 0) => Number(given.get(key) ?? otherwise);
    switch (tag) {
      case 'circle':
        return { kind: 'ellipse', x: number('cx'), y: number('cy'), rx: number('r'), ry: number('r') };
      case 'ellipse':
        return { kind: 'ellipse', x: number('cx'), y: number('cy'), rx: number('rx'), ry: number('ry') };
      case 'rect':
        return {
          kind: 'rectangle',
          x: number('x'),
          y: number('y'),
          width: number('width'),
          height: number('height'),
          radius: number('rx', number('ry')),
        };
      default:
        return { kind: 'path', path: given.get('d') ?? '' };
    }
  });
}
