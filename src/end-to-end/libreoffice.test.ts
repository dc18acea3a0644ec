import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packed, presentationParts } from '../export/pptx/package.js';
import { type EditableSample, editableSampleIn } from '../testing/editable-samples.js';
import { root } from '../testing/source-files.js';
import { openPdf } from './open-pdf.js';
import { temporaryFolder } from './run-broadsheet.js';

/** Another editor than the one the format comes from: where it is installed, it opens what we write. */
const installed = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;
const languages = ['zh-CN', 'en'] as const;

const folder = temporaryFolder();
const samples = new Map<string, EditableSample>();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** It finds the fonts of our packages and no others: else it would judge other faces. */
function fontsOfPackages(): string {
  const file = join(folder, 'fonts.conf');
  const fonts = join(root, 'node_modules/@expo-google-fonts');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir>` +
      `<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  return file;
}

function convert(file: string): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  return new Promise((resolve, reject) => {
    const child = spawn(
      'soffice',
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      { env: { ...process.env, FONTCONFIG_FILE: fontsOfPackages() }, stdio: 'ignore' },
    );
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`soffice ended with ${code}`))));
  });
}

const pdfOf = (language: string) => join(folder, `${language}.pdf`);

describe.skipIf(!installed)('LibreOffice (skipped where soffice is not on the PATH)', () => {
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    for (const language of languages) {
      const sample = await editableSampleIn(language, 'silk');
      samples.set(language, sample);
      const file = join(folder, `${language}.pptx`);
      writeFileSync(file, packed(presentationParts(sample.editable, new Date(0))));
      await convert(file);
    }
  });

  test.each(languages)('makes a page of each slide in %s', async (language) => {
    const { pages } = await openPdf(pdfOf(language));
    expect(pages).toBe(samples.get(language)?.editable.slides.length);
  });

  test.each(languages)('sets all words in %s in the faces of the theme', async (language) => {
    const { fonts } = await openPdf(pdfOf(language));
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter((name) => !/^(?:Noto(?:Sans|Serif)|Source(?:Sans|Serif))/.test(name))).toEqual([]);
  });

  test.each(languages)('sets no word in %s outside of its page', async (language) => {
    expect(await wordsOutside(pdfOf(language))).toEqual([]);
  });
});

/** Texts that reach over the edges of their page, by more than the air around a glyph. */
async function wordsOutside(path: string): Promise<readonly string[]> {
  const loading = getDocument({
    data: new Uint8Array(readFileSync(path)),
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await loading.promise;
  const air = 2;
  const outside: string[] = [];
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      for (const item of (await page.getTextContent()).items) {
        // A quotation mark alone is placed by its ink: the square it stands in may begin outside.
        if (!('str' in item) || /^[\s“]*$/.test(item.str)) continue;
        const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
        const isInside =
          x >= left - air &&
          x + item.width <= right + air &&
          y >= bottom - air &&
          y + item.height <= top + air;
        if (!isInside) outside.push(`page ${number}: ${item.str}`);
      }
    }
  } finally {
    await loading.destroy();
  }
  return outside;
}
