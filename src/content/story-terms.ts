import type { Story } from '../model/story.js';
import { recurringTerms } from '../text/recurring-terms.js';
import { longestTerm, type Terms } from '../text/terms.js';

/** Fields that name what a page is about, as one reads it at a glance. */
const naming: ReadonlySet<string> = new Set([
  'title',
  'heading',
  'headline',
  'short',
  'name',
  'counts',
  'place',
]);

/** What a story calls things: see `Terms`. Its names first, then what its headings say, then what its texts repeat. */
export function storyTerms(story: Story): Terms {
  const { named, texts } = textsOf(story);
  // Lines of Latin words end at their spaces, by rules of their own.
  const names = [...story.experts, ...story.themes]
    .map(({ name }) => name)
    .filter((name) => /\p{Script=Han}/u.test(name));
  const headings = [...named].flatMap(clausesOf).toSorted((one, other) => other.length - one.length);
  return [...new Set([...names, ...headings, ...recurringTerms(texts)])];
}

/** A heading, and each of its clauses, where that is short enough to be one thing to the eye. */
function clausesOf(heading: string): readonly string[] {
  return heading
    .split(/[，；：。！？、\s]/u)
    .filter(
      (clause) =>
        isPhrase.test(clause) && clause.length <= (hasJoint.test(clause) ? longestJoined : longestTerm),
    );
}

/** All in Chinese characters: a figure is kept together by rules of its own, and so is a short term in quotation marks. */
const isPhrase = /^(?![的和与與及让讓从從在])\p{Script=Han}{3,}(?<![的和与與及让讓从從在])$/u;
/** A phrase of two parts may be parted between them where it is longer than so many characters. */
const longestJoined = 6;
const hasJoint = /[的和与與及让讓从從在对對为為被把将將]/u;

/** Every text of the story in Chinese, once, and those that name what it is about. */
function textsOf(story: Story): { readonly named: ReadonlySet<string>; readonly texts: ReadonlySet<string> } {
  const [named, texts] = [new Set<string>(), new Set<string>()];
  const visit = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      if (!/\p{Script=Han}/u.test(value)) return;
      texts.add(value);
      if (naming.has(field)) named.add(value);
    } else if (Array.isArray(value)) for (const item of value) visit(item, field);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, key);
  };
  visit(story, '');
  return { named, texts };
}
