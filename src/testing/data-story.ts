import { languages } from '../languages/index.js';
import type { ReadData } from '../model/data-table.js';
import { parseYaml } from '../parse/parse-yaml.js';
import { readCsv } from '../parse/read-csv.js';
import { validateStory } from '../validate/validate.js';

interface DataStory {
  /** What the headline of the one argument says. */
  readonly headline: string;
  readonly csv: string;
  /** The keys of the one series, as YAML in braces, without those. */
  readonly series: string;
  /** Further keys of the argument, as YAML in braces, comma first. */
  readonly more?: string;
  readonly language?: string;
  /** The digest the story names; that of the file is 64 noughts. */
  readonly digest?: string;
}

/** The faults of a story that says one thing of a data file: each as its code, or of a warning `(code)`, with its message. */
export function faultsOfData({
  headline,
  csv,
  series,
  more = '',
  language = 'en',
  digest = '0'.repeat(64),
}: DataStory): readonly string[] {
  const text = `title: A story
language: ${language}
source:
  file: source.txt
  name: Source
  date: 2025-03-01
  data: [{ id: data, file: lines.csv, name: Data, digest: "${digest}" }]
sections:
  - id: one
    kind: report
    heading: What came of it
    thesis: { text: It went on, sentence: It went on }
    arguments:
      - { id: claim, headline: ${JSON.stringify(headline)}, series: [{ id: by-line, data: data, ${series} }]${more} }
`;
  const { tree } = parseYaml({ path: 'story.yaml', bytes: new TextEncoder().encode(text) });
  const { table } = readCsv(csv, 'lines.csv');
  if (tree === undefined || table === undefined) throw new Error('the story of the test cannot be read');
  const read: ReadData = { tables: [{ ...table, file: 'lines.csv' }], digest: '0'.repeat(64) };
  return validateStory({
    path: 'story.yaml',
    tree,
    sourceText: 'What came of it\n\nIt went on.\n',
    data: new Map([['data', read]]),
    name: 'test',
    languages,
  }).diagnostics.map(
    ({ code, severity, message, hint }) =>
      `${severity === 'error' ? code : `(${code})`} ${message} ${hint ?? ''}`,
  );
}
