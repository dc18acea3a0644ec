import { attributeOf, readXml, type XmlDocument } from '../xml/read-xml.js';
import { openArchive } from './open-archive.js';
import { TemplateFault } from './template.js';

/** A package whose XML is read where it is asked for. */
export interface TemplatePackage {
  readonly paths: ReadonlySet<string>;
  readonly documentOf: (path: string) => XmlDocument;
  readonly relationshipsOf: (path: string) => readonly PartRelationship[];
  readonly typeOf: (path: string) => string | undefined;
  /** The bytes of these parts and of their relationships. */
  readonly bytesOf: (paths: ReadonlySet<string>) => ReadonlyMap<string, Uint8Array>;
}

export interface PartRelationship {
  readonly id: string;
  /** The last word of its type: `slideLayout`. */
  readonly type: string;
  /** The part it leads to; undefined where that is outside of the file. */
  readonly part: string | undefined;
}

/**
 * @throws {TemplateFault} where the bytes are no package of Office
 */
export function readPackage(bytes: Uint8Array): TemplatePackage {
  const read = openArchive(bytes);
  const paths = new Set<string>();
  const texts = read((path) => {
    paths.add(path);
    return isRead(path);
  });
  const documents = new Map<string, XmlDocument>();
  const documentOf = (path: string): XmlDocument => {
    const known = documents.get(path);
    if (known !== undefined) return known;
    const document = parse(path, texts.get(path));
    documents.set(path, document);
    return document;
  };
  if (!texts.has('[Content_Types].xml'))
    throw new TemplateFault('is no presentation', 'Give a .pptx or .potx file.');
  const typed = documentOf('[Content_Types].xml');
  const overrides = new Map(
    typed
      .named('ct:Override')
      .map((each) => [
        (attributeOf(each, 'PartName') ?? '').replace(/^\//, ''),
        attributeOf(each, 'ContentType'),
      ]),
  );
  const defaults = new Map(
    typed
      .named('ct:Default')
      .map((each) => [
        (attributeOf(each, 'Extension') ?? '').toLowerCase(),
        attributeOf(each, 'ContentType'),
      ]),
  );
  return {
    paths,
    documentOf,
    relationshipsOf: (path) => {
      const place = relationshipsPathOf(path);
      if (!texts.has(place)) return [];
      return documentOf(place)
        .named('rel:Relationship')
        .map((each) => {
          const type = attributeOf(each, 'Type') ?? '';
          const outside = attributeOf(each, 'TargetMode') === 'External';
          return {
            id: attributeOf(each, 'Id') ?? '',
            type: type.slice(type.lastIndexOf('/') + 1),
            part: outside ? undefined : pathFrom(path, attributeOf(each, 'Target') ?? ''),
          };
        });
    },
    typeOf: (path) => overrides.get(path) ?? defaults.get(path.split('.').at(-1)?.toLowerCase() ?? ''),
    bytesOf: (wanted) => {
      const all = new Set([...wanted].flatMap((path) => [path, relationshipsPathOf(path)]));
      return read((path) => all.has(path));
    },
  };
}

/** What is read to find what stays: slides and their notes are not opened. */
function isRead(path: string): boolean {
  return (
    /\.(?:xml|rels)$/i.test(path) && !/^ppt\/(?:slides|notesSlides|comments|charts|diagrams)\//.test(path)
  );
}

function parse(path: string, bytes: Uint8Array | undefined): XmlDocument {
  try {
    if (bytes !== undefined) return readXml(decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new TemplateFault(
    `is damaged: its part ${path} is ${bytes === undefined ? 'missing' : 'no XML'}`,
    'Open it in PowerPoint and save it anew as .pptx or .potx.',
  );
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const coding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding, { fatal: true }).decode(bytes);
}

/** Where the relationships of a part stand: beside it, in a folder of their own. */
export function relationshipsPathOf(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The part that a target is written for, from the place of the part that has it: `../media/image1.png`. */
function pathFrom(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** How a part names another: the way from its own folder. */
export function targetFrom(part: string, other: string): string {
  const from = part.split('/').slice(0, -1);
  const to = other.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
