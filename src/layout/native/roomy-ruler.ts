import type { PlotRuler } from '../../charts/plot.js';

/** Another machine sets words in another face: they may be so much wider. */
const spare = 1.06;

/** A ruler that leaves words room to spare. */
export function roomyRuler(ruler: PlotRuler, value = 1): PlotRuler {
  return {
    ...ruler,
    measure: (text, role, strong) => {
      const { width, height } = ruler.measure(text, role, strong);
      const larger = role === 'value' ? value : 1;
      return { width: width * spare * larger, height: height * larger };
    },
    wrap: (text, role, width) => {
      const block = ruler.wrap(text, role, width / spare);
      return block === undefined ? undefined : { ...block, width: block.width * spare };
    },
  };
}
