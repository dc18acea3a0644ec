/** A picture that Satori made of an `<svg>` element of ours: all of ours are hidden from screen readers. */
const embedded =
  /<image((?: [\w-]+="[^"]*")*? href="data:image\/svg\+xml;utf8,(%3Csvg aria-hidden=%22true%22[^"]*)"[^>]*)\/>/g;
const root = /^<svg([^>]*)>([\s\S]*)<\/svg>$/;
/** What Satori writes beside every element, needed or not: a mask or a clip of the size of its box. */
const frame = /<(mask|clipPath) id="([^"]+)">(?:<rect [^>]*\/>)?<\/\1>/g;

/**
 * Brings line work into the drawing it belongs to. Satori hands an `<svg>` element on as a picture inside the picture,
 * behind a mask of its own size; to draw such a layer costs several times what the lines themselves cost. Frames that
 * nothing refers to go, too. What is drawn stays the same.
 *
 * @param svg as Satori made it
 */
export function flattenDrawing(svg: string): string {
  const flat = svg.replace(embedded, (picture, attributes: string, address: string) => {
    const drawing = root.exec(decodeURIComponent(address));
    return drawing === null
      ? picture
      : groupOf(attributesOf(attributes), attributesOf(drawing[1] ?? ''), drawing[2] ?? '');
  });
  const used = new Set([...flat.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id));
  return flat.replace(frame, (whole, _kind, id: string) => (used.has(id) ? whole : ''));
}

type Attributes = ReadonlyMap<string, string>;

function attributesOf(text: string): Attributes {
  return new Map(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Attributes of an `<svg>` element that are about its place, not about its lines. */
const ofPlace = new Set(['aria-hidden', 'xmlns', 'width', 'height', 'viewBox', 'preserveAspectRatio']);

/** Its lines as a group, as large as they were and in the middle of the place they had. */
function groupOf(place: Attributes, drawing: Attributes, lines: string): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => Number(place.get(name)));
  const box = drawing.get('viewBox') ?? `0 0 ${drawing.get('width')} ${drawing.get('height')}`;
  const [left = 0, top = 0, wide = 1, high = 1] = box.split(/[\s,]+/).map(Number);
  const scale = Math.min((width ?? 0) / wide, (height ?? 0) / high);
  const right = (x ?? 0) + ((width ?? 0) - wide * scale) / 2 - left * scale;
  const down = (y ?? 0) + ((height ?? 0) - high * scale) / 2 - top * scale;
  const inherited = [...drawing]
    .filter(([name]) => !ofPlace.has(name))
    .map(([name, value]) => ` ${name}="${value}"`);
  return `<g transform="translate(${right} ${down}) scale(${scale})"${inherited.join('')}>${lines}</g>`;
}
