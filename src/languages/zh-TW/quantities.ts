import { quoted } from './quoted.js';

/** The words of pictures of changes and of parts of a whole. */
export const quantities = {
  change: {
    told: {
      drawing: '增減變化',
      opening: (headline: string, count: number) =>
        count === 1
          ? `變化海報，標題${quoted(headline)}。`
          : `變化海報，標題${quoted(headline)}，共${count}項變化。`,
      moved: {
        up: (what: string) => `${what}上升`,
        down: (what: string) => `${what}下降`,
        level: (what: string) => `${what}持平`,
      },
      from: (figure: string) => `原為${figure}`,
      to: (figure: string) => `變為${figure}`,
      // A word says itself what it is: 翻了一番.
      by: (figure: string) => (/^\p{Script=Han}/u.test(figure) ? figure : `幅度為${figure}`),
    },
  },
  breakdown: {
    told: {
      drawing: '整體的構成',
      opening: (headline: string, whole: string, count: number) =>
        `構成海報，標題${quoted(headline)}，${whole}按比例分成${count}段。`,
    },
  },
} as const;
