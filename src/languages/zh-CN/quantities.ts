import { quoted } from './quoted.js';

/** The words of pictures of changes and of parts of a whole. */
export const quantities = {
  change: {
    told: {
      drawing: '升降变化',
      opening: (headline: string, count: number) =>
        count === 1
          ? `变化海报，标题${quoted(headline)}。`
          : `变化海报，标题${quoted(headline)}，共${count}项变化。`,
      moved: {
        up: (what: string) => `${what}上升`,
        down: (what: string) => `${what}下降`,
        level: (what: string) => `${what}持平`,
      },
      from: (figure: string) => `原为${figure}`,
      to: (figure: string) => `变为${figure}`,
      // A word says itself what it is: 翻了一番.
      by: (figure: string) => (/^\p{Script=Han}/u.test(figure) ? figure : `幅度为${figure}`),
    },
  },
  breakdown: {
    told: {
      drawing: '整体的构成',
      opening: (headline: string, whole: string, count: number) =>
        `构成海报，标题${quoted(headline)}，${whole}按比例分成${count}段。`,
    },
  },
} as const;
