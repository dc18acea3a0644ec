import type { z } from 'zod';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/suggest.js';
import { type DataPath, formatDataPath } from '../parse/data-path.js';
import { locate, type Tree, valueAt, writtenAt } from '../parse/tree.js';
import { keysAt } from './schema-keys.js';

type Issue = z.core.$ZodIssue;
type Words = { readonly code: DiagnosticCode; readonly message: string; readonly hint?: string };

/**
 * What a schema found wrong, in plain English, each fault at its place and with the values that are good.
 *
 * @param whole what the file is, should it be no map at all
 */
export function explainSchemaFaults(
  path: string,
  tree: Tree,
  schema: z.core.$ZodType,
  reported: readonly Issue[],
  whole = 'A story',
): readonly Diagnostic[] {
  const issues = reported.flatMap((issue) => ofChoiceMeant(issue));
  const unknown = issues.flatMap((issue) => unknownKeys(schema, issue));
  // A key that was misspelt is told as that, not as missing as well.
  const meant = new Set(
    unknown.flatMap(({ at, suggestion }) => formatDataPath([...at.slice(0, -1), suggestion ?? ''])),
  );
  const told = new Set<string>();
  const others = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map((issue) => ({ issue, at: dataPathOf(issue.path) }))
    .filter(({ at }) => {
      const key = formatDataPath(at);
      if (told.has(key) || meant.has(key) || tree.nodes.get(key)?.reported) return false;
      told.add(key);
      return true;
    })
    .map(({ issue, at }) => ({ at, what: 'value' as const, words: explain(tree, at, issue, whole) }));
  return [...unknown.map(({ at, words }) => ({ at, what: 'key' as const, words })), ...others].map(
    ({ at, what, words }) => ({
      severity: 'error',
      ...words,
      path,
      ...locate(tree, at, what),
      dataPath: formatDataPath(at),
    }),
  );
}

function unknownKeys(
  schema: z.core.$ZodType,
  issue: Issue,
): readonly { readonly at: DataPath; readonly words: Words; readonly suggestion: string | undefined }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const map = dataPathOf(issue.path);
  const known = keysAt(schema, map);
  return issue.keys.map((key) => {
    const suggestion = suggest(key, known);
    const hint =
      suggestion === undefined ? `The keys here are: ${known.join(', ')}.` : `Did you mean “${suggestion}”?`;
    const message = `The key “${key}” means nothing here.`;
    return { at: [...map, key], words: { code: 'key-unknown', message, hint }, suggestion };
  });
}

/** Of a choice of schemas, the faults of the one that was meant: the one whose type the value has. */
function ofChoiceMeant(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find(
    (faults) => !faults.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (meant === undefined) return [issue];
  return meant.flatMap((inner) => ofChoiceMeant({ ...inner, path: [...issue.path, ...inner.path] }));
}

function explain(tree: Tree, at: DataPath, issue: Issue, whole: string): Words {
  const name = at.length === 0 ? whole : `“${lastKey(at)}”`;
  const value = valueAt(tree, at);
  if (issue.code === 'custom' && typeof issue.params?.hint === 'string') {
    // What several keys of a map must be together says itself how.
    const code = value === undefined ? 'key-missing' : 'value-invalid';
    return { code, message: `${issue.message}.`, hint: issue.params.hint };
  }
  if (value === undefined) {
    return { code: 'key-missing', message: `${name} is missing.`, hint: `Add “${lastKey(at)}: …” here.` };
  }
  switch (issue.code) {
    case 'invalid_type':
      return mistyped(name, issue.expected, value, writtenAt(tree, at));
    case 'invalid_union':
      return mistyped(name, unionNames(issue), value, writtenAt(tree, at));
    case 'invalid_value': {
      const known = issue.values.map(String);
      const near = typeof value === 'string' ? suggest(value, known) : undefined;
      const hint = near === undefined ? `Choose one of: ${known.join(', ')}.` : `Did you mean “${near}”?`;
      return {
        code: 'value-invalid',
        message: `${name} cannot be ${shown(value)}; it is one of: ${known.join(', ')}.`,
        hint,
      };
    }
    case 'too_small':
      if (issue.origin === 'string')
        return {
          code: 'value-invalid',
          message: `${name} is empty.`,
          hint: 'Write a text, or remove the key if it may be left out.',
        };
      return {
        code: 'value-invalid',
        message: `${name} needs at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}.`,
      };
    case 'too_big':
      if (issue.origin === 'array')
        return { code: 'value-invalid', message: `${name} has too many entries: at most ${issue.maximum}.` };
      return { code: 'value-invalid', message: `${name} is too long: at most ${issue.maximum} characters.` };
    case 'invalid_format':
      return {
        code: 'value-invalid',
        message: `${name} cannot be ${shown(value)}.`,
        hint: `It must be: ${issue.message}.`,
      };
    default:
      return { code: 'value-invalid', message: `${name} cannot be ${shown(value)}: ${issue.message}.` };
  }
}

const typeNames: Readonly<Record<string, string>> = Object.freeze({
  string: 'a text',
  number: 'a number',
  array: 'a list (lines that begin with “- ”)',
  object: 'a map of keys and values',
  boolean: 'true or false',
});

function mistyped(name: string, expected: string, value: unknown, written: string): Words {
  const wanted = typeNames[expected] ?? expected;
  if (value === null) return { code: 'value-type', message: `${name} has no value; it needs ${wanted}.` };
  const found = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : shown(value);
  const message = `${name} needs ${wanted}, not ${found}.`;
  if (wanted.startsWith('a text') && (typeof value === 'number' || typeof value === 'boolean')) {
    const read = String(value) === written ? '' : ` Without them ${written} is read as ${String(value)}.`;
    return { code: 'value-type', message, hint: `Put it in quotation marks: "${written}".${read}` };
  }
  if (expected === 'array')
    return {
      code: 'value-type',
      message,
      hint: 'Write each entry on a line of its own that begins with “- ”.',
    };
  if (expected === 'object' && typeof value === 'string' && /^[\w$-]+：/.test(value)) {
    return {
      code: 'value-type',
      message,
      hint: 'A full-width colon stands behind the key: write “: ”, half-width and with a space.',
    };
  }
  if (wanted.startsWith('a number') && typeof value === 'string') {
    return {
      code: 'value-type',
      message,
      hint: 'Write the number alone, without quotation marks, unit or qualifier: 74000.',
    };
  }
  return { code: 'value-type', message };
}

/** The types a choice of schemas leaves open: `a text or a list`. */
function unionNames(issue: z.core.$ZodIssueInvalidUnion): string {
  const names = issue.errors
    .flat()
    .flatMap((inner) =>
      inner.code === 'invalid_type' && inner.path.length === 0
        ? [typeNames[inner.expected] ?? inner.expected]
        : [],
    );
  return [...new Set(names)].join(' or ');
}

function lastKey(at: DataPath): string {
  const key = at.findLast((step) => typeof step === 'string') ?? '';
  const last = at.at(-1);
  return typeof last === 'number' ? `${key}[${last}]` : String(key);
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : String(value);
  return text.length > 40 ? `${text.slice(0, 38)}…` : text;
}

function dataPathOf(path: readonly PropertyKey[]): DataPath {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}
