/** Text of a document in one look: families in the order they are asked, a weight, and its characters. */
export interface FaceText {
  readonly families: readonly string[];
  readonly weight: number;
  readonly characters: string;
}

/**
 * Reads which characters a document sets in which families and weights, shown or not; to be run in the page, so it uses
 * nothing from outside itself. What style sheets add before and after elements is read, too.
 */
export function readFaces(): FaceText[] {
  const found = new Map<string, Set<string>>();
  const add = ({ fontFamily, fontWeight }: CSSStyleDeclaration, text: string): void => {
    const key = `${fontWeight}|${fontFamily}`;
    const characters = found.get(key) ?? new Set<string>();
    for (const character of text) characters.add(character);
    found.set(key, characters);
  };
  const generated = (element: Element, content: string): string =>
    content
      .replace(/attr\(([\w-]+)\)/g, (_, name: string) => element.getAttribute(name) ?? '')
      .replace(/counters?\([^)]*\)/g, '0123456789');

  for (const element of document.querySelectorAll('body, body *')) {
    if (element.matches('script, style, template')) continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const text = own.map((node) => node.nodeValue ?? '').join('');
    if (text.trim() !== '') add(getComputedStyle(element), text);
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      if (!['none', 'normal', '""', ''].includes(style.content))
        add(style, generated(element, style.content));
    }
  }
  return [...found].map(([key, characters]) => {
    const [weight = '', families = ''] = key.split('|');
    return {
      weight: Number(weight),
      families: families.split(',').map((family) => family.trim().replace(/^["']|["']$/g, '')),
      characters: [...characters].join(''),
    };
  });
}
