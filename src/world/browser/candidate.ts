/** A browser that was found and could be started. */
export interface Candidate {
  /** `Google Chrome`, `chrome-headless-shell`, `embedded Chromium 147.0.0`. */
  readonly name: string;
  /** How it was found, in words: `BROADSHEET_BROWSER`, `Puppeteer's cache`, `installed`. */
  readonly origin: string;
  /** A headless shell knows the old headless mode only; a full browser the new one only. */
  readonly shell: boolean;
  /** Makes it ready to start; unpacks it when it is still packed. */
  readonly prepare: () => Promise<Executable>;
}

export interface Executable {
  readonly path: string;
  /** What to add to the environment it is started in. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A browser that stands ready on the disk. */
export function standing(name: string, origin: string, path: string, shell: boolean): Candidate {
  return Object.freeze({ name, origin, shell, prepare: async () => ({ path, environment: {} }) });
}
