import type { Language } from '../languages/language.js';
import type { DeckDrawing } from '../model/drawing.js';
import type { Words } from '../model/words.js';
import type { Messages } from '../text/messages/messages.js';
import type { DeckKit } from './deck.js';
import { openingOf } from './deck-page.js';
import { escapeHtml } from './escape-html.js';
import { pageRules } from './page-rules.js';
import { passageNote } from './passage-note.js';
import { plainHtml } from './phrase-html.js';
import { playerControls, presenterParts } from './player-controls.js';
import { readingPictures } from './reading-pictures.js';
import { readingSlide } from './reading-slide.js';

/**
 * A deck as the web page one plays: one slide at a time, all at once, as an article, or for who presents it. Without
 * scripts it is a list of slides to scroll, on a phone an article; in print one slide a page. It has no fonts yet and no
 * policy: both come when it is written. Pure.
 */
export function playedPage(drawing: DeckDrawing, kit: DeckKit): string {
  const { deck, slides, css } = drawing;
  const { messages, player, theme, fonts, terms, pictures } = kit;
  const narrow = readingPictures(deck, { theme: theme.tokens, fonts, messages, terms, pictures });
  const leaves = deck.slides.map((slide, index) => {
    const drawn = slides[index] ?? '';
    const article = readingSlide({
      slide,
      drawn,
      picture: drawing.pictures[index],
      narrow: narrow[index],
      theme: theme.tokens,
      anchorOf: (page) => deck.slides[page - 1]?.id,
    });
    const place = messages.player.place(index + 1, slides.length);
    return `<div class="leaf" id="${escapeHtml(slide.id)}" aria-label="${escapeHtml(`${place} ${slide.content.headline.long}`)}">
<div class="marpit">
${drawn}
</div>
${article}
${notesOf(slide.notes, messages)}
<p class="place"><a href="#${escapeHtml(encodeURIComponent(slide.id))}">${escapeHtml(place)}</a></p>
</div>`;
  });
  return `${openingOf(deck, messages)}
<style>
${css}
</style>
<style>
${pageRules(theme.tokens)}
${player.around}
${player.css}
</style>
</head>
<body>
${presenterParts(messages.player)}
<main class="deck">
<h1 class="title">${escapeHtml(deck.title)}</h1>
${leaves.join('\n')}
</main>
${playerControls(messages.player)}
<script>${player.script}</script>
</body>
</html>
`;
}

/** First what to say, then what it rests on. */
function notesOf(notes: readonly Words[], messages: Language): string {
  if (notes.length === 0) return '';
  return `<details class="notes"><summary>${escapeHtml(messages.player.notes)}</summary><div class="said">${notes
    .map((note) => noteHtml(note, messages))
    .join('')}</div></details>`;
}

/** A passage in another language is marked as such, its place is not. */
function noteHtml(note: Words, messages: Messages): string {
  const found = passageNote(note, messages);
  if (found === undefined) return `<p>${plainHtml(note.long)}</p>`;
  if (found.language === undefined) return `<p class="passage">${plainHtml(note.long)}</p>`;
  const passage = `<span lang="${escapeHtml(found.language)}">${plainHtml(found.passage)}</span>`;
  return `<p class="passage">${plainHtml(messages.passage(found.label, ''))}${passage}</p>`;
}
