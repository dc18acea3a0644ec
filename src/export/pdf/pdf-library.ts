import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type * as Library from '@cantoo/pdf-lib';

/**
 * The library that reads and writes PDFs, from the one file it also comes in. By its name it brings five hundred
 * files, with parsers of HTML and of colours that nobody here asks for, and takes five times as long to load.
 */
const library = await loadLibrary();

async function loadLibrary(): Promise<typeof Library> {
  const entry = createRequire(import.meta.url).resolve('@cantoo/pdf-lib');
  const bundle = new URL('../dist/pdf-lib.esm.min.js', pathToFileURL(entry));
  // A later version may keep it elsewhere.
  return import(bundle.href).catch(() => import('@cantoo/pdf-lib'));
}

export const decodePDFRawStream: typeof Library.decodePDFRawStream = library.decodePDFRawStream;

export const {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} = library;

export type PDFArray = Library.PDFArray;
export type PDFContext = Library.PDFContext;
export type PDFDict = Library.PDFDict;
export type PDFDocument = Library.PDFDocument;
export type PDFHexString = Library.PDFHexString;
export type PDFName = Library.PDFName;
export type PDFNumber = Library.PDFNumber;
export type PDFObject = Library.PDFObject;
export type PDFRawStream = Library.PDFRawStream;
export type PDFRef = Library.PDFRef;
export type PDFString = Library.PDFString;
