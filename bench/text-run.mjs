/** One run of the text benchmark, as a process: see `text.mjs`. */
import { performance } from 'node:perf_hooks';
import { fitDeck } from '../dist/fit/fit-deck.js';
import { drawableWith } from '../dist/making/drawable.js';
import { loadDeckKit } from '../dist/making/kit.js';
import { measureDocument, measureRoom } from '../dist/making/measure-document.js';
import { slidePlan } from '../dist/making/slide-plan.js';
import { drawDeck } from '../dist/render/deck.js';
import { emptyPage } from '../dist/render/empty-page.js';
import { prepareText } from '../dist/text/prepare.js';
import { answerParent } from './child.mjs';
import { loadStory } from './load-story.mjs';

answerParent(async () => {
  const { world, traced, plan, kit } = await loadStory({ only: ['decks'] });
  try {
    const strings = [...new Set(stringsOf(traced.story))];
    const prepareAll = () => {
      const started = performance.now();
      for (const text of strings) prepareText(text);
      return performance.now() - started;
    };
    const preparing = { strings: strings.length, cold: prepareAll(), warm: prepareAll() };
    world.browser.warm(emptyPage(kit.fonts));
    const deckKit = await loadDeckKit(world.assets, kit);
    return await world.browser.withPage(async (page) => {
      // The first time round the page loads the fonts, and code is compiled here and there.
      await measureDecks(page, plan.decks, deckKit);
      return { ...preparing, ...(await measureDecks(page, plan.decks, deckKit)) };
    });
  } finally {
    await world.browser.close();
  }
});

function stringsOf(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Fits and measures every deck as a build does, and tells where the time went, in ms. */
async function measureDecks(lent, decks, kit) {
  const spent = { showing: 0, readTexts: 0, readGraphics: 0, drawing: 0 };
  let rounds = 0;
  let slides = 0;
  let judging = 0;
  const timed = async (name, work) => {
    const started = performance.now();
    try {
      return await work();
    } finally {
      spent[name] += performance.now() - started;
    }
  };
  const page = {
    ...lent,
    open: (...words) => timed('showing', () => lent.open(...words)),
    evaluate: (run, argument) => {
      if (run.name === 'readTexts') rounds += 1;
      return timed(run.name, () => lent.evaluate(run, argument));
    },
  };
  const viewport = { width: 1280, height: 720 };
  // As in a build: the fonts stay in the browser from one document to the next.
  const shown = ({ withoutFonts, fontStyle }) => ({
    html: withoutFonts,
    fonts: fontStyle,
    viewport,
    plan: slidePlan,
  });
  for (const deck of decks) {
    const draw = (each) => {
      const started = performance.now();
      const drawing = drawDeck(each, kit);
      spent.drawing += performance.now() - started;
      return drawing;
    };
    const measure = (drawing) => measureRoom(page, shown(drawing));
    const { drawing } = await fitDeck(deck, draw, measure, kit.messages.notesBefore);
    const before = spent.showing + spent.readTexts + spent.readGraphics;
    const started = performance.now();
    const covers = drawableWith(kit.fonts);
    const { pages } = await measureDocument(page, shown(drawing), `${deck.id}.html`, covers);
    judging += performance.now() - started - (spent.showing + spent.readTexts + spent.readGraphics - before);
    slides += pages.length;
  }
  const { readTexts: reading, readGraphics: graphics, showing, drawing } = spent;
  const measuring = reading + graphics + judging;
  return { decks: decks.length, slides, rounds, reading, graphics, judging, measuring, showing, drawing };
}
