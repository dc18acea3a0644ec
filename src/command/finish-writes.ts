import type { World } from '../world/world.js';

/** The same world, which remembers what it is writing: an interrupted build ends between two states, never in one. */
export function finishWrites(world: World): {
  readonly world: World;
  readonly finished: () => Promise<void>;
} {
  const pending = new Set<Promise<void>>();
  return {
    world: {
      ...world,
      files: {
        ...world.files,
        replace: (folder, change) => {
          const writing = world.files.replace(folder, change).finally(() => pending.delete(writing));
          pending.add(writing);
          return writing;
        },
      },
    },
    finished: async () => {
      await Promise.allSettled(pending);
    },
  };
}
