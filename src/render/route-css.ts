import { slideGeometry } from './slide-geometry.js';

/** The route runs over the text's width. */
const { across: routeLength, station, stroke } = slideGeometry;
/** More stations than this would touch each other. */
export const mostStations = 32;

/**
 * The route line at the head of a slide: `of-9` sets the stations, `at-3` how far one has come. Classes alone
 * place them, so the Markdown stays text; stations are small SVG pictures, which print as crisp outlines
 * where repeated backgrounds would print as bitmaps.
 */
export function routeRules(): string {
  const rules: string[] = [];
  for (let stations = 1; stations <= mostStations; stations++) {
    rules.push(`section.of-${stations} {
  --step: ${stationStep(stations)}px;
  --rings-ahead: ${list(stations, () => 'var(--ring-ahead)')};
  --rings: ${list(stations, () => 'var(--ring)')};
  --places: ${list(stations, (index) => `${round(index * stationStep(stations))}px 0`)};
}`);
    rules.push(`section.at-${stations} {
  --at: ${stations};
}`);
  }
  return `${rules.join('\n')}\n`;
}

function stationStep(stations: number): number {
  return stations < 2 ? 0 : round((routeLength - station) / (stations - 1));
}

function list(length: number, item: (index: number) => string): string {
  return Array.from({ length }, (_, index) => item(index)).join(', ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What the route is drawn with, as values of CSS: in a colour `#RRGGBB`, and hollow stations in that of the ground. */
export function routePictures(
  colour: string,
  ground: string,
): Readonly<Record<'ring' | 'line' | 'dot', string>> {
  return { ring: picture(ring(colour, ground)), line: picture(line(colour)), dot: picture(dot(colour)) };
}

/** Filled with the ground, so that it reads as hollow. */
function ring(colour: string, ground: string): string {
  return `<circle cx="10" cy="10" r="5" fill="${ground}" stroke="${colour}" stroke-width="${stroke}"/>`;
}

function dot(colour: string): string {
  return `<circle cx="10" cy="10" r="8" fill="${colour}"/>`;
}

function line(colour: string): string {
  return `<path d="M10 10H${routeLength - 10}" stroke="${colour}" stroke-width="${stroke}"/>`;
}

/** A picture in a style sheet. Its size is the size it is used at; no part of it is fetched. */
function picture(shape: string): string {
  const width = shape.includes('<path') ? routeLength : station;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${station}">${shape}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}")`;
}
