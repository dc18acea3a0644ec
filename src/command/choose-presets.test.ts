import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPresets, presets } from '../model/presets.js';
import { choosePresets } from './choose-presets.js';
import { UsageError } from './usage-error.js';

const hintOf = (...words: readonly string[]) => {
  try {
    choosePresets(words);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} ${error.hint}`;
    throw error;
  }
  return '';
};

test('a platform, a group and a size may stand together, and nothing is drawn twice', () => {
  expect(choosePresets(['wechat', 'x', '1080x1350', 'wechat-cover', '1080×1350'])).toEqual([
    'wechat-cover',
    'wechat-square',
    'wechat-picture',
    'x',
    '1080x1350',
  ]);
});

test('all means every preset there is', () => {
  expect(choosePresets(['all'])).toEqual(presets.map(({ name }) => name));
});

test('a misspelt platform is met with the one that was meant', () => {
  expect(hintOf('xiaohonshu')).toContain('did you mean xiaohongshu');
  expect(hintOf('wechat', 'instagramm')).toContain('did you mean instagram');
});

test('a name nobody knows is met with all that are known', () => {
  expect(hintOf('banner')).toMatch(/wide, square, portrait, story, .*wechat, .*1080x1350/);
  expect(hintOf()).toContain('without a value');
});

test.each(['100x1000', '5000x2000', '1000x199', '3000x400', '0x0', '99999x99999'])(
  'a size that cannot be drawn well is refused with what can be: %s',
  (size) => {
    expect(hintOf(size)).toContain('from 200 to 4000 pixels');
  },
);

test('whatever is given, it is either drawn as it says or refused as a fault of usage', () => {
  const word = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(5000), fc.nat(5000)).map(([width, height]) => `${width}x${height}`),
  );
  fc.assert(
    fc.property(word, (given) => {
      if (hintOf(given) !== '') return;
      const [preset] = findPresets(choosePresets([given]));
      expect(preset?.width).toBeGreaterThanOrEqual(200);
      expect(preset?.height).toBeLessThanOrEqual(4000);
    }),
    { seed: 7 },
  );
});
