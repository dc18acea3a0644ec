// @ts-check
/**
 * Two windows of one deck, the audience's and the presenter's, kept at one place. The presenter's is the same file under
 * a name of its own, so that either may be loaded again; they tell each other where they are, and nothing else. From a
 * file neither may look into the other, so they send messages, each to its partner alone.
 *
 * @typedef {{ index: number, step: number, blank: boolean }} Place
 * @typedef {{ kind: 'here' | 'hello', fresh: boolean, started: number } & Place} Told
 *
 * @param {{ place: () => Place, follow: (place: Place) => void }} player
 */
// biome-ignore lint/correctness/noUnusedVariables: player.js, which follows it in the page, calls it.
function joinWindows({ place, follow }) {
  const name = `presenter ${location.pathname}`;
  const isPresenter = window.name === name && window.opener !== null;
  /** @type {Window | null} */
  let partner = isPresenter ? window.opener : null;
  /** Whether the presenter's window has still to hear where the deck is. */
  let fresh = isPresenter;
  let started = Date.now();

  /** @param {Told['kind']} kind */
  function tell(kind) {
    if (partner === null || partner.closed) return;
    // A file has no origin to name; the partner is known by its window.
    partner.postMessage({ kind, fresh, started, ...place() }, '*');
  }

  /** @param {unknown} data @returns {data is Told} */
  function isTold(data) {
    if (typeof data !== 'object' || data === null) return false;
    const { kind, index, step, started: since } = /** @type {Partial<Told>} */ (data);
    return (
      (kind === 'here' || kind === 'hello') &&
      [index, step, since].every((value) => typeof value === 'number' && !Number.isNaN(value))
    );
  }

  addEventListener('message', ({ data, source }) => {
    if (!isTold(data) || source === null) return;
    const isNew = partner === null && !isPresenter && data.kind === 'hello';
    if (isNew) partner = /** @type {Window} */ (source);
    if (source !== partner) return;
    const here = place();
    const apart = data.index !== here.index || data.step !== here.step || data.blank !== here.blank;
    // A deck that was loaded again takes up where its presenter is.
    if (data.kind === 'here' || (isNew && !data.fresh)) {
      fresh = false;
      started = data.started;
      if (apart) follow(data);
    } else if (data.fresh || apart) tell('here');
  });

  if (isPresenter) {
    tell('hello');
    setInterval(() => {
      if (partner === null || partner.closed) window.close();
      else tell('hello');
    }, 500);
  }

  return {
    isPresenter,
    /** Says where this window is now. */
    tell: () => tell('here'),
    open() {
      if (isPresenter) return;
      if (partner !== null && !partner.closed) partner.focus();
      else {
        started = Date.now();
        partner = window.open(location.href, name, 'popup,width=1280,height=800');
      }
    },
    restart() {
      started = Date.now();
      tell('here');
    },
    /** Seconds since the presenter began. */
    elapsed: () => Math.max(0, Math.floor((Date.now() - started) / 1000)),
  };
}
