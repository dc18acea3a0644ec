import { familyStep, type Needs } from './family-step.js';
import type { FirstFits, Ladder } from './ladder.js';

/** A page as it is to be shown; one that fits in no way stands in its last form and smallest type. */
export interface FittedPage<Page> {
  readonly page: Page;
  readonly fits: boolean;
}

interface Piece<Page> {
  /** In the long form and the normal size, numbered. */
  readonly page: Page;
  /** Which page it came of, and by which splits: `3`, `3.0`, `3.0.1`. */
  readonly path: string;
  readonly splittable: boolean;
}

interface Split<Page> {
  readonly parts: readonly Page[];
  /** Whether it could have stood whole, at the cost of its family's size. */
  readonly fitsWhole: boolean;
}

/**
 * Makes every page fit, or says that it cannot: step by step down the ladder, family by family. Nothing is ever left
 * out or cut. Deterministic: the same pages and engine take the same steps. Ends when nothing is left to split.
 */
export async function fitPages<Page>(
  pages: readonly Page[],
  ladder: Ladder<Page>,
  firstFits: FirstFits<Page>,
): Promise<readonly FittedPage<Page>[]> {
  const whole = new Set<string>();
  for (;;) {
    const { fitted, fitsWhole } = await descend(pages, ladder, firstFits, whole);
    // A part that fits nowhere, of a page that would have fitted in one piece: that page is better not split.
    const better = fitted
      .filter(({ fits }) => !fits)
      .flatMap(({ path }) => fitsWhole.findLast((above) => path.startsWith(`${above}.`)) ?? []);
    if (better.length === 0) return fitted.map(({ page, fits }) => ({ page, fits }));
    for (const path of better) whole.add(path);
  }
}

/** Splits what does not fit until nothing is left to split. */
async function descend<Page>(
  pages: readonly Page[],
  ladder: Ladder<Page>,
  firstFits: FirstFits<Page>,
  whole: ReadonlySet<string>,
): Promise<{
  readonly fitted: readonly (FittedPage<Page> & { readonly path: string })[];
  /** The pages that were split and could have stood whole, the larger before their parts. */
  readonly fitsWhole: readonly string[];
}> {
  const fitsWhole: string[] = [];
  const pieceOf = (page: Page, path: string): Piece<Page> => ({
    page,
    path,
    splittable: !whole.has(path) && ladder.split(page) !== undefined,
  });
  let pieces = pages.map((page, index) => pieceOf(page, `${index}`));
  for (;;) {
    const settled = await settle(pieces, ladder, firstFits);
    const fitted = settled.flatMap((each, index) =>
      'fits' in each ? [{ ...each, path: pieces[index]?.path ?? '' }] : [],
    );
    if (fitted.length === settled.length) return { fitted, fitsWhole };
    const next = pieces.flatMap((piece, index) => {
      const became = settled[index];
      if (became === undefined || 'fits' in became) return [piece];
      if (became.fitsWhole) fitsWhole.push(piece.path);
      return became.parts.map((page, part) => pieceOf(page, `${piece.path}.${part}`));
    });
    const numbered = ladder.number(next.map(({ page }) => page));
    pieces = next.map((piece, index) => ({ ...piece, page: numbered[index] ?? piece.page }));
  }
}

/** What becomes of each piece: its page, or the parts to go on with. */
async function settle<Page>(
  pieces: readonly Piece<Page>[],
  ladder: Ladder<Page>,
  firstFits: FirstFits<Page>,
): Promise<readonly (FittedPage<Page> | Split<Page>)[]> {
  const families = pieces.map(({ page }) => ladder.family(page));
  const needs = await needsOf(pieces, families, ladder, firstFits);
  const steps = families.map((family) => familyStep(needs.filter((_, index) => families[index] === family)));
  // Type that is smaller may be laid out otherwise: what fits larger is tried at the family's step, too.
  const rows = pieces.map(({ page }, index) => {
    const step = steps[index] ?? 0;
    const forms = ladder.forms(page);
    return (needs[index]?.steps ?? []).flatMap((need, form) => {
      const words = forms[form];
      return need === undefined || need > step || words === undefined ? [] : [ladder.atStep(words, step)];
    });
  });
  const found = await firstFits(rows);
  return pieces.map((piece, index) => {
    const chosen = rows[index]?.[found[index] ?? -1];
    return chosen === undefined ? giveWay(piece, needs[index], ladder) : { page: chosen, fits: true };
  });
}

/** For a page that does not fit at its family's step in any form. */
function giveWay<Page>(
  { page, splittable }: Piece<Page>,
  needs: Needs | undefined,
  ladder: Ladder<Page>,
): FittedPage<Page> | Split<Page> {
  const forms = ladder.forms(page);
  const form = needs?.steps.findIndex((step) => step !== undefined) ?? -1;
  const step = needs?.steps[form];
  const parts = splittable ? ladder.split(page) : undefined;
  if (parts !== undefined) return { parts, fitsWhole: step !== undefined };
  // It fits at another step than that of its family: better of another size than cut.
  if (step !== undefined) return { page: ladder.atStep(forms[form] ?? page, step), fits: true };
  return { page: ladder.atStep(forms.at(-1) ?? page, ladder.steps - 1), fits: false };
}

/** What every piece needs. Of a family in which all fit as they are, nothing more is asked. */
async function needsOf<Page>(
  pieces: readonly Piece<Page>[],
  families: readonly string[],
  ladder: Ladder<Page>,
  firstFits: FirstFits<Page>,
): Promise<readonly Needs[]> {
  const normal = await firstFits(pieces.map(({ page }) => [ladder.atStep(page, 0)]));
  const troubled = new Set(families.filter((_, index) => normal[index] === undefined));
  const everyStep = (page: Page) =>
    Array.from({ length: ladder.steps }, (_, step) => ladder.atStep(page, step));
  const long = await firstFits(
    pieces.map(({ page }, index) =>
      troubled.has(families[index] ?? '') ? everyStep(page) : [ladder.atStep(page, 0)],
    ),
  );
  const shorter = pieces.map(({ page }, index) =>
    long[index] === undefined ? ladder.forms(page).slice(1) : [],
  );
  const short = await firstFits(shorter.flatMap((forms) => forms.map(everyStep)));
  let asked = 0;
  return pieces.map(({ path, splittable }, index) => {
    const from = asked;
    asked += shorter[index]?.length ?? 0;
    return { steps: [long[index], ...short.slice(from, asked)], part: path.includes('.'), splittable };
  });
}
