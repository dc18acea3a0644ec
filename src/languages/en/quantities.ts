import { quoted } from './quoted.js';

/** The words of pictures of changes and of parts of a whole. */
export const quantities = {
  change: {
    told: {
      drawing: 'What rose or fell',
      opening: (headline: string, count: number) =>
        count === 1
          ? `Poster of a change with the headline ${quoted(headline)}; a route line turns into a large arrow.`
          : `Poster of ${count} changes with the headline ${quoted(headline)}; each has a large arrow.`,
      moved: { up: 'up', down: 'down', level: 'unchanged' },
      from: (figure: string) => `from ${figure}`,
      to: (figure: string) => `to ${figure}`,
      by: (figure: string) => `by ${figure}`,
    },
  },
  breakdown: {
    told: {
      drawing: 'Parts of a whole',
      opening: (headline: string, whole: string, count: number) =>
        `Poster of the parts of a whole with the headline ${quoted(headline)}; one broad bar stands for ${whole} and is divided into ${count}, each as long as its share.`,
    },
  },
} as const;
