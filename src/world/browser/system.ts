/** What finding and starting a browser needs to know of the machine. */
export interface System {
  /** As `process.platform` names it. */
  readonly platform: string;
  /** As `process.arch` names it. */
  readonly architecture: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
  readonly cacheFolder: string;
  /** The folder whose dependencies hold the embedded browser. */
  readonly packageRoot: string;
  /** Root may only start a browser without its sandbox. */
  readonly isRoot: boolean;
}
