import type { Box } from '../structure/structure.js';
import { after, boxAround, boxThrough, boxWithin, identity, type Matrix } from './matrix.js';

/** Where a line of text reaches above and below its baseline, as parts of its size. */
const [ascent, descent] = [0.9, 0.25];

/**
 * Follows where a content stream draws: the matrix, what is clipped away, the path so far. A class, as the operations of
 * a stream are tens of thousands and each changes a part of one state.
 */
export class DrawnPlace {
  #matrix: Matrix;
  #clip: Box | undefined;
  /** The path so far: nothing. */
  #left = Number.POSITIVE_INFINITY;
  #bottom = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #top = Number.NEGATIVE_INFINITY;
  #drawn: Box | undefined;
  #clips = false;
  #text: Matrix = identity;
  readonly #saved: (readonly [Matrix, Box | undefined])[] = [];

  /** @param matrix from the stream to the page */
  constructor(matrix: Matrix, clip: Box | undefined) {
    this.#matrix = matrix;
    this.#clip = clip;
  }

  get matrix(): Matrix {
    return this.#matrix;
  }

  get clipped(): Box | undefined {
    return this.#clip;
  }

  save(): void {
    this.#saved.push([this.#matrix, this.#clip]);
  }

  restore(): void {
    [this.#matrix, this.#clip] = this.#saved.pop() ?? [this.#matrix, this.#clip];
  }

  transform(operands: readonly string[]): void {
    this.#matrix = after(matrixOf(operands), this.#matrix);
  }

  path(operator: string, operands: readonly string[]): void {
    if (operator === 're') {
      const [x, y, width, height] = [0, 1, 2, 3].map((at) => Number(operands[at]));
      this.#reach(x ?? 0, y ?? 0);
      this.#reach((x ?? 0) + (width ?? 0), y ?? 0);
      this.#reach(x ?? 0, (y ?? 0) + (height ?? 0));
      this.#reach((x ?? 0) + (width ?? 0), (y ?? 0) + (height ?? 0));
      return;
    }
    for (let at = 0; at + 1 < operands.length; at += 2)
      this.#reach(Number(operands[at]), Number(operands[at + 1]));
  }

  /** A point of the path. Nearly all of a stream are such points, so nothing is made for one. */
  #reach(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.#matrix;
    const across = a * x + c * y + e;
    const up = b * x + d * y + f;
    if (across < this.#left) this.#left = across;
    if (across > this.#right) this.#right = across;
    if (up < this.#bottom) this.#bottom = up;
    if (up > this.#top) this.#top = up;
  }

  get #path(): Box | undefined {
    return this.#left > this.#right ? undefined : [this.#left, this.#bottom, this.#right, this.#top];
  }

  clip(): void {
    this.#clips = true;
  }

  paint(): void {
    const path = this.#path;
    if (path !== undefined) this.#draw(path);
    this.dropPath();
  }

  /** The end of a path; one that clips holds from here on. */
  dropPath(): void {
    const path = this.#clips ? this.#path : undefined;
    if (path !== undefined) this.#clip = boxWithin(path, this.#clip) ?? path;
    this.#clips = false;
    this.#left = this.#bottom = Number.POSITIVE_INFINITY;
    this.#right = this.#top = Number.NEGATIVE_INFINITY;
  }

  beginText(): void {
    this.#text = identity;
  }

  moveText(operator: string, operands: readonly string[]): void {
    if (operator === 'Tm') this.#text = matrixOf(operands);
    else {
      const [x = 0, y = 0] = operands.map(Number);
      this.#text = after([1, 0, 0, 1, x, y], this.#text);
    }
  }

  /** Glyphs where the text stands, each taken for as wide as it is high: the browser sets them one by one. */
  glyphs(size: number): void {
    this.#draw(boxThrough(after(this.#text, this.#matrix), [0, -descent * size, size, ascent * size]));
  }

  /** A picture fills the unit square. */
  picture(): void {
    this.#draw(boxThrough(this.#matrix, [0, 0, 1, 1]));
  }

  /** A shading fills all that is not clipped away. */
  everything(): void {
    if (this.#clip !== undefined) this.#draw(this.#clip);
  }

  /** What was drawn since it was last asked. */
  taken(): Box | undefined {
    const drawn = this.#drawn;
    this.#drawn = undefined;
    return drawn;
  }

  #draw(box: Box): void {
    this.#drawn = boxAround(this.#drawn, boxWithin(box, this.#clip));
  }
}

/** The six numbers of a matrix, as operands. */
export function matrixOf(operands: readonly string[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.slice(-6).map(Number);
  return [a, b, c, d, e, f];
}
