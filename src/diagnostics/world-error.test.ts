import { expect, it } from 'vitest';
import { WorldError } from './world-error.js';

it('carries what is wrong, what to do, and what lay behind it', () => {
  const cause = new Error('EACCES');
  const error = new WorldError('cannot-write', 'Cannot write to output.', 'Choose another folder.', {
    cause,
  });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'WorldError',
    code: 'cannot-write',
    message: 'Cannot write to output.',
    hint: 'Choose another folder.',
    cause,
  });
});
