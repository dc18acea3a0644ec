import { attributeOf, readXml, type XmlDocument } from '../xml/read-xml.js';
import { relationshipsPartOf, resolveTarget } from './part-names.js';

/** A presentation as its parts, read once for all rules. */
export interface PresentationPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Of each part that is XML. */
  readonly documents: ReadonlyMap<string, XmlDocument>;
  /** Of parts that are no XML, though they should be. */
  readonly unreadable: readonly { readonly part: string; readonly message: string }[];
  /** Parts by the name of their outermost element: `p:sld` for slides. */
  readonly partsOf: (root: string) => readonly PartDocument[];
  /** What a part says of others; of the file as a whole with an empty name. */
  readonly relationshipsOf: (part: string) => readonly Relationship[];
}

export interface PartDocument {
  readonly part: string;
  readonly document: XmlDocument;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `slideLayout`. */
  readonly type: string;
  /** The part it leads to; nothing where that is outside of the file. */
  readonly part: string | undefined;
}

export function readPresentationPackage(parts: ReadonlyMap<string, Uint8Array>): PresentationPackage {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const documents = new Map<string, XmlDocument>();
  const unreadable: { readonly part: string; readonly message: string }[] = [];
  const byRoot = new Map<string, PartDocument[]>();
  for (const [part, bytes] of parts) {
    if (!/\.(xml|rels)$/i.test(part)) continue;
    try {
      const document = readXml(decoder.decode(bytes));
      documents.set(part, document);
      const alike = byRoot.get(document.root.name) ?? [];
      byRoot.set(document.root.name, [...alike, { part, document }]);
    } catch (error) {
      // Bytes that are no UTF-8 are a TypeError, XML that is not well-formed is a SyntaxError.
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
      unreadable.push({ part, message: `is no XML: ${error.message}` });
    }
  }
  const relationships = new Map(
    ['', ...parts.keys()].map((part) => [part, readRelationships(part, documents)] as const),
  );
  return {
    parts,
    documents,
    unreadable,
    partsOf: (root) => byRoot.get(root) ?? [],
    relationshipsOf: (part) => relationships.get(part) ?? [],
  };
}

function readRelationships(
  part: string,
  documents: ReadonlyMap<string, XmlDocument>,
): readonly Relationship[] {
  const written = documents.get(relationshipsPartOf(part))?.named('rel:Relationship') ?? [];
  return written.map((each) => {
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) => attributeOf(each, name));
    const isOutside = attributeOf(each, 'TargetMode') === 'External';
    return {
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      part: isOutside ? undefined : resolveTarget(part, target),
    };
  });
}

/** The parts that a part leads to by a type of relationship. */
export function targetsOf(file: PresentationPackage, part: string, type: string): readonly string[] {
  return file
    .relationshipsOf(part)
    .flatMap((each) => (each.type === type && each.part !== undefined ? [each.part] : []));
}
