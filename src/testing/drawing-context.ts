import type { DrawingContext } from '../export/pptx/drawing/context.js';

/** A slide that takes shapes, with what was handed to it. */
export function drawingContext(
  language = 'zh-CN',
): DrawingContext & { readonly pictures: readonly string[] } {
  let id = 9;
  const pictures: string[] = [];
  return {
    nextId: () => {
      id += 1;
      return id;
    },
    colourOf: (hex) => `<a:srgbClr val="${hex.slice(1)}"/>`,
    fontsOf: (family, weight) => ({ latin: 'Source Sans 3', eastAsian: family, bold: weight >= 600 }),
    language,
    addPicture: (address) => {
      pictures.push(address);
      return 'rId2';
    },
    pictures,
  };
}
