import { spawn } from 'node:child_process';

/**
 * Whether the system starts a program at all: one for another processor, in a place where programs may not run, or whose
 * libraries are of another kind is refused. Puppeteer does not listen for that, and it would end the process.
 *
 * @returns the system's error, or undefined when the program was started; it is ended at once
 */
export function tryProgram(path: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const child = spawn(path, ['--version'], { stdio: 'ignore' });
    child.once('error', resolve);
    child.once('spawn', () => {
      child.kill('SIGKILL');
      resolve(undefined);
    });
  });
}
