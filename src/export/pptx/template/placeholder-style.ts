import { attributeOf, childrenOf, descendantsOf, type XmlElement } from '../xml/read-xml.js';
import { emuInPixel } from '../xml/units.js';
import type { PlaceholderStyle } from './template.js';

/** Hundredths of a point in a px. */
const hundredths = 75;
/** What a box keeps clear where nothing says so, in EMU. */
const usualInset = { across: 91_440, down: 45_720 };

/**
 * How words stand in a placeholder: of each property the first of its sources that says it.
 *
 * @param sources elements with levels, the nearest first: of the layout's box, the master's, the master's styles
 * @param boxes the `a:bodyPr` of the same boxes
 * @param defaults styles that are nobody's in particular
 * @param own sizes of the words that stand in the boxes: some editors say them there alone
 */
export function placeholderStyle(
  sources: readonly XmlElement[],
  boxes: readonly XmlElement[],
  defaults: readonly XmlElement[],
  own: readonly string[],
): PlaceholderStyle {
  const levels = [...sources, ...defaults].flatMap(firstLevel);
  const sizeIn = (styles: readonly XmlElement[]) =>
    firstOf(styles.flatMap(firstLevel), (level) => propertyOf(level, 'sz'));
  const said = sizeIn(sources);
  const size = Number(said ?? own[0] ?? sizeIn(defaults) ?? 1800) / hundredths;
  const spacing = (name: string) => levels.flatMap((level) => childrenOf(level, name))[0];
  const inset = (name: string, usual: number) =>
    Number(firstOf(boxes, (box) => attributeOf(box, name)) ?? usual) / emuInPixel;
  return {
    size,
    inherited: said !== undefined || own.length === 0,
    leading: shareOf(spacing('a:lnSpc'), 1, size) * naturalLeading,
    gap: shareOf(spacing('a:spcBef'), 0, size) * size,
    insets: {
      across: inset('lIns', usualInset.across) + inset('rIns', usualInset.across),
      down: inset('tIns', usualInset.down) + inset('bIns', usualInset.down),
    },
  };
}

/** The fill of words by the same sources. */
export function fillOfWords(sources: readonly XmlElement[]): XmlElement | undefined {
  return sources
    .flatMap(firstLevel)
    .flatMap((level) => childrenOf(level, 'a:defRPr'))
    .flatMap((properties) => childrenOf(properties, 'a:solidFill'))[0];
}

/** The height of a line of type as its face wants it, in sizes. Chinese faces want more. */
const naturalLeading = 1.25;

function firstLevel(source: XmlElement): readonly XmlElement[] {
  return childrenOf(source, 'a:lvl1pPr');
}

function propertyOf(level: XmlElement, name: string): string | undefined {
  return firstOf(childrenOf(level, 'a:defRPr'), (properties) => attributeOf(properties, name));
}

function firstOf<Value>(all: readonly Value[], read: (one: Value) => string | undefined): string | undefined {
  for (const one of all) {
    const value = read(one);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A distance in sizes: told in percent, or in hundredths of a point. */
function shareOf(spacing: XmlElement | undefined, usual: number, size: number): number {
  if (spacing === undefined) return usual;
  const [percent] = descendantsOf(spacing, 'a:spcPct');
  if (percent !== undefined) {
    const value = attributeOf(percent, 'val') ?? '';
    return value.endsWith('%') ? Number.parseFloat(value) / 100 : Number(value) / 100_000;
  }
  const [points] = descendantsOf(spacing, 'a:spcPts');
  return points === undefined ? usual : Number(attributeOf(points, 'val') ?? 0) / hundredths / size;
}
