import type { WrittenSeries } from '../../model/series.js';
import { readSeries } from '../read-series.js';
import { fault, type Rule } from '../rule.js';

/** Every series finds its file, its columns and rows, and a number or nothing in each of their cells. */
export const seriesCanBeRead: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.series.flatMap((series: WrittenSeries, item) => {
        const path = ['sections', index, 'arguments', place, 'series', item];
        const { faults } = readSeries(series, context.data.get(series.data ?? ''));
        return faults.map(({ at, ...found }) => fault(context, { ...found, at: [...path, ...at] }));
      }),
    ),
  );
