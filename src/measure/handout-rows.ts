/** The parts of a handout in one size of text, in CSS px. */
export interface DrawnRows {
  /** Of a page, of the head of the first, and of what is left between two rows. */
  readonly height: number;
  readonly head: number;
  readonly gap: number;
  /** Between a slide and notes that go on below it. */
  readonly below: number;
  /** From one ruled line to the next. */
  readonly line: number;
  readonly rows: readonly {
    readonly heading: number;
    readonly slide: number;
    readonly notes: readonly number[];
  }[];
}

/**
 * How tall the rows of a handout are in each size of text; to be run in the page, so it uses nothing from outside
 * itself. It leaves the document as it was.
 *
 * @param sizes in pt
 */
export function measureHandoutRows(sizes: readonly number[]): DrawnRows[] {
  const root = document.documentElement;
  const before = root.getAttribute('style');
  const millimetres = (property: string): number =>
    (Number.parseFloat(getComputedStyle(root).getPropertyValue(property)) * 96) / 25.4;
  const heightOf = (element: Element | null): number => {
    if (element === null) return 0;
    const { marginTop, marginBottom } = getComputedStyle(element);
    return (
      element.getBoundingClientRect().height + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom)
    );
  };
  const measured = sizes.map((size): DrawnRows => {
    root.style.setProperty('--notes-size', `${size}pt`);
    return {
      height: millimetres('--page-height'),
      head: heightOf(document.querySelector('.head')),
      gap: millimetres('--row-gap'),
      below: millimetres('--below-slide'),
      line: millimetres('--ruled-line'),
      rows: [...document.querySelectorAll('.row')].map((row) => ({
        heading: heightOf(row.querySelector(':scope > .section')),
        slide: heightOf(row.querySelector('.sheet')),
        notes: [...row.querySelectorAll('.notes > p')].map(heightOf),
      })),
    };
  });
  if (before === null) root.removeAttribute('style');
  else root.setAttribute('style', before);
  return measured;
}
