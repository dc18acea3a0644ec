// @ts-check
/**
 * The deck's player: one slide at a time, by keys, buttons, swipes or the address's #number. Without it the
 * page is a list of slides to scroll. It fetches nothing and remembers nothing.
 *
 * @typedef {{ key: string, keys: string[], run: () => void }} Command
 */
(() => {
  const leaves = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.leaf')]);
  const bar = /** @type {HTMLElement} */ (document.querySelector('.player'));
  const help = /** @type {HTMLDialogElement} */ (document.querySelector('.player-help'));
  const count = /** @type {HTMLElement} */ (bar.querySelector('.player-count'));
  const progress = /** @type {HTMLElement} */ (bar.querySelector('.player-progress'));
  const root = document.documentElement;
  const slideWord = bar.dataset.slide ?? '';

  let current = 0;
  /** How many parts of the slide have appeared, where it has parts that appear one by one. */
  let step = 0;
  /** @type {ReturnType<typeof openPresenter> | undefined} */
  let presenter;

  /** Parts that appear one by one, a list's items or groups of a drawing: those of one number together. */
  const partsOf = (/** @type {number} */ index) => [
    ...(leaves[index]?.querySelectorAll('[data-marpit-fragment]') ?? []),
  ];
  const stepOf = (/** @type {Element} */ part) => Number(part.getAttribute('data-marpit-fragment'));
  const lastStep = (/** @type {number} */ index) => Math.max(0, ...partsOf(index).map(stepOf));
  const isOverview = () => root.classList.contains('overview');

  function goOn() {
    if (step < lastStep(current) && !isOverview()) show(current, step + 1);
    else if (current < leaves.length - 1) show(current + 1);
  }

  function goBack() {
    if (step > 0 && lastStep(current) > 0 && !isOverview()) show(current, step - 1);
    else if (current > 0) show(current - 1, Number.POSITIVE_INFINITY);
  }

  /**
   * @param {number} index
   * @param {number} [at] how many of its parts have appeared
   */
  function show(index, at = 0) {
    step = Math.min(at, lastStep(Math.min(Math.max(index, 0), leaves.length - 1)));
    current = Math.min(Math.max(index, 0), leaves.length - 1);
    leaves.forEach((leaf, position) => {
      leaf.classList.toggle('current', position === current);
      leaf.inert = position !== current && !root.classList.contains('overview');
    });
    for (const part of partsOf(current)) part.classList.toggle('ahead', stepOf(part) > step);
    count.textContent = `${current + 1} / ${leaves.length}`;
    progress.style.width = `${((current + 1) / leaves.length) * 100}%`;
    if (location.hash !== `#${current + 1}`) history.replaceState(null, '', `#${current + 1}`);
    presenter?.show(current);
    if (root.classList.contains('overview')) leaves[current]?.scrollIntoView({ block: 'nearest' });
  }

  function showFromAddress() {
    const number = Number.parseInt(location.hash.slice(1), 10);
    show(Number.isNaN(number) ? 0 : number - 1);
  }

  /** @param {boolean} [wanted] */
  function overview(wanted) {
    const on = root.classList.toggle('overview', wanted);
    for (const leaf of leaves) leaf.tabIndex = on ? 0 : -1;
    show(current, step);
    if (on) leaves[current]?.focus();
  }

  function fullscreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else root.requestFullscreen?.();
  }

  function toggleHelp() {
    if (help.open) help.close();
    else help.showModal();
  }

  function present() {
    presenter?.close();
    presenter = openPresenter(leaves, bar.dataset, onKey);
    presenter?.show(current);
  }

  function leave() {
    root.classList.remove('blank');
    overview(false);
  }

  /** Every command with the keys that run it; buttons run them by name. @type {Record<string, Command>} */
  const commands = {
    next: {
      key: '→',
      keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
      run: goOn,
    },
    previous: {
      key: '←',
      keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
      run: goBack,
    },
    first: { key: 'Home', keys: ['Home'], run: () => show(0) },
    last: { key: 'End', keys: ['End'], run: () => show(leaves.length - 1, Number.POSITIVE_INFINITY) },
    overview: { key: 'O', keys: ['o'], run: () => overview() },
    presenter: { key: 'P', keys: ['p'], run: present },
    fullscreen: { key: 'F', keys: ['f'], run: fullscreen },
    blank: { key: 'B', keys: ['b', '.'], run: () => root.classList.toggle('blank') },
    help: { key: '?', keys: ['?', 'h'], run: toggleHelp },
    leave: { key: 'Esc', keys: ['Escape'], run: leave },
  };

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const pressesButton = target.closest('button') !== null && (event.key === 'Enter' || event.key === ' ');
    const dialogCloses = help.open && event.key !== '?' && event.key !== 'h';
    if (pressesButton || dialogCloses) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === 'Enter' && root.classList.contains('overview')) {
      overview(false);
    } else if (key === ' ' && event.shiftKey) {
      commands.previous?.run();
    } else {
      const command = Object.values(commands).find(({ keys }) => keys.includes(key));
      if (command === undefined) return;
      command.run();
    }
    event.preventDefault();
  }

  function onSwipe() {
    let startX = 0;
    let startY = 0;
    addEventListener('touchstart', ({ touches: [touch] }) => {
      startX = touch?.clientX ?? 0;
      startY = touch?.clientY ?? 0;
    });
    addEventListener('touchend', ({ changedTouches: [touch] }) => {
      if (touch === undefined || root.classList.contains('overview')) return;
      const across = touch.clientX - startX;
      const along = touch.clientY - startY;
      if (Math.abs(across) > 48 && Math.abs(across) > 2 * Math.abs(along)) {
        if (across < 0) goOn();
        else goBack();
      }
    });
  }

  /** The controls show themselves while the pointer moves. */
  function onPointer() {
    let timer = 0;
    addEventListener('pointermove', () => {
      root.classList.add('moving');
      clearTimeout(timer);
      timer = window.setTimeout(() => root.classList.remove('moving'), 2000);
    });
  }

  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-command]'))) {
    button.addEventListener('click', () => commands[button.dataset.command ?? '']?.run());
  }
  leaves.forEach((leaf, index) => {
    leaf.setAttribute('role', 'group');
    leaf.setAttribute('aria-roledescription', slideWord);
    leaf.setAttribute('aria-label', `${index + 1} / ${leaves.length}`);
    leaf.addEventListener('focus', () => root.classList.contains('overview') && show(index));
    leaf.addEventListener('click', () => {
      if (!root.classList.contains('overview')) return;
      show(index);
      overview(false);
    });
  });
  addEventListener('keydown', onKey);
  addEventListener('hashchange', showFromAddress);
  addEventListener('pagehide', () => presenter?.close());
  onSwipe();
  onPointer();
  bar.hidden = false;
  root.classList.add('playing');
  showFromAddress();
})();
