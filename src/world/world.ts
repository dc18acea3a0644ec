import type { FontFace, LoadedFont } from '../model/font.js';

/**
 * Everything outside the program, in one interface: files, fonts, browser, clock. Stages never reach past
 * it; the node form stands in `node-world.ts`, the in-memory form for tests in `memory-world.ts`.
 */
export interface World {
  readonly files: Files;
  readonly assets: Assets;
  readonly fonts: FontLibrary;
  readonly browser: BrowserLender;
  readonly clock: Clock;
}

export interface Files {
  /** Throws `WorldError` with code `file-missing` when there is no such file, `cannot-read` when it cannot be read. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Bytes, or undefined when there is nothing there. */
  readonly size: (path: string) => Promise<number | undefined>;
  /** Names in a folder, sorted; empty when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The path with every symbolic link followed; undefined when it does not exist. */
  readonly real: (path: string) => Promise<string | undefined>;
  /**
   * Puts a set of files under a folder so that no half-written state is ever seen: all are written beside
   * their targets first, then renamed, then `remove` is deleted, and `last` is renamed at the very end.
   */
  readonly replace: (folder: string, change: FileSet) => Promise<void>;
  /**
   * Does a work on a folder alone: whoever else wants to hold it, in this process or another, waits until it is done.
   * `onWait` is told when there is somebody to wait for.
   */
  readonly hold: <Result>(
    folder: string,
    work: () => Promise<Result>,
    onWait?: () => void,
  ) => Promise<Result>;
}

export interface FileSet {
  readonly write: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly remove: readonly string[];
  readonly last: { readonly path: string; readonly bytes: Uint8Array };
}

/** Files the package itself carries: templates, themes, the player. Paths from the package's root. */
export interface Assets {
  readonly text: (path: string) => Promise<string>;
  readonly list: (folder: string) => Promise<readonly string[]>;
}

export interface FontLibrary {
  /** Loads the faces, cut down to `characters`. Deterministic. Throws `WorldError` when a face is not installed. */
  readonly load: (faces: readonly FontFace[], characters: string) => Promise<readonly LoadedFont[]>;
}

/** Lends pages of one browser, launched on first need; takes them back whatever happens. */
export interface BrowserLender {
  /**
   * Starts the launch without waiting, so that it overlaps with other work. With a document, the pages that will be
   * lent show it meanwhile, and keep the fonts it brings.
   */
  readonly warm: (html?: string) => void;
  /** Where the browser dies in the middle, `use` runs again, once, with a page of a new one. */
  readonly withPage: <Result>(use: (page: BrowserPage) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

/** As much of a browser page as the program uses. Every request but `data:` is refused. */
export interface BrowserPage {
  /**
   * Loads a document and waits for its fonts. Width and height in CSS px.
   *
   * @param fonts the document's `<style id="fonts">`, when it was left out of `html`: it is put at the end of the head,
   *   or stays there when the page has shown a document with the same
   */
  readonly open: (
    html: string,
    viewport: { readonly width: number; readonly height: number },
    fonts?: string,
  ) => Promise<void>;
  /** Runs a self-contained function in the page and returns its JSON value. */
  readonly evaluate: <Argument, Result>(
    run: (argument: Argument) => Result,
    argument: Argument,
  ) => Promise<Result>;
  /** Prints with the page's own CSS size, tagged, with an outline. */
  readonly pdf: () => Promise<Uint8Array>;
  readonly screenshot: () => Promise<Uint8Array>;
  /** The addresses the document asked for and was refused, in the order asked. */
  readonly refused: () => readonly string[];
}

export interface Clock {
  /** Milliseconds for measuring how long things took; never written into an artifact. */
  readonly elapsed: () => number;
  /** SOURCE_DATE_EPOCH as a date, when it is set. */
  readonly sourceDate: () => Date | undefined;
}
