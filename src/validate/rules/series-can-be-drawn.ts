import { dataOf, refusalOf } from '../../charts/form-of.js';
import type { PlotRefusal } from '../../charts/plot.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Series } from '../../model/series.js';
import type { DataPath } from '../../parse/data-path.js';
import { fault, type Rule, type RuleContext } from '../rule.js';

/** Every series has a form that can show it; a form the author asks for is taken only where it is honest. */
export const seriesCanBeDrawn: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.series.flatMap((series, item) =>
        drawingFaults(context, series, ['sections', index, 'arguments', place, 'series', item]),
      ),
    ),
  );

function drawingFaults(context: RuleContext, series: Series, path: DataPath): readonly Diagnostic[] {
  // What could not be read is told by another rule.
  if (series.table.lines.length === 0) return [];
  const data = dataOf(series);
  if (series.drawnAs === undefined)
    return [
      fault(context, {
        code: 'form-refused',
        at: [...path, 'title'],
        message: `No form can show “${series.title}”: it has ${data.lines.length} lines of ${data.places.length} values.`,
        hint: 'Name fewer with “lines” or “rows”, or make two series of it.',
      }),
    ];
  const refused = series.form === undefined ? undefined : refusalOf(data, series.form);
  if (refused === undefined) return [];
  const found = fault(context, {
    code: 'form-refused',
    at: [...path, 'form'],
    message: `“${series.form}” cannot show these values honestly: ${reasons[refused]}. They are drawn as “${series.drawnAs}”.`,
    hint: 'Leave “form” out, or choose another.',
  });
  return [{ ...found, severity: 'warning' }];
}

const reasons: Readonly<Record<PlotRefusal['refused'], string>> = {
  'nothing-to-draw': 'there are none',
  'box-too-small': 'they have no room on any sheet',
  negative: 'some are below nought',
  'no-time': 'they are of no times',
  'not-two-places': 'it shows two dates, no more and no fewer',
  'too-few-lines': 'it needs more lines',
  'too-many-lines': 'it shows fewer lines',
  'too-few-places': 'it needs more places',
  'too-many-places': 'it shows fewer places',
  'one-line-only': 'it shows one line',
  'no-whole': 'nothing says what they make up together; name it with “whole”',
  'not-the-whole': 'together they are not the whole',
  'has-gaps': 'some are missing',
  'not-exact': 'some are ranges, or only about so many',
  'never-negative': 'none is below nought',
};
