import { createHash } from 'node:crypto';
import { contrastOf } from '../colour/contrast.js';
import { mixColours } from '../colour/mix-colours.js';
import type { LoadedFont } from '../model/font.js';
import type { Deck } from '../model/page.js';
import type { Theme } from '../model/theme.js';
import type { Words } from '../model/words.js';
import type { Messages, PlayerWords } from '../text/messages/messages.js';
import { fontStyle } from './empty-page.js';
import { escapeHtml } from './escape-html.js';
import { fontStack } from './font-list.js';
import { passageNote } from './passage-note.js';
import { plainHtml } from './phrase-html.js';

/** The player's parts, as text: they go into every page. */
export interface DeckPlayer {
  readonly css: string;
  readonly script: string;
}

/** The files the player is made of, as paths from the package's root. */
export const playerPaths = Object.freeze({
  css: ['templates/player/player.css'],
  script: ['templates/player/presenter.js', 'templates/player/player.js'],
});

interface DeckPageParts {
  readonly deck: Deck;
  /** One `<svg data-marpit-svg>` a slide. */
  readonly slides: readonly string[];
  readonly css: string;
  readonly theme: Theme;
  readonly fonts: readonly LoadedFont[];
  readonly player: DeckPlayer;
  readonly messages: Messages;
}

/** A page whole, and without its fonts, for a browser that has them: they are by far its largest part. */
interface DeckPage {
  readonly html: string;
  readonly withoutFonts: string;
}

/**
 * The deck as one self-contained web page: it plays with scripts, scrolls without, and prints one slide a page
 * of 1280 × 720 px. Its own policy forbids it any network and any script but the player.
 */
export function deckPage({ deck, slides, css, theme, fonts, player, messages }: DeckPageParts): DeckPage {
  const digest = createHash('sha256').update(player.script).digest('base64');
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    `script-src 'sha256-${digest}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const stage = `${stageColours(theme)}; --stage-font: ${fontStack(theme.fonts.text)}`;
  const leaves = slides.map((slide, index) => leaf(slide, deck.slides[index]?.notes ?? [], messages));
  const before = `<!doctype html>
<html lang="${escapeHtml(deck.language)}" style="${escapeHtml(stage)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(deck.title)}</title>
<meta name="author" content="${escapeHtml(deck.authors.join(messages.listComma))}">
<meta name="description" content="${escapeHtml(deck.subject)}">
<style>
${css}
</style>
<style>
${player.css}
</style>
`;
  const after = `
</head>
<body>
<main class="deck">
${leaves.join('\n')}
</main>
${controls(messages.player)}
<script>${player.script}</script>
</body>
</html>
`;
  return { html: before + fontStyle(fonts) + after, withoutFonts: before + after };
}

/** Around the slides it is dark, and darker than they are where they are dark themselves. */
function stageColours({ colours: { ground, ink } }: Theme): string {
  const dark = contrastOf(ground, '#000000').ratio < contrastOf(ink, '#000000').ratio;
  const [stage, stageInk] = dark ? [mixColours(ground, '#000000', 0.6), ink] : [ink, ground];
  return `--stage: ${stage}; --stage-ink: ${stageInk}`;
}

function leaf(slide: string, notes: readonly Words[], messages: Messages): string {
  const paragraphs = notes.map((note) => `<p>${noteHtml(note, messages)}</p>`).join('');
  return `<div class="marpit leaf">
${slide}
<aside class="notes" hidden>${paragraphs}</aside>
</div>`;
}

/** A passage in another language is marked as such, its place is not. */
function noteHtml(note: Words, messages: Messages): string {
  const found = note.language === undefined ? undefined : passageNote(note, messages);
  if (found?.language === undefined) return plainHtml(note.long);
  const passage = `<span lang="${escapeHtml(found.language)}">${plainHtml(found.passage)}</span>`;
  return plainHtml(messages.passage(found.label, '')) + passage;
}

/** Buttons on the bar, with the key of each. */
const buttons = ['previous', 'next', 'overview', 'presenter', 'fullscreen', 'help'] as const;
const keys: readonly (readonly [keyof PlayerWords, string])[] = [
  ['next', '→ ↓ Space PageDown'],
  ['previous', '← ↑ PageUp'],
  ['first', 'Home'],
  ['last', 'End'],
  ['overview', 'O'],
  ['presenter', 'P'],
  ['fullscreen', 'F'],
  ['blank', 'B'],
  ['help', '?'],
];

function controls(words: PlayerWords): string {
  const data = Object.entries(words).map(([name, word]) => `data-${name}="${escapeHtml(word)}"`);
  const button = (name: keyof PlayerWords) =>
    `<button type="button" data-command="${name}">${escapeHtml(words[name])}</button>`;
  const [previous, ...others] = buttons;
  return `<nav class="player" hidden ${data.join(' ')}>
<div class="player-progress"></div>
${button(previous)}<output class="player-count"></output>${others.map(button).join('')}
</nav>
<dialog class="player-help">
<dl>${keys.map(([name, key]) => `<dt>${key}</dt><dd>${escapeHtml(words[name])}</dd>`).join('')}</dl>
${`<button type="button" data-command="help">${escapeHtml(words.close)}</button>`}
</dialog>`;
}
