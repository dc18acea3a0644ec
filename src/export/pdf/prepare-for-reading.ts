import type { ForeignPassage } from './structure/tidy/languages.js';

/**
 * Prepares a page for being read aloud from paper; to be run in the page, so it uses nothing from outside itself. The
 * browser leaves what is hidden from screen readers out of the tags. Nothing changes its place or its looks.
 *
 * @param heads selects running heads and feet
 * @returns what the page says in other languages than its own, in order: the browser does not tag languages
 */
export function prepareForReading(heads: string): ForeignPassage[] {
  for (const head of document.querySelectorAll(heads)) head.setAttribute('aria-hidden', 'true');
  const own = document.documentElement.lang;
  const passages: ForeignPassage[] = [];
  for (const element of document.body.querySelectorAll('[lang]')) {
    const language = element.getAttribute('lang') ?? '';
    const around = element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? own;
    const isSaid = element.closest('[aria-hidden="true"], [hidden], [role="img"]') === null;
    if (language !== own && language !== around && isSaid)
      passages.push({ language, text: element.textContent });
  }
  return passages;
}
