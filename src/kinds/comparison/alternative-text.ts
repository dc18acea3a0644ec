import type { Side } from '../../model/page.js';
import { type Speech, type Telling, withoutStop } from '../../text/speech.js';

export const comparison: Telling<'comparison'> = {
  chinese: ({ headline, left, right }, speech) => [
    `对照海报，标题“${headline}”，一条路线分成并行的两条。`,
    `左边是“${left.title}”：${points(left, speech)}`,
    `右边是“${right.title}”：${points(right, speech)}`,
  ],
  english: ({ headline, left, right }, speech) => [
    `Comparison poster with the headline “${headline}”; one route line runs as two side by side.`,
    `On the left, “${left.title}”: ${points(left, speech)}`,
    `On the right, “${right.title}”: ${points(right, speech)}`,
  ],
};

function points(side: Side, { list }: Speech): string {
  return list(side.points.map(withoutStop));
}
