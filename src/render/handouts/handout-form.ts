import type { ReadingPlan } from '../../measure/reading-plan.js';
import type { DeckDrawing, HandoutDrawing } from '../../model/drawing.js';
import type { HandoutKind } from '../../model/handout-kinds.js';
import type { Handout } from '../../model/page.js';
import type { ThemeFolder } from '../../model/theme.js';
import type { Messages } from '../../text/messages/messages.js';
import type { HandoutTemplate } from './template.js';

/** What is needed to draw handouts; made once a build, language and theme. */
export interface HandoutKit {
  readonly theme: Pick<ThemeFolder, 'tokens' | 'logo'>;
  readonly messages: Messages;
  /** That of the form. */
  readonly template: HandoutTemplate;
}

/** A kind of handout: what it is drawn from, and how the judges read it. */
export interface HandoutForm {
  readonly name: HandoutKind;
  /** The files it is made of, as paths from the package's root. */
  readonly files: { readonly page: string; readonly css: string };
  /** The sizes its running text may have, in pt, from the normal one down to the floor. */
  readonly textSizes: readonly number[];
  readonly reading: ReadingPlan;
  /**
   * Draws it in the size of text the handout names, or the least. Pure.
   *
   * @param deck the drawing of its deck; it brings slides, their style sheet and the fonts
   */
  readonly draw: (handout: Handout, deck: DeckDrawing, kit: HandoutKit) => HandoutDrawing;
}
