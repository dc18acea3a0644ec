// @ts-check
/**
 * The presenter's window: this slide, the next one, the notes, the time. It is an empty window filled and
 * driven from the deck's own, so it works from a file, with no messages and no second address.
 *
 * @param {readonly HTMLElement[]} leaves
 * @param {DOMStringMap} words
 * @param {(event: KeyboardEvent) => void} onKey
 */
// biome-ignore lint/correctness/noUnusedVariables: player.js, which follows it in the page, calls it.
function openPresenter(leaves, words, onKey) {
  const opened = window.open('', '', 'popup,width=1200,height=760');
  if (opened === null) return undefined;
  const { document: page } = opened;
  page.title = `${words.presenting}${document.title}`;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.className = 'presenting';
  page.documentElement.style.cssText = document.documentElement.style.cssText;
  for (const style of document.querySelectorAll('style')) page.head.append(page.importNode(style, true));

  /** @param {string} name @param {string} [label] */
  function part(name, label) {
    const element = page.createElement('section');
    element.className = `presenter-${name}`;
    if (label !== undefined) element.setAttribute('aria-label', label);
    page.body.append(element);
    return element;
  }
  const now = part('now', words.slide);
  const next = part('next', words.next);
  const notes = part('notes', words.notes);
  const time = part('time');
  const elapsed = page.createElement('p');
  const clock = page.createElement('p');
  const restart = page.createElement('button');
  restart.textContent = words.restart ?? '';
  time.append(elapsed, clock, restart);

  let started = Date.now();
  function tick() {
    const seconds = Math.floor((Date.now() - started) / 1000);
    const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
    elapsed.textContent = `${words.elapsed} ${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
    clock.textContent = `${words.clock} ${new Date().toLocaleTimeString(page.documentElement.lang)}`;
  }
  restart.addEventListener('click', () => {
    started = Date.now();
    tick();
  });
  const timer = setInterval(tick, 1000);
  tick();
  opened.addEventListener('keydown', onKey);
  opened.addEventListener('pagehide', () => clearInterval(timer));

  return {
    /** @param {number} index */
    show(index) {
      if (opened.closed) return;
      const copy = (/** @type {HTMLElement | undefined} */ leaf) => {
        if (leaf === undefined) return [];
        const frame = page.createElement('div');
        frame.className = 'marpit';
        const slide = leaf.querySelector('svg');
        if (slide !== null) frame.append(page.importNode(slide, true));
        return [frame];
      };
      now.replaceChildren(...copy(leaves[index]));
      next.replaceChildren(...copy(leaves[index + 1]));
      const text = leaves[index]?.querySelector('.notes');
      notes.replaceChildren(...[...(text?.children ?? [])].map((line) => page.importNode(line, true)));
      notes.scrollTop = 0;
    },
    close() {
      clearInterval(timer);
      opened.close();
    },
  };
}
