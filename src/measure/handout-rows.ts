/**
 * How tall the rows of a handout are in each size of text, as shares of the page's height: by size, by group of
 * slides, by row; the head of the first page is a row. To be run in the page, so it uses nothing from outside itself;
 * it leaves the document as it was.
 *
 * @param sizes in pt
 */
export function measureHandoutRows(sizes: readonly number[]): number[][][] {
  const root = document.documentElement;
  const millimetres = Number.parseFloat(getComputedStyle(root).getPropertyValue('--page-height'));
  const pageHeight = (millimetres * 96) / 25.4;
  const before = root.getAttribute('style');
  const heights = sizes.map((size) => {
    root.style.setProperty('--notes-size', `${size}pt`);
    return [...document.querySelectorAll('.group')].map((group) =>
      [...group.querySelectorAll(':scope > .head, :scope > .row')].map(
        (row) => row.getBoundingClientRect().height / pageHeight,
      ),
    );
  });
  if (before === null) root.removeAttribute('style');
  else root.setAttribute('style', before);
  return heights;
}
