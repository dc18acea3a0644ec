import { unzipSync } from 'fflate';
import { readPresentationPackage, targetsOf } from '../export/pptx/check/presentation-package.js';
import {
  attributeOf,
  childrenOf,
  descendantsOf,
  readXml,
  textIn,
  type XmlDocument,
  type XmlElement,
} from '../export/pptx/xml/read-xml.js';

/** A presentation as an editor reads it. */
export interface OpenedPresentation {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly slides: readonly OpenedSlide[];
  readonly layouts: readonly OpenedPart[];
  readonly master: OpenedPart;
  /** The part of a path, as text. */
  readonly textOf: (path: string) => string;
}

interface OpenedPart {
  readonly path: string;
  readonly xml: string;
  readonly document: XmlDocument;
}

export interface OpenedSlide extends OpenedPart {
  readonly title: string;
  /** All its words in reading order: a paragraph a line, those of its charts where the chart stands. */
  readonly words: string;
  /** Paragraphs for the speaker. */
  readonly notes: readonly string[];
  readonly layout: string;
  /** Of each chart the part. */
  readonly charts: readonly OpenedPart[];
  /** What it leads to, by the ids of its relationships: a path within the file, or an address. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Opens a file, its slides in the order in which they are shown. */
export function openPresentation(bytes: Uint8Array): OpenedPresentation {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const file = readPresentationPackage(parts);
  const textOf = (path: string): string => {
    const found = parts.get(path);
    if (found === undefined) throw new Error(`there is no part ${path}`);
    return new TextDecoder().decode(found);
  };
  const open = (path: string): OpenedPart => {
    const xml = textOf(path);
    return { path, xml, document: readXml(xml) };
  };
  const presentation = open('ppt/presentation.xml');
  const ids = file.relationshipsOf(presentation.path);
  const slides = presentation.document.named('p:sldId').map((listed): OpenedSlide => {
    const path = ids.find(({ id }) => id === attributeOf(listed, 'r:id'))?.part ?? '';
    const part = open(path);
    const related = file.relationshipsOf(path);
    const chartOf = (id: string | undefined) => open(related.find((each) => each.id === id)?.part ?? '');
    const charts = part.document.named('c:chart').map((each) => chartOf(attributeOf(each, 'r:id')));
    const notes = targetsOf(file, path, 'notesSlide').map(open);
    return {
      ...part,
      title: part.document
        .named('p:sp')
        .filter((shape) => descendantsOf(shape, 'p:ph').some((each) => attributeOf(each, 'type') === 'title'))
        .map((shape) => linesIn(shape).join(''))
        .join(''),
      words: wordsOf(part.document.root, (id) => linesOfChart(chartOf(id))).join('\n'),
      notes: notes.flatMap(({ document }) =>
        document
          .named('p:sp')
          .filter((shape) =>
            descendantsOf(shape, 'p:ph').some((each) => attributeOf(each, 'type') === 'body'),
          )
          .flatMap(linesIn),
      ),
      layout: targetsOf(file, path, 'slideLayout')[0] ?? '',
      charts,
      targets: new Map(
        readXml(textOf(path.replace(/([^/]+)$/, '_rels/$1.rels')))
          .named('rel:Relationship')
          .map((each) => [attributeOf(each, 'Id') ?? '', targetOf(each)]),
      ),
    };
  });
  const layouts = [...parts.keys()].filter((path) => /^ppt\/slideLayouts\/[^/]+$/.test(path)).map(open);
  return { parts, slides, layouts, master: open('ppt/slideMasters/slideMaster1.xml'), textOf };
}

function targetOf(relationship: XmlElement): string {
  const target = attributeOf(relationship, 'Target') ?? '';
  if (attributeOf(relationship, 'TargetMode') === 'External') return target;
  return target.startsWith('../') ? `ppt/${target.slice(3)}` : `ppt/slides/${target}`;
}

/** The name that an editor lists a layout or a slide by. */
export function nameOf({ document }: Pick<OpenedPart, 'document'>): string {
  const [sheet] = document.named('p:cSld');
  return sheet === undefined ? '' : (attributeOf(sheet, 'name') ?? '');
}

/** The text of each paragraph in an element; a break in it is a new line. */
function linesIn(element: XmlElement): readonly string[] {
  return descendantsOf(element, 'a:p').map(lineOf);
}

function lineOf(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'a:br') return '\n';
      return childrenOf(child, 'a:t').map(textIn).join('');
    })
    .join('');
}

function wordsOf(
  element: XmlElement,
  chart: (id: string | undefined) => readonly string[],
): readonly string[] {
  if (element.name === 'a:p') return [lineOf(element)];
  if (element.name === 'c:chart') return chart(attributeOf(element, 'r:id'));
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : wordsOf(child, chart)));
}

/** The names of its series and categories, and what is written beside its marks. */
function linesOfChart({ document }: OpenedPart): readonly string[] {
  const cached = document.named('c:strCache').flatMap((each) => descendantsOf(each, 'c:v').map(textIn));
  return [...cached, ...document.named('a:p').map(lineOf)];
}
