/**
 * A text as it can be compared with what was drawn of it: without white space and signs that print nothing, and without
 * quotation marks, whose shape typesetting may change, as it may that of dashes and minus signs.
 */
export function barePrint(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cf}\p{Variation_Selector}"'“”‘’]/gu, '')
    .replace(/[-−–—]+/g, '-');
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

/** What each slide of a deck's page says, in order: the text of its `<section>`. */
export function slideTexts(html: string): readonly string[] {
  return [...html.matchAll(/<section\b[\s\S]*?<\/section>/g)].map(([section]) =>
    barePrint(
      section
        .replace(/<style\b[\s\S]*?<\/style>|<[^>]*>/g, '')
        .replace(/&#(x?)([\da-f]+);/gi, (_reference, hex: string, digits: string) =>
          String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
        )
        .replace(/&(\w+);/g, (reference, name: string) => named[name] ?? reference),
    ),
  );
}

/** A first part shorter than this may stand on a slide by chance. */
const leastPart = 4;

/**
 * What is missing of a text on pages that follow each other: nothing where one of them shows it whole, or where it runs
 * on from page to page; else the shortest rest that no run of pages shows.
 */
export function missingFrom(text: string, pages: readonly string[]): string {
  const wanted = barePrint(text);
  if (pages.some((page) => page.includes(wanted))) return '';
  return pages.reduce((shortest, _page, from) => {
    const rest = restAfter(wanted, pages.slice(from));
    return rest.length < shortest.length ? rest : shortest;
  }, wanted);
}

function restAfter(wanted: string, pages: readonly string[]): string {
  let rest = wanted;
  for (const page of pages) {
    const shown = longestStart(rest, page);
    if (rest === wanted && shown < leastPart) return wanted;
    if (shown === 0) return rest;
    rest = rest.slice(shown);
    if (rest === '') return '';
  }
  return rest;
}

/** How much of the start of a text stands on a page. */
function longestStart(text: string, page: string): number {
  let shown = 0;
  for (let more = text.length; more > shown; ) {
    const middle = Math.ceil((shown + more) / 2);
    if (page.includes(text.slice(0, middle))) shown = middle;
    else more = middle - 1;
  }
  return shown;
}
