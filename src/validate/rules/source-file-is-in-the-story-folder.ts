import { fault, type Rule } from '../rule.js';
import { staysInside } from '../source-file.js';

/** The source lies in the story's folder: a story carries what it quotes, and reads nothing else. */
export const sourceFileIsInTheStoryFolder: Rule = (context) => {
  const { file } = context.story.source;
  if (staysInside(file)) return [];
  return [
    fault(context, {
      code: 'path-outside-story',
      at: ['source', 'file'],
      message: `The source “${file}” does not lie in the story's folder.`,
      hint: 'Copy the source text beside story.yaml and name it here: source.txt.',
    }),
  ];
};
