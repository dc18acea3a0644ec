import type { Halves } from '../kind.js';
import type { Content } from './content.js';

/** Both sides go on, point against point, each cut in its own middle. */
export function splitSlide(content: Content): Halves<Content> | undefined {
  const { left, right } = content;
  if (left.points.length < 2 || right.points.length < 2) return undefined;
  const middle = ({ points }: Content['left']) => Math.ceil(points.length / 2);
  return cutAt(content, middle(left), middle(right));
}

/** Rows stay rows. Both pictures show both sides: one without points on a side would compare nothing. */
export function splitPicture(content: Content): Halves<Content> | undefined {
  const counts = [content.left.points.length, content.right.points.length];
  const middle = Math.min(Math.ceil(Math.max(...counts) / 2), Math.min(...counts) - 1);
  return middle < 1 ? undefined : cutAt(content, middle, middle);
}

function cutAt(content: Content, ofLeft: number, ofRight: number): Halves<Content> {
  const part = (left: readonly [number, number?], right: readonly [number, number?]): Content => ({
    ...content,
    left: { ...content.left, points: content.left.points.slice(...left) },
    right: { ...content.right, points: content.right.points.slice(...right) },
  });
  return [part([0, ofLeft], [0, ofRight]), part([ofLeft], [ofRight])];
}
