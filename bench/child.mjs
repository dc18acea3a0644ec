import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Starts a file of this folder as a process of its own, which answers every message with one.
 *
 * @param file from this folder
 * @returns `ask` sends a message and gives the answer; `end` lets the process finish
 */
export function startChild(file, ...words) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), words);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ${words.join(' ')} ended with ${code}.`);
  });
  ended.catch(() => undefined);
  return {
    ask: async (message) => {
      const answered = once(child, 'message');
      child.send(message);
      const [answer] = await Promise.race([answered, ended]);
      return answer;
    },
    end: async () => {
      if (child.connected) child.disconnect();
      await ended.catch(() => undefined);
    },
  };
}

/** In such a process: answers each message by `answer`, one after the other, and calls `close` at the end. */
export function answerParent(answer, close = () => undefined) {
  let last = Promise.resolve();
  process.on('message', (message) => {
    last = last.then(async () => {
      process.send(await answer(message));
    });
  });
  process.on('disconnect', () => {
    last.then(close);
  });
}
