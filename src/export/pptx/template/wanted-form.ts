import type { EditableShape, EditableSlide, EditableText } from '../../../model/editable-deck.js';
import type { LayoutForm } from './template.js';

/** What a slide of ours has to say, sorted by what becomes of it in somebody's template. */
export interface SlideParts {
  readonly title: EditableText | undefined;
  /** Running heads: where a layout has a footer, they are it. */
  readonly running: readonly EditableText[];
  /** What was read, on a slide that shows something else. */
  readonly source: readonly EditableText[];
  readonly contents: readonly EditableShape[];
}

/** The parts of a slide. Our logo and our line work stay behind: a template has its own. */
export function slideParts({ shapes: all, purpose }: Pick<EditableSlide, 'shapes' | 'purpose'>): SlideParts {
  const shapes = all.map((shape) => (shape.kind === 'text' ? withoutBreaks(shape) : shape));
  const texts = (role: EditableText['role']) =>
    shapes.filter((shape): shape is EditableText => shape.kind === 'text' && shape.role === role);
  // What opens and closes a deck has its sources among what it says.
  const framing = ['title', 'running', 'slide-number', ...(purpose === 'title' ? [] : ['source'])];
  return {
    title: texts('title')[0],
    running: texts('running'),
    source: purpose === 'title' ? [] : texts('source'),
    contents: shapes.filter((shape) =>
      shape.kind === 'text'
        ? !framing.includes(shape.role)
        : shape.kind !== 'drawing' || !ownDrawings.has(shape.name),
    ),
  };
}

/** Our own breaks of lines are for our own widths. */
function withoutBreaks(text: EditableText): EditableText {
  const joined = (words: string) =>
    words.replace(/(.?)\n(.?)/gsu, (_, before: string, after: string) =>
      /[\p{Script=Han}\p{P}\s]/u.test(before + after) ? before + after : `${before} ${after}`,
    );
  return {
    ...text,
    paragraphs: text.paragraphs.map(({ runs }) => ({
      runs: runs.map((run) => ({ ...run, text: joined(run.text) })),
    })),
  };
}

const ownDrawings: ReadonlySet<string> = new Set(['Route', 'Logo']);

/** How a slide is filled in. */
export type FillForm =
  | Extract<LayoutForm, 'title' | 'section' | 'content' | 'sides'>
  /** Its headline is all it says, or nearly. */
  | 'statement'
  | 'free';

/** What a slide asks of a layout. */
export function fillForm(slide: Pick<EditableSlide, 'shapes' | 'purpose'>): FillForm {
  const { purpose } = slide;
  if (purpose === 'title' || purpose === 'section') return purpose;
  const { contents } = slideParts(slide);
  if (contents.length === 0 || purpose === 'saying') return 'statement';
  const [only] = contents;
  if (contents.length === 1 && only?.kind === 'text' && only.role === 'body') return 'content';
  // Two names with what belongs to each.
  return purpose === 'sides' && contents.length === 4 ? 'sides' : 'free';
}
