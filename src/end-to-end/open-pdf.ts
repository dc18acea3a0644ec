import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of the PDF gets. */
export interface OpenedPdf {
  readonly pages: number;
  /** What a search of each page looks through, character for character. */
  readonly pageTexts: readonly string[];
  /** The text of all pages without white space. */
  readonly text: string;
  /** Names of the faces, without the prefix of the subset. */
  readonly fonts: readonly string[];
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  readonly bookmarks: number;
  readonly tagged: boolean;
  /** What each picture says to who cannot see it. */
  readonly figures: readonly string[];
}

export async function openPdf(path: string): Promise<OpenedPdf> {
  const loading = getDocument({
    data: new Uint8Array(readFileSync(path)),
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  try {
    const { info } = await document.getMetadata();
    const marks = await document.getMarkInfo();
    const outline = await document.getOutline();
    const texts: string[] = [];
    const figures: string[] = [];
    const fonts = new Set<string>();
    let language = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ disableNormalization: true });
      language = content.lang ?? language;
      texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
      for (const name of await fontNames(page)) fonts.add(name);
      figures.push(...altsIn(await page.getStructTree()));
    }
    const field = (name: string) => String((info as Readonly<Record<string, unknown>>)[name] ?? '');
    return {
      pages: document.numPages,
      figures,
      pageTexts: texts,
      text: texts.join('').replace(/\s/g, ''),
      fonts: [...fonts].sort(),
      title: field('Title'),
      author: field('Author'),
      subject: field('Subject'),
      language: field('Language') || language,
      bookmarks: countBookmarks(outline ?? []),
      tagged: marks?.Marked === true,
    };
  } finally {
    await loading.destroy();
  }
}

interface Bookmark {
  readonly items: readonly Bookmark[];
}

/** Those of every depth. */
function countBookmarks(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { items }) => sum + 1 + countBookmarks(items), 0);
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function fontNames(page: PdfPage): Promise<readonly string[]> {
  const operations = await page.getOperatorList();
  const ids = operations.fnArray.flatMap((operation, index) =>
    operation === OPS.setFont ? [String(operations.argsArray[index]?.[0])] : [],
  );
  return [...new Set(ids)].map((id) => {
    const font = page.commonObjs.get(id) as { readonly name?: string } | undefined;
    return (font?.name ?? id).replace(/^[A-Z]{6}\+/, '');
  });
}

function altsIn(node: unknown): readonly string[] {
  const {
    role,
    alt,
    children = [],
  } = (node ?? {}) as {
    role?: string;
    alt?: string;
    children?: readonly unknown[];
  };
  return [...(role === 'Figure' ? [alt ?? ''] : []), ...children.flatMap(altsIn)];
}
