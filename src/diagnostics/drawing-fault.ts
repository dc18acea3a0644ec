import type { Mend } from '../model/words.js';
import type { Diagnostic } from './diagnostic.js';

/**
 * A fault found while drawing, before it has its place in the story file. Where it is known which words are at fault,
 * `at` says where they stand; else `dataPath` is the id of a statement. `locateFaults` makes a place of either.
 */
export interface DrawingFault extends Diagnostic {
  /** Where in the story the words at fault stand: `sections`, 0, `heading`. */
  readonly at?: readonly (string | number)[];
  /** Set where words are too long for a page: what is the same for every page they are too long for. */
  readonly tooLong?: TooLong;
  /** What is wrong, without the page it is wrong on: of one fault over several sizes only that is the same. */
  readonly because?: string;
  /** Set where words of the program's own are at fault: nobody can mend that in the story. */
  readonly ofProgram?: true;
}

/** Words that are too long for a page. One cause over many pages is one fault that lists them. */
export interface TooLong {
  /** What a person calls the page: `slide 3 of deck roundtable`, `poster railway-cover`. */
  readonly page: string;
  /** In which of several sizes: `x (1200×675)`. */
  readonly size?: string;
  /** With so many characters fewer the page fits. */
  readonly characters: number;
  /** Whether these words alone can give way so far; else the words beside them have to, too. */
  readonly alone: boolean;
  /** What the author can do with the words. */
  readonly mend: Mend;
  /** Which poster the page is of, as the story may name it; absent for a slide. */
  readonly poster?: string;
}
