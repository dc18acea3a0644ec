/**
 * What must end when the process does. One listener a signal serves them all, so that it can tell whether anybody
 * else answers that signal.
 */
const endings = new Set<() => void>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `end` when the process ends, by itself or by a signal. Where the program answers a signal itself, that is its
 * affair; a signal nobody answers still ends the process, as it would have without us.
 *
 * @param end must not wait for anything
 * @returns takes it back
 */
export function endWithProcess(end: () => void): () => void {
  if (endings.size === 0) listen();
  endings.add(end);
  return () => {
    if (endings.delete(end) && endings.size === 0) unlisten();
  };
}

function endAll(): void {
  for (const end of endings) end();
}

function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  endAll();
  unlisten();
  process.kill(process.pid, signal);
}

function listen(): void {
  process.on('exit', endAll);
  for (const signal of signals) process.on(signal, onSignal);
}

function unlisten(): void {
  process.off('exit', endAll);
  for (const signal of signals) process.off(signal, onSignal);
}
