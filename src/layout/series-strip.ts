/** What the route of a series measures at a width of 1080: its number, a station, the one where one stands, the line, the air below. */
export const seriesStrip = Object.freeze({ number: 30, station: 8, here: 13, line: 4, below: 46 });

/** How much of the top of a sheet the route of a series takes, in px. */
export function seriesStripHeight(unit: number): number {
  return (seriesStrip.number + seriesStrip.below) * unit;
}
