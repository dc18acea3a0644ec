import { describe, expect, test } from 'vitest';
import { languageFor } from '../languages/index.js';
import { playerControls, presenterParts } from './player-controls.js';

const { player: words } = languageFor('en');
const controls = playerControls(words);

describe('the bar of a deck', () => {
  const buttons = [
    ...controls.matchAll(
      /<button type="button" data-command="(\w+)" aria-label="([^"]+)">(<svg[\s\S]*?<\/svg>)/g,
    ),
  ];

  test('has a button with a name and a drawn icon for each thing it does', () => {
    expect(buttons.map(([, command]) => command)).toEqual([
      'previous',
      'next',
      'overview',
      'reading',
      'presenter',
      'fullscreen',
      'help',
    ]);
    expect(buttons.map(([, , name]) => name)).toContain(words.next);
    for (const [, , , icon] of buttons) expect(icon).toMatch(/<(path|ellipse|rect) /);
  });

  test('says the number of the slide between back and on', () => {
    const places = ['previous', 'player-count', 'next'].map((part) => controls.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  test('is hidden until the script runs, as without it no button does anything', () => {
    expect(controls).toMatch(/<nav class="player"[^>]* hidden>/);
    expect(presenterParts(words)).toMatch(/<header class="presenter" hidden/);
  });
});

test('every key of the bar is in the list of keys, with what it does', () => {
  const list = /<dl>([\s\S]*)<\/dl>/.exec(controls)?.[1] ?? '';
  const keys = [...controls.matchAll(/class="tip"[^>]*>[^<]* <kbd>([^<]+)<\/kbd>/g)].map(([, key]) => key);
  expect(keys).toHaveLength(7);
  for (const key of keys) expect(list).toContain(`<kbd>${key}</kbd>`);
  expect(list).not.toContain('<dd></dd>');
});

test('words of a language stay words', () => {
  const hostile = { ...words, next: '<b>"on"', end: '<i>' };
  expect(playerControls(hostile)).toContain('aria-label="&lt;b&gt;&quot;on&quot;"');
  expect(presenterParts(hostile)).not.toContain('<i>');
});
