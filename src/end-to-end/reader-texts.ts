import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { textOfHtml } from '../testing/text-of-html.js';
import { openPdf } from './open-pdf.js';

/**
 * What a reader gets of everything in an output folder, by its file: the text of pages and what their attributes say,
 * which is read aloud and shown on hovering; the text of PDFs, their titles and what their pictures say; captions and
 * alternative texts; what pictures carry inside.
 */
export async function readerTexts(output: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of readdirSync(output, { recursive: true, encoding: 'utf8' })) {
    const text = await textOf(join(output, name));
    if (text !== undefined) texts.set(name, text);
  }
  return texts;
}

async function textOf(path: string): Promise<string | undefined> {
  switch (path.slice(path.lastIndexOf('.'))) {
    case '.pdf': {
      const { pageTexts, title, subject, figures } = await openPdf(path);
      return [...pageTexts, title, subject, ...figures].join('\n');
    }
    case '.txt':
      return readFileSync(path, 'utf8');
    case '.png': {
      const { xmpAsString = '' } = await sharp(path).metadata();
      return textOfHtml(xmpAsString.replaceAll(/></g, '>\n<'));
    }
    case '.html': {
      // The source, its passages and figures stand on an index page as they are printed: no word of them is the program's.
      const html = readFileSync(path, 'utf8').replace(
        /<(style|script)\b[\s\S]*?<\/\1>|<span class="line">[\s\S]*?<\/span>|<a class="figure"[\s\S]*?<\/a>|<blockquote\b[\s\S]*?<\/blockquote>/g,
        '',
      );
      const said = [...html.matchAll(/ (?:alt|title|aria-label|content|data-(?!marp)[a-z]+)="([^"]*)"/g)];
      // What one element ends with and the next begins with is no word.
      const texts = textOfHtml(html).replaceAll('\n', '\n·\n');
      return [texts, ...said.map(([, words = '']) => textOfHtml(words))].join('\n');
    }
    default:
      return undefined;
  }
}
