/** The longest post X takes. https://docs.x.com/fundamentals/counting-characters; November 2026 */
export const longestPost = 280;

/** Code points that count once; every other counts twice. */
const light: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** An address counts as one of this length, however long it is. */
const linkLength = 23;

/** What X makes a link of: an address, which ends before any letter that is not of its own; and a bare name of a site. */
const links =
  /https?:\/\/[!-~]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|int|info|io|cn|hk|tw|uk|us|eu|de|fr|jp)\b/giu;

/** How long a post is as X counts it. An emoji made of several signs is counted sign by sign, which is never less. */
export function postLength(text: string): number {
  const composed = text.normalize('NFC');
  return (
    weight(composed.replace(links, '')) +
    [...composed.matchAll(links)].reduce((sum, [link]) => sum + linkWeight(link), 0)
  );
}

/** A bare name that is longer than a link counts as printed, should X make none of it. */
function linkWeight(link: string): number {
  return /^https?:/iu.test(link) ? linkLength : Math.max(linkLength, weight(link));
}

function weight(text: string): number {
  return [...text].reduce((sum, character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return sum + (light.some(([from, to]) => codePoint >= from && codePoint <= to) ? 1 : 2);
  }, 0);
}
