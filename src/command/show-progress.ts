import type { Progress } from '../generate.js';
import type { Clock } from '../world/world.js';
import type { Terminal } from './terminal.js';

/** A display of how far a build has come; `close` takes it off the screen. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  readonly close: () => void;
}

/** A screen is not redrawn more often than this, in milliseconds. */
const frame = 80;

/** Where nobody watches, a stage that takes long says how far it is not more often than this, in milliseconds. */
const pause = 5_000;

/** On a terminal a list that redraws itself, elsewhere a line for each finished stage, and one now and then before. */
export async function showProgress(
  terminal: Terminal,
  clock: Clock,
  story: string,
): Promise<ProgressDisplay> {
  if (terminal.live === undefined) {
    let told = clock.elapsed();
    return {
      show: ({ stage, artifact, done, total }) => {
        const now = clock.elapsed();
        const finished = done >= total;
        if (!finished && now - told < pause) return;
        told = now;
        terminal.tell(`${story}: ${stage} ${done}/${total}${finished ? '' : ` ${artifact}`}\n`);
      },
      close: () => undefined,
    };
  }
  const { createLogUpdate } = await import('log-update');
  const screen = createLogUpdate(terminal.live);
  const started = clock.elapsed();
  const stages = new Map<string, Progress>();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    show: (progress) => {
      stages.set(progress.stage, progress);
      const now = clock.elapsed();
      if (now - drawn < frame && progress.done < progress.total) return;
      drawn = now;
      screen(liveList(terminal, story, (now - started) / 1000, [...stages.values()]));
    },
    close: () => screen.clear(),
  };
}

/** One line a stage: what is finished is ticked, what is under way says which artifact it made last. */
function liveList(
  { paint }: Pick<Terminal, 'paint'>,
  story: string,
  seconds: number,
  stages: readonly Progress[],
): string {
  const lines = stages.map(({ stage, artifact, done, total }) => {
    const finished = done >= total;
    const count = `${done}/${total}`.padStart(7);
    return `${finished ? '✓' : '·'} ${stage.padEnd(8)} ${count}  ${finished ? '' : paint.faint(artifact)}`.trimEnd();
  });
  return [`${paint.place(story)}  ${seconds.toFixed(1)} s`, ...lines].join('\n');
}
