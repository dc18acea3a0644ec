import { expect, test } from 'vitest';
import { plain } from '../diagnostics/painter.js';
import { WorldError } from '../diagnostics/world-error.js';
import { tellError } from './tell-error.js';
import { UsageError } from './usage-error.js';

function listen(error: unknown, json: boolean) {
  let printed = '';
  let told = '';
  const code = tellError(
    error,
    {
      print: (text) => {
        printed += text;
      },
      tell: (text) => {
        told += text;
      },
      live: undefined,
      paint: plain,
      workingFolder: '/',
    },
    json,
  );
  return { code, printed, told };
}

test('a wrong call ends with 2 and says how to call', () => {
  expect(listen(new UsageError('There is no x.', 'It takes: y.'), false)).toEqual({
    code: 2,
    printed: '',
    told: 'error: There is no x.\n  It takes: y.\n',
  });
});

test('a machine that lacks something ends with 3', () => {
  const { code, told } = listen(new WorldError('no-browser', 'No browser.', 'Run: x'), false);
  expect(code).toBe(3);
  expect(told).toContain('Run: x');
});

test('a fault of the program ends with 70, and shows where', () => {
  const { code, told } = listen(new TypeError('x is undefined'), false);
  expect(code).toBe(70);
  expect(told).toContain('tell-error.test.ts');
  expect(told).toContain('fault of broadsheet itself');
});

test('with --json the answer is one document, and standard error is silent', () => {
  const { code, printed, told } = listen(new WorldError('disk-full', 'The disk is full.'), true);
  expect({ code, told }).toEqual({ code: 3, told: '' });
  expect(JSON.parse(printed)).toEqual({
    ok: false,
    error: { kind: 'disk-full', message: 'The disk is full.' },
  });
});
