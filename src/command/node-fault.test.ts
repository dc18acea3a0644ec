import { expect, test } from 'vitest';
import { nodeFault } from './node-fault.js';

test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v26.1.0'])('Node %s is new enough', (version) => {
  expect(nodeFault(version, '>=20.19')).toBeUndefined();
});

test.each(['v20.18.3', 'v18.99.0', 'v8.0.0'])(
  'Node %s is told to be too old, and what is needed',
  (version) => {
    expect(nodeFault(version, '>=20.19')).toMatchObject({
      code: 'node-too-old',
      message: `This is Node ${version.slice(1)}, but Node 20.19 or newer is needed.`,
      hint: expect.stringContaining('nodejs.org'),
    });
  },
);
