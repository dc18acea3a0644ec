import { Composer, type CST, Parser } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BuildFault } from './build-fault.js';
import { buildTree } from './build-tree.js';
import { decodeText, type SourceFile } from './decode-text.js';
import { forbiddenCharacters } from './forbidden-characters.js';
import { deepestNesting, tooDeep } from './nesting-depth.js';
import { oddKeyFault } from './odd-spaces.js';
import { lineStartsOf, positionAt, type Tree } from './tree.js';
import { explainYamlFaults, fullWidthColon, fullWidthColonFault } from './yaml-faults.js';

export type { SourceFile } from './decode-text.js';

/**
 * Reads a story file: YAML 1.2, or JSON, which is YAML. Whatever the bytes, it returns; where they hold no
 * data that can be read, there is no tree. Diagnostics beside a tree may be errors too.
 */
export function parseYaml(file: SourceFile): {
  readonly tree?: Tree;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { text, diagnostics } = decodeText(file);
  if (text === undefined) return { diagnostics };
  const lineStarts = lineStartsOf(text);
  const place = ({ start, end, ...fault }: BuildFault): Diagnostic => {
    const lineEnd = text.indexOf('\n', start);
    const length = Math.max(1, Math.min(end, lineEnd < 0 ? text.length : lineEnd) - start);
    return { severity: 'error', path: file.path, ...fault, ...positionAt(lineStarts, start), length };
  };
  const refuse = (faults: readonly BuildFault[]) => ({ diagnostics: faults.map(place) });

  const hidden = forbiddenCharacters(text).map(({ index, name }) => ({
    code: 'character-forbidden' as const,
    message: `The file holds ${name}.`,
    hint: 'Delete the character; type the text around it anew if it cannot be seen.',
    start: index,
    end: index + 1,
  }));
  if (hidden.length > 0) return refuse(hidden.slice(0, 20));

  const tokens = [...new Parser().parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) {
    const message = `The data is nested more than ${deepestNesting} levels deep.`;
    return refuse([
      { code: 'yaml-depth-limit', message, hint: 'Is a bracket not closed?', start: deep, end: deep },
    ]);
  }
  return compose(tokens, text, refuse, (tree) => ({ ...tree, text, lineStarts }), place);
}

function compose(
  tokens: readonly CST.Token[],
  text: string,
  refuse: (faults: readonly BuildFault[]) => { readonly diagnostics: readonly Diagnostic[] },
  asTree: (built: Pick<Tree, 'value' | 'nodes'>) => Tree,
  place: (fault: BuildFault) => Diagnostic,
): { readonly tree?: Tree; readonly diagnostics: readonly Diagnostic[] } {
  const directive = tokens.find(({ type }) => type === 'directive');
  if (directive) {
    const message = 'A line that begins with % is a directive, and none is allowed.';
    return refuse([
      {
        code: 'yaml-syntax',
        message,
        hint: 'Remove it.',
        start: directive.offset,
        end: directive.offset + 1,
      },
    ]);
  }
  // Keys are compared while building: the library compares each with each.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const [first, second] = [...composer.compose(tokens, true, text.length)];
  const faults = [first, second].flatMap((document) => [
    ...(document?.errors ?? []),
    ...(document?.warnings ?? []),
  ]);
  if (faults.length > 0) return refuse(explainYamlFaults(text, faults));
  if (second) {
    const start = second.range[0];
    const message = 'A second document begins here.';
    return refuse([
      {
        code: 'yaml-multiple-documents',
        message,
        hint: 'Keep one story a file; remove “---”.',
        start,
        end: start,
      },
    ]);
  }
  if (!first?.contents) {
    return refuse([
      {
        code: 'file-empty',
        message: 'The file holds no data.',
        hint: 'Write a story into it.',
        start: 0,
        end: 0,
      },
    ]);
  }
  const { value, nodes, faults: built } = buildTree(first.contents, text);
  const spaces = [...nodes.values()].flatMap(({ key }) => (key && oddKeyFault(text, key)) ?? []);
  if (spaces.length > 0) return refuse(spaces.slice(0, 3));
  const colon = typeof value === 'string' ? fullWidthColon(text) : undefined;
  if (colon !== undefined) return refuse([fullWidthColonFault(colon)]);
  return { tree: asTree({ value, nodes }), diagnostics: built.map(place) };
}
