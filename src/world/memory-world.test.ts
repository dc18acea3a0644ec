import { describe, expect, test } from 'vitest';
import { createMemoryWorld } from './memory-world.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a world in memory', () => {
  test('reads, measures and lists the files it was given', async () => {
    const { files, assets } = createMemoryWorld({
      'decks/a/story.yaml': '题',
      './decks/b/story.yaml': '',
      'x.css': 'c',
    });
    expect(await files.read('decks/a/story.yaml')).toEqual(bytes('题'));
    expect(await files.size('decks/a/story.yaml')).toBe(3);
    expect(await files.size('decks')).toBeUndefined();
    expect(await files.list('decks')).toEqual(['a', 'b']);
    expect(await files.list('none')).toEqual([]);
    expect(await files.real('./decks/../decks/a')).toBe('decks/a');
    expect(await files.real('none')).toBeUndefined();
    expect(await assets.text('x.css')).toBe('c');
  });

  test('misses what it was not given, as a real one does', async () => {
    const world = createMemoryWorld({});
    await expect(world.files.read('a')).rejects.toMatchObject({ code: 'file-missing' });
    await expect(world.assets.text('a')).rejects.toMatchObject({ code: 'asset-missing' });
    await expect(world.fonts.load([{ family: 'A', weight: 400 }], 'a')).rejects.toMatchObject({
      code: 'font-missing',
    });
    await expect(world.browser.withPage(async () => 1)).rejects.toMatchObject({ code: 'no-browser' });
  });

  test('replaces files whole or not at all', async () => {
    const world = createMemoryWorld({ 'out/old.txt': 'old', 'kept.txt': 'kept' });
    const last = { path: 'manifest.json', bytes: bytes('{}') };
    const write = [{ path: 'new.txt', bytes: bytes('new') }];
    await expect(world.files.replace('out', { write, remove: ['../kept.txt'], last })).rejects.toMatchObject({
      code: 'cannot-write',
    });
    expect([...world.contents().keys()].sort()).toEqual(['kept.txt', 'out/old.txt']);
    await world.files.replace('out', { write, remove: ['old.txt'], last });
    expect([...world.contents().keys()].sort()).toEqual(['kept.txt', 'out/manifest.json', 'out/new.txt']);
  });

  test('has the date it was given, and time stands still', () => {
    const date = new Date(0);
    const { clock } = createMemoryWorld({}, { date });
    expect(clock.sourceDate()).toBe(date);
    expect(clock.elapsed()).toBe(clock.elapsed());
  });
});
