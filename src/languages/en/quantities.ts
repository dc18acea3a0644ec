import { capitalised, counted, inWords } from './counting.js';
import { opened } from './opening.js';

const capitalInWords = (count: number) => capitalised(inWords(count));

/** The words of pictures of changes and of parts of a whole. */
export const quantities = {
  change: {
    told: {
      drawing: 'What rose or fell',
      opening: (headline: string, count: number) =>
        opened(count === 1 ? 'Change' : counted(count, 'change', capitalInWords), headline),
      moved: {
        up: (what: string) => `${what}: up`,
        down: (what: string) => `${what}: down`,
        level: (what: string) => `${what}: unchanged`,
      },
      from: (figure: string) => `from ${figure}`,
      to: (figure: string) => `to ${figure}`,
      by: (figure: string) => `by ${figure}`,
    },
  },
  breakdown: {
    told: {
      drawing: 'Parts of a whole',
      opening: (headline: string, whole: string, count: number) =>
        `${opened('Stacked bar', headline)} The bar stands for ${whole} and is divided into ${counted(count, 'part', inWords)}, each as long as its share.`,
    },
  },
} as const;
