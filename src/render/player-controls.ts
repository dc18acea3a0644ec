import { type IconShape, iconShapes, iconSide } from '../icons/icon-shapes.js';
import type { PlayerWords } from '../text/messages/messages.js';
import { escapeHtml } from './escape-html.js';

type Command = keyof PlayerWords;

/** Buttons of the bar in their order: the icon of each, and its key. The number of the slide stands after the first. */
const buttons: readonly { readonly command: Command; readonly icon: string; readonly key: string }[] = [
  { command: 'previous', icon: 'chevron-left', key: '←' },
  { command: 'next', icon: 'chevron-right', key: '→' },
  { command: 'overview', icon: 'layout-grid', key: 'O' },
  { command: 'reading', icon: 'book-open-text', key: 'R' },
  { command: 'presenter', icon: 'presentation', key: 'P' },
  { command: 'fullscreen', icon: 'maximize', key: 'F' },
  { command: 'help', icon: 'circle-question-mark', key: '?' },
];

const keys: readonly (readonly [Command, readonly string[]])[] = [
  ['next', ['→', '↓', 'Space', 'PageDown']],
  ['previous', ['←', '↑', 'PageUp']],
  ['first', ['Home']],
  ['last', ['End']],
  ['goTo', ['1', '4', 'Enter']],
  ['overview', ['O']],
  ['reading', ['R']],
  ['presenter', ['P']],
  ['fullscreen', ['F']],
  ['blank', ['B']],
  ['leave', ['Esc']],
  ['help', ['?']],
];

/** The bar under the slides, and the list of keys. Both are there for the script alone. */
export function playerControls(words: PlayerWords): string {
  const bar = buttons.map(({ command, icon, key }) => {
    const name = escapeHtml(wordFor(words, command));
    return `<button type="button" data-command="${command}" aria-label="${name}">${iconSvg(icon)}<span class="tip" aria-hidden="true">${name} <kbd>${key}</kbd></span></button>`;
  });
  const [previous = '', ...others] = bar;
  const rows = keys.map(
    ([command, names]) =>
      `<dt>${names.map((name) => `<kbd>${name}</kbd>`).join(' ')}</dt><dd>${escapeHtml(wordFor(words, command))}</dd>`,
  );
  return `<nav class="player" aria-label="${escapeHtml(words.controls)}" hidden>
<div class="player-progress"></div>
${previous}<output class="player-count"></output>${others.join('')}
</nav>
<dialog class="player-help" aria-label="${escapeHtml(words.help)}">
<dl>${rows.join('')}</dl>
<button type="button" data-command="help">${escapeHtml(words.close)}</button>
</dialog>`;
}

/** What stands around the slides in the presenter's window; the script shows it there. */
export function presenterParts(words: PlayerWords): string {
  return `<header class="presenter" hidden data-title="${escapeHtml(words.presenting)}">
<p class="presenter-place"></p>
<p class="presenter-time">${escapeHtml(words.elapsed)} <b class="presenter-elapsed">00:00</b></p>
<button type="button" data-command="restart">${escapeHtml(words.restart)}</button>
<p class="presenter-time">${escapeHtml(words.clock)} <b class="presenter-clock">00:00</b></p>
</header>
<p class="presenter-next" hidden><span class="presenter-more">${escapeHtml(words.next)}</span><span class="presenter-end">${escapeHtml(words.end)}</span></p>`;
}

function wordFor(words: PlayerWords, command: Command): string {
  const word = words[command];
  return typeof word === 'string' ? word : '';
}

function iconSvg(name: string): string {
  const shapes = (iconShapes(name) ?? []).map(shapeSvg).join('');
  return `<svg viewBox="0 0 ${iconSide} ${iconSide}" aria-hidden="true">${shapes}</svg>`;
}

function shapeSvg(shape: IconShape): string {
  switch (shape.kind) {
    case 'path':
      return `<path d="${shape.path}"/>`;
    case 'ellipse':
      return `<ellipse cx="${shape.x}" cy="${shape.y}" rx="${shape.rx}" ry="${shape.ry}"/>`;
    case 'rectangle':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}"/>`;
  }
}
