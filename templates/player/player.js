// @ts-check
/**
 * The deck's player: one slide at a time, all at once, or as an article, by keys, buttons, clicks, swipes or the
 * address's #name or #number. Without it the page is a list of slides to scroll. It fetches nothing and remembers nothing.
 *
 * @typedef {{ keys: string[], run: () => void }} Command
 */
(() => {
  const find = (/** @type {string} */ selector) =>
    /** @type {HTMLElement} */ (document.querySelector(selector));
  const leaves = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.leaf')]);
  const bar = find('.player');
  const help = /** @type {HTMLDialogElement} */ (document.querySelector('.player-help'));
  const count = find('.player-count');
  const progress = find('.player-progress');
  const root = document.documentElement;
  const has = (/** @type {string} */ name) => root.classList.contains(name);

  let current = 0;
  /** How many parts of the slide have appeared, where it has parts that appear one by one. */
  let step = 0;
  /** Digits typed so far: Enter goes there. */
  let typed = '';
  let forgets = 0;
  /** Whether somebody said how the deck is to be shown, or the window's shape says so. */
  let chosen = false;

  const windows = joinWindows({
    place: () => ({ index: current, step, blank: has('blank') }),
    follow: (place) => {
      root.classList.toggle('blank', place.blank);
      show(place.index, place.step, false);
    },
  });
  const { isPresenter } = windows;

  /** Parts that appear one by one, a list's items or groups of a drawing: those of one number together. */
  const partsOf = (/** @type {number} */ index) => [
    ...(leaves[index]?.querySelectorAll('.marpit [data-marpit-fragment]') ?? []),
  ];
  const stepOf = (/** @type {Element} */ part) => Number(part.getAttribute('data-marpit-fragment'));
  const lastStep = (/** @type {number} */ index) => Math.max(0, ...partsOf(index).map(stepOf));
  const isPlaying = () => (has('playing') || isPresenter) && !has('overview') && !help.open;

  /** What leads to a slide where all are shown. @returns {HTMLElement | null | undefined} */
  const linkOf = (/** @type {number} */ index) => leaves[index]?.querySelector('.place a');

  function goOn() {
    if (step < lastStep(current) && isPlaying()) show(current, step + 1);
    else if (current < leaves.length - 1) show(current + 1);
  }

  function goBack() {
    if (step > 0 && isPlaying()) show(current, step - 1);
    else if (current > 0) show(current - 1, Number.POSITIVE_INFINITY);
  }

  /**
   * @param {number} index
   * @param {number} [at] how many of its parts have appeared
   * @param {boolean} [tells] whether the other window has to hear of it
   */
  function show(index, at = 0, tells = true) {
    current = Math.min(Math.max(index, 0), leaves.length - 1);
    step = Math.max(0, Math.min(at, lastStep(current)));
    forget();
    draw();
    if (has('overview')) linkOf(current)?.focus();
    else if (has('reading')) leaves[current]?.scrollIntoView();
    if (tells) windows.tell();
  }

  /** Brings the page to what is shown. */
  function draw() {
    const all = has('overview') || has('reading');
    leaves.forEach((leaf, position) => {
      leaf.classList.toggle('current', position === current);
      leaf.classList.toggle('coming', position === current + 1);
      leaf.inert = position !== current && !all;
    });
    for (const part of partsOf(current)) part.classList.toggle('ahead', stepOf(part) > step);
    root.classList.toggle('at-end', current === leaves.length - 1);
    count.textContent = `${current + 1} / ${leaves.length}`;
    progress.style.width = `${((current + 1) / leaves.length) * 100}%`;
    find('.presenter-place').textContent = leaves[current]?.querySelector('.place')?.textContent ?? '';
    const name = `#${encodeURIComponent(leaves[current]?.id ?? '')}`;
    if (location.hash !== name) history.replaceState(null, '', name);
  }

  /** A slide's name, or its number. */
  function showFromAddress() {
    const name = decodeURIComponent(location.hash.slice(1));
    const named = leaves.findIndex(({ id }) => id === name);
    const number = /^\d+$/.test(name) ? Number(name) - 1 : 0;
    const index = named >= 0 ? named : number;
    if (index !== current) show(index, 0, has('scripted'));
    else draw();
  }

  /** @param {'playing' | 'reading'} mode */
  function turnTo(mode) {
    root.classList.toggle('playing', mode === 'playing');
    root.classList.toggle('reading', mode === 'reading');
    overview(false);
  }

  /** @param {boolean} [wanted] */
  function overview(wanted) {
    if (isPresenter) return;
    const on = root.classList.toggle('overview', wanted);
    press('overview', on);
    press('reading', has('reading'));
    show(current, step, false);
    if (on) linkOf(current)?.focus();
  }

  /** @param {string} command @param {boolean} on */
  function press(command, on) {
    bar.querySelector(`[data-command="${command}"]`)?.setAttribute('aria-pressed', String(on));
  }

  /** The slide above or below, where all are shown. @param {1 | -1} rows */
  function move(rows) {
    const first = leaves[0]?.offsetTop;
    const columns = leaves.filter(({ offsetTop }) => offsetTop === first).length;
    const target = current + rows * columns;
    if (target >= 0 && target < leaves.length) show(target);
    else if (rows > 0 && leaves[current]?.offsetTop !== leaves.at(-1)?.offsetTop) show(leaves.length - 1);
  }

  function fullscreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.requestFullscreen?.();
  }

  function toggleHelp() {
    if (help.open) help.close();
    else help.showModal();
  }

  function blank() {
    root.classList.toggle('blank');
    windows.tell();
  }

  function leave() {
    forget();
    if (has('blank')) blank();
    overview(false);
  }

  /** Every command with the keys that run it; buttons run them by name. @type {Record<string, Command>} */
  const commands = {
    next: { keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'], run: goOn },
    previous: { keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'], run: goBack },
    first: { keys: ['Home'], run: () => show(0) },
    last: { keys: ['End'], run: () => show(leaves.length - 1, Number.POSITIVE_INFINITY) },
    overview: { keys: ['o'], run: () => overview() },
    reading: {
      keys: ['r'],
      run: () => {
        chosen = true;
        if (!isPresenter) turnTo(has('reading') ? 'playing' : 'reading');
      },
    },
    presenter: { keys: ['p'], run: windows.open },
    fullscreen: { keys: ['f'], run: fullscreen },
    blank: { keys: ['b', '.'], run: blank },
    help: { keys: ['?', 'h'], run: toggleHelp },
    leave: { keys: ['Escape'], run: leave },
    restart: {
      keys: [],
      run: () => {
        windows.restart();
        tick();
      },
    },
  };

  /** Digits and Enter go to a slide by its number. @param {string} key @returns {boolean} whether it was for that */
  function typeNumber(key) {
    if (/^\d$/.test(key)) typed = `${typed}${key}`.slice(-4);
    else if (typed !== '' && key === 'Backspace') typed = typed.slice(0, -1);
    else if (typed !== '' && key === 'Enter') {
      show(Number(typed) - 1);
      if (has('overview')) overview(false);
      return true;
    } else return false;
    root.classList.toggle('typing', typed !== '');
    count.textContent = `${typed === '' ? current + 1 : typed} / ${leaves.length}`;
    clearTimeout(forgets);
    forgets = window.setTimeout(() => {
      forget();
      draw();
    }, 4000);
    return true;
  }

  function forget() {
    typed = '';
    clearTimeout(forgets);
    root.classList.remove('typing');
  }

  /** What scrolls an article belongs to the browser. */
  const scrolls = new Set([
    ' ',
    'ArrowUp',
    'ArrowDown',
    'PageUp',
    'PageDown',
    'Home',
    'End',
    'Enter',
    'Backspace',
  ]);

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const confirms = event.key === 'Enter' || event.key === ' ';
    const ownKeys = has('overview') ? 'button' : 'button, a, summary';
    const pressesItself = target.closest(ownKeys) !== null && confirms && typed === '';
    const dialogCloses = help.open && event.key !== '?' && event.key !== 'h';
    if (pressesItself || dialogCloses) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const rows = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (typeNumber(key)) {
      // Done.
    } else if (has('overview') && confirms) overview(false);
    else if (has('overview') && rows !== 0) move(rows);
    else if (has('reading') && !has('overview') && scrolls.has(key)) return;
    else if (key === ' ' && event.shiftKey) goBack();
    else {
      const command = Object.values(commands).find(({ keys }) => keys.includes(key));
      if (command === undefined) return;
      command.run();
    }
    event.preventDefault();
  }

  /** Which part of the article one reads: the last one that begins in the upper third of the window. */
  function onScroll() {
    if (!has('reading') || has('overview')) return;
    const read = leaves.findLastIndex((leaf) => leaf.getBoundingClientRect().top <= innerHeight / 3);
    if (read < 0 || read === current) return;
    current = read;
    step = 0;
    draw();
  }

  /** The presenter's clocks. */
  function tick() {
    const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
    const now = new Date();
    const elapsed = windows.elapsed();
    find('.presenter-elapsed').textContent = `${two(Math.floor(elapsed / 60))}:${two(elapsed % 60)}`;
    find('.presenter-clock').textContent = `${two(now.getHours())}:${two(now.getMinutes())}`;
  }

  function present() {
    root.classList.add('presenting');
    const header = find('.presenter');
    document.title = `${header.dataset.title}${document.title}`;
    const coming = find('.presenter-next');
    header.hidden = false;
    coming.hidden = false;
    find('.deck').prepend(coming);
    for (const notes of document.querySelectorAll('.notes')) {
      const said = /** @type {HTMLElement} */ (notes.querySelector('.said'));
      // What is longer than its place scrolls by keys, too.
      said.tabIndex = 0;
      said.setAttribute('role', 'region');
      said.setAttribute('aria-label', notes.querySelector('summary')?.textContent ?? '');
      notes.replaceWith(said);
    }
    tick();
    setInterval(tick, 500);
  }

  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-command]')))
    button.addEventListener('click', () => commands[button.dataset.command ?? '']?.run());
  leaves.forEach((leaf, index) => {
    leaf.setAttribute('role', 'group');
    linkOf(index)?.addEventListener('focus', () => has('overview') && index !== current && show(index));
    leaf.addEventListener('click', (event) => {
      if (!has('overview')) return;
      event.stopPropagation();
      event.preventDefault();
      show(index);
      overview(false);
    });
  });
  addEventListener('keydown', onKey);
  addEventListener('hashchange', showFromAddress);
  addEventListener('scroll', onScroll, { passive: true });
  followHands({ isPlaying, goOn, goBack, wake: blank });

  showFromAddress();
  root.classList.add('scripted');
  if (isPresenter) {
    present();
    draw();
  } else {
    bar.hidden = false;
    const upright = matchMedia('(max-width: 600px) and (orientation: portrait)');
    const turn = () => {
      if (!chosen) turnTo(upright.matches ? 'reading' : 'playing');
    };
    upright.addEventListener('change', turn);
    turn();
  }
})();
