import { faultsOf } from './story-faults.js';

interface OneClaim {
  /** What the headline says. */
  readonly headline: string;
  /** The sentence of the source it rests on; the source holds nothing else but a heading. */
  readonly sentence: string;
  /** Further keys of the argument, as YAML in braces, comma first. */
  readonly more?: string;
}

/** The faults of a story that says one thing: each as `code` or, of a warning, `(code)`. */
export function faultsOfClaim({ headline, sentence, more = '' }: OneClaim): readonly string[] {
  const quoted = JSON.stringify(sentence);
  const story = `title: A story
language: ${/\p{Script=Han}/u.test(sentence) ? 'zh-CN' : 'en'}
source: { file: source.txt, name: Source }
experts: [{ id: maya, name: Maya Grey }]
sections:
  - id: one
    kind: interview
    expert: maya
    heading: What came of it
    thesis: { text: It went on, sentence: ${quoted} }
    arguments:
      - { id: claim, headline: ${JSON.stringify(headline)}, sentence: ${quoted}${more} }
`;
  return faultsOf(story, { source: `What came of it\n\nMaya Grey: ${sentence}\n` }).map(
    ({ code, severity }) => (severity === 'error' ? code : `(${code})`),
  );
}
