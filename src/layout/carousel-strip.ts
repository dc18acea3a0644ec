/** What the route of a carousel measures at a width of 1080: its number, a station, the one where one stands, the line, the air below. */
export const carouselStrip = Object.freeze({ number: 30, station: 8, here: 13, line: 4, below: 46 });

/** How much of the top of a sheet the route of a carousel takes, in px. */
export function carouselStripHeight(unit: number): number {
  return (carouselStrip.number + carouselStrip.below) * unit;
}
