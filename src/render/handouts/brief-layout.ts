import type { PageSize } from '../../model/paper-sizes.js';
import { textArea } from './page-css.js';

/** How a brief stands on a page of a size. */
export interface BriefLayout {
  /** Whether voices and key figures stand in a margin beside the text; else above it. */
  readonly margin: boolean;
  /** The text, for pictures and drawings, in CSS px. */
  readonly textWidth: number;
  /** A portrait, in CSS px. */
  readonly portraitWidth: number;
}

/** Nine columns of text, and three of the margin, of a whole sheet. */
const sheet: BriefLayout = Object.freeze({ margin: true, textWidth: 500, portraitWidth: 156 });
/** Of half a sheet, in mm. */
const portraitWidth = 24;
const millimetre = 96 / 25.4;

/** Half a sheet has no room for a margin: its text takes all of it. */
export function briefLayout(size: PageSize): BriefLayout {
  if (size === 'a4' || size === 'letter') return sheet;
  const { width } = textArea(size);
  return {
    margin: false,
    textWidth: Math.floor(width * millimetre),
    portraitWidth: portraitWidth * millimetre,
  };
}
