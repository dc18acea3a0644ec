import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Theme } from '../model/theme.js';
import type { Tree } from '../parse/tree.js';

/** What every rule of a theme may look at. */
export interface ThemeContext {
  /** The file of the tokens, as the user named it. */
  readonly path: string;
  readonly tree: Tree;
  readonly theme: Theme;
  /** The kinds of slides there are: each is a class of its slides. */
  readonly slideKinds: readonly string[];
}

/** A rule finds every breach of one thing that must hold in a theme's tokens, and never throws. */
export type ThemeRule = (context: ThemeContext) => readonly Diagnostic[];
