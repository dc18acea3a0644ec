import {
  newElement,
  type Piece,
  piecesOf,
  type ShownBy,
  type StructureElement,
  type StructureNode,
  withChildren,
} from '../structure.js';

/** A passage of a document in another language than its own. */
export interface ForeignPassage {
  readonly language: string;
  readonly text: string;
}

/**
 * Finds the passages in other languages among the pieces, in order, and notes on each piece what it is written in: the
 * browser does not say so in the tags. A passage is found where it begins and ends with a piece.
 */
export function notedLanguages(
  root: StructureElement,
  passages: readonly ForeignPassage[],
  shownBy: ShownBy,
): StructureElement {
  if (passages.length === 0) return root;
  const pieces = [...piecesOf(root)];
  const starts = new Map<number, number>();
  let whole = '';
  pieces.forEach((piece, index) => {
    const text = plain(shownBy(piece)?.text ?? '');
    if (text !== '') starts.set(whole.length, index);
    whole += text;
  });
  const languages = new Map<Piece, string>();
  let from = 0;
  for (const { language, text } of passages) {
    const wanted = plain(text);
    if (wanted === '') continue;
    let at = whole.indexOf(wanted, from);
    const ends = (place: number) => starts.has(place) || place === whole.length;
    while (at >= 0 && !(starts.has(at) && ends(at + wanted.length))) at = whole.indexOf(wanted, at + 1);
    if (at < 0) continue;
    const [first, last] = [starts.get(at) ?? 0, starts.get(at + wanted.length) ?? pieces.length];
    for (const piece of pieces.slice(first, last)) languages.set(piece, language);
    from = at + wanted.length;
  }
  const noted = (node: StructureNode): StructureNode => {
    if (node.kind === 'element') return withChildren(node, node.children.map(noted));
    if (node.kind === 'annotation') return node;
    const language = languages.get(node);
    return language === undefined ? node : { ...node, language };
  };
  return withChildren(root, root.children.map(noted));
}

/** Blanks and breaks are drawn otherwise than written. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The element that is whole in another language says so; where it is a part of a line, that part is an element. */
export function spokenLanguages(element: StructureElement): StructureElement {
  const spoken = languageOf(element);
  if (spoken !== undefined) return { ...element, language: spoken };
  const children: StructureNode[] = [];
  let run: StructureNode[] = [];
  const end = (): void => {
    const language = run[0] === undefined ? undefined : languageOf(run[0]);
    if (language !== undefined) children.push({ ...newElement('Span', run), language });
    run = [];
  };
  for (const child of element.children) {
    const language = child.kind === 'piece' ? child.language : undefined;
    if (run[0] !== undefined && languageOf(run[0]) !== language) end();
    if (language !== undefined) run.push(child);
    else children.push(child.kind === 'element' ? spokenLanguages(child) : child);
  }
  end();
  return withChildren(element, children);
}

/** What all of a node is written in, where that is another language. */
function languageOf(node: StructureNode): string | undefined {
  const found = new Set([...piecesOf(node)].map(({ language }) => language));
  const [first] = found;
  return found.size === 1 ? first : undefined;
}
