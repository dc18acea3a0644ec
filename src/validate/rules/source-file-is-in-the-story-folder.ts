import { fault, type Rule } from '../rule.js';
import { staysInside } from '../source-file.js';

/** Every source lies in the story's folder: a story carries what it quotes, and reads nothing else. */
export const sourceFileIsInTheStoryFolder: Rule = (context) => {
  const { file, more, data } = context.story.source;
  return [
    { name: file, at: ['source', 'file'] },
    ...more.map((source, index) => ({ name: source.file, at: ['source', 'more', index, 'file'] })),
    ...data.map((source, index) => ({ name: source.file, at: ['source', 'data', index, 'file'] })),
  ]
    .filter(({ name }) => !staysInside(name))
    .map(({ name, at }) =>
      fault(context, {
        code: 'path-outside-story',
        at,
        message: `The source “${name}” does not lie in the story's folder.`,
        hint: 'Copy it beside story.yaml and name it here: source.txt, data.csv.',
      }),
    );
};
