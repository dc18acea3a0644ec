import type { Plot } from '../plot.js';
import { nativeArea } from './native-area.js';
import { nativeColumns } from './native-columns.js';
import type { ToNative } from './native-form.js';
import { nativeLines } from './native-lines.js';
import { nativeRows } from './native-rows.js';
import { nativeStacks } from './native-stacks.js';

const forms: Partial<Readonly<Record<Plot['form'], ToNative>>> = {
  line: nativeLines,
  slope: nativeLines,
  columns: nativeColumns,
  'grouped-bars': nativeRows,
  'diverging-bars': nativeRows,
  'stacked-bars': nativeStacks,
  'share-bars': nativeStacks,
  'stacked-area': nativeArea,
};

/**
 * The same as a chart that a presentation can edit: its marks stand where the plot has them, and the same values are
 * printed beside them. Undefined where no such chart says the same: then its shapes do.
 */
export const nativePlot: ToNative = (data, plot, look) => forms[plot.form]?.(data, plot, look);
