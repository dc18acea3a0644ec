import { createFontLibrary } from '../world/fonts.js';
import { root } from './source-files.js';

/** The fonts of the installed packages, shared by the tests of one process: each face is cut once for the same characters. */
export const fontLibrary = createFontLibrary(root);
