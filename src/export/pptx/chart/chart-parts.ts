import type { NativeChart } from '../../../model/native-chart.js';
import type { ChartContext } from './chart-context.js';
import { chartSpaceXml } from './chart-space.js';
import { workbookOf } from './workbook.js';

export interface ChartParts {
  /** The part of the chart; its relationship `rId1` has to lead to the workbook. */
  readonly chartXml: string;
  /** The bytes of an .xlsx with its values. */
  readonly workbook: Uint8Array<ArrayBuffer>;
}

/** The parts of one chart that a presentation can edit. Pure: the same chart gives the same bytes. */
export function chartParts(chart: NativeChart, context: ChartContext): ChartParts {
  return { chartXml: chartSpaceXml(chart, context), workbook: workbookOf(chart) };
}
