/** What a chart part has to know of the presentation it stands in. */
export interface ChartContext {
  /** Of its words: `zh-CN`, `en-US`. */
  readonly language: string;
  readonly fonts: { readonly headline: ChartFont; readonly text: ChartFont };
  /** A colour as an element: `<a:schemeClr val="accent1"/>` or `<a:srgbClr val="1A2B3C"/>`. */
  readonly colourOf: (hex: string) => string;
}

/** Names of type, or what stands for those of the theme: `+mn-lt`, `+mn-ea`. */
export interface ChartFont {
  readonly latin: string;
  readonly eastAsian: string;
}
