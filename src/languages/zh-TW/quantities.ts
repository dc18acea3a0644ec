import { quoted } from './quoted.js';

/** The words of pictures of changes and of parts of a whole. */
export const quantities = {
  change: {
    told: {
      drawing: '增減變化',
      opening: (headline: string, count: number) =>
        count === 1
          ? `變化海報，標題${quoted(headline)}，一條路線轉成大箭頭。`
          : `變化海報，標題${quoted(headline)}，${count}項變化各有一個大箭頭。`,
      moved: {
        up: (what: string) => `${what}上升`,
        down: (what: string) => `${what}下降`,
        level: (what: string) => `${what}持平`,
      },
      from: (figure: string) => `原為${figure}`,
      to: (figure: string) => `變為${figure}`,
      by: (figure: string) => `變動${figure}`,
    },
  },
  breakdown: {
    told: {
      drawing: '整體的構成',
      opening: (headline: string, whole: string, count: number) =>
        `構成海報，標題${quoted(headline)}，一根寬柱代表${whole}，按比例分成${count}段。`,
    },
  },
} as const;
