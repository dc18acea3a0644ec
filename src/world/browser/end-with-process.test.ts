import { describe, expect, test } from 'vitest';
import { endWithProcess } from './end-with-process.js';

describe('what must end with the process', () => {
  test('is left to whoever answers the signal', () => {
    let ended = 0;
    let answered = 0;
    const answer = () => {
      answered += 1;
    };
    const release = endWithProcess(() => {
      ended += 1;
    });
    process.on('SIGHUP', answer);
    process.emit('SIGHUP', 'SIGHUP');
    process.off('SIGHUP', answer);
    release();
    expect({ ended, answered }).toEqual({ ended: 0, answered: 1 });
  });

  test('listens no more once it has been taken back', () => {
    const before = process.listenerCount('exit') + process.listenerCount('SIGINT');
    const releases = [endWithProcess(() => undefined), endWithProcess(() => undefined)];
    expect(process.listenerCount('exit') + process.listenerCount('SIGINT')).toBe(before + 2);
    for (const release of releases) release();
    expect(process.listenerCount('exit') + process.listenerCount('SIGINT')).toBe(before);
  });
});
