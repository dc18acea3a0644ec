/** The parts of the page around slides, as text: what every page of a deck has, and what plays it. */
export interface DeckPlayer {
  /** Style sheet of every page: a list of slides to scroll, and one slide a page in print. */
  readonly around: string;
  readonly css: string;
  readonly script: string;
}

/** The files it is made of, as paths from the package's root. */
const playerPaths = Object.freeze({
  around: ['templates/player/page.css'],
  css: ['templates/player/player.css', 'templates/player/reading.css', 'templates/player/presenter.css'],
  script: ['templates/player/windows.js', 'templates/player/hands.js', 'templates/player/player.js'],
} as const satisfies Readonly<Record<keyof DeckPlayer, readonly string[]>>);

/** The player, its files read by `read`. */
export async function loadPlayer(read: (path: string) => Promise<string> | string): Promise<DeckPlayer> {
  const joined = async (paths: readonly string[]) => (await Promise.all(paths.map(read))).join('\n');
  const [around, css, script] = await Promise.all([
    joined(playerPaths.around),
    joined(playerPaths.css),
    joined(playerPaths.script),
  ]);
  return { around, css, script };
}
