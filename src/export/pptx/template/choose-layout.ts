import { areaOf, titleOf } from './layout-form.js';
import type { LayoutForm, Template, TemplateLayout } from './template.js';
import type { FillForm } from './wanted-form.js';

/** Which layouts a slide takes, the best first. Those behind the first line are a makeshift. */
const wanted: Readonly<
  Record<FillForm, { readonly fit: readonly LayoutForm[]; readonly else: readonly LayoutForm[] }>
> = {
  title: { fit: ['title'], else: ['section', 'headline', 'content'] },
  section: { fit: ['section'], else: ['title', 'headline', 'content'] },
  content: { fit: ['content'], else: ['headline', 'two', 'sides'] },
  sides: { fit: ['sides', 'headline', 'content'], else: ['two'] },
  statement: { fit: ['headline', 'content'], else: ['two', 'sides', 'section'] },
  free: { fit: ['headline', 'content'], else: ['two', 'sides'] },
};

/** What contents need, as a share of the slide. */
const leastRoom = 0.35;

export interface ChosenLayout {
  readonly layout: TemplateLayout;
  /** False where it is made for something else. */
  readonly fits: boolean;
}

/** The layout of a template for slides of a form. */
export function chooseLayout(
  { layouts, width, height }: Pick<Template, 'layouts' | 'width' | 'height'>,
  form: FillForm,
): ChosenLayout | undefined {
  const usable = layouts.filter(({ placeholders }) => titleOf(placeholders) !== undefined);
  const isRoomy = ({ free }: TemplateLayout) => areaOf(free) >= leastRoom * width * height;
  const first = (forms: readonly LayoutForm[]) => {
    const all = forms.flatMap((each) => usable.filter((layout) => layout.form === each));
    // Some masters are for covers only, whatever else their layouts are called.
    return form === 'title' || form === 'section' ? all[0] : (all.find(isRoomy) ?? all[0]);
  };
  const fitting = first(wanted[form].fit);
  if (fitting !== undefined) return { layout: fitting, fits: true };
  const layout = first(wanted[form].else) ?? usable[0];
  return layout === undefined ? undefined : { layout, fits: false };
}
