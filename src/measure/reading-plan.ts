/** What the readers in the browser must know of a kind of document. Names in quotes are CSS selectors. */
export interface ReadingPlan {
  /** Each is a page of the report. */
  readonly pages: string;
  /** The sheet a page lies on: lengths count from its corner. */
  readonly sheet: string;
  /** The width of a sheet in its own px, when it may be shown smaller. */
  readonly width?: number;
  /** What of a page is read; the page itself when empty. */
  readonly parts: string;
  /** What is read with the first page though it stands before it. */
  readonly opening: string;
  /** Between these, from the page, all other text must stand. */
  readonly head: string;
  readonly foot: string;
  /** How near text may come to the top and bottom of a sheet without them; a page number needs room of its own. */
  readonly nearest: { readonly plain: number; readonly numbered: number };
  /** The ink of a mark may stand this far outside its block, where an opening mark is hung. */
  readonly hanging: number;
  /** From the edges of the sheet inwards to the safe zone; negative where the paper reaches beyond the sheet. */
  readonly safe: { readonly across: number; readonly down: number };
  /** Pictures whose scene is known already: only where they stand is read. None when empty. */
  readonly scenes: string;
  /** Running heads, sources, dates and the like: their floor of size is lower. */
  readonly notes: string;
  /** Numbers of order: they count what is on the page and state nothing. */
  readonly orderNumbers: string;
}
