// One picture large or as in the feed, beside its words; and two pictures side by side.
(() => {
  const viewer = document.querySelector('.viewer');
  if (viewer === null) return;
  const form = document.querySelector('.filters');
  const find = (selector) => viewer.querySelector(selector);
  const platform = () => form.elements.platform.value;
  const picturesOf = (card) =>
    [...card.querySelectorAll('.picture')].filter(({ dataset }) => dataset.platform === platform());

  /** What can be leafed through: every page of every card that is shown. */
  const leaves = () =>
    [...document.querySelectorAll('.card:not([hidden])')].flatMap((card) =>
      picturesOf(card).map((picture) => ({ card, picture })),
    );
  let current;

  const captionOf = (card) => {
    const all = [...card.querySelectorAll('pre.caption')];
    const wanted = form.querySelector('[name="platform"]:checked').dataset.caption;
    const own = all.find(({ dataset }) => dataset.platform === wanted);
    return (own ?? all.find(({ dataset }) => dataset.platform === '') ?? all[0])?.textContent ?? '';
  };

  const fill = ({ card, picture }) => {
    current = { card, picture };
    const { alt = card.dataset.alt, size } = picture.dataset;
    const image = find('.phone img');
    image.src = picture.href;
    image.alt = alt;
    image.width = picture.dataset.width;
    image.height = picture.dataset.height;
    viewer.lang = card.lang;
    find('h2').textContent = card.querySelector('h3').textContent;
    find('.facts').textContent = [picture.textContent, size, card.querySelector('.form').textContent].join(
      ' · ',
    );
    find('.download').href = picture.href;
    const files = [...card.querySelector('.files').children].map((file) => file.cloneNode(true));
    for (const link of files.flatMap((file) => [...file.querySelectorAll('a')])) {
      if (link.href === picture.href) link.setAttribute('aria-current', 'true');
    }
    find('.files').replaceChildren(...files);
    const caption = captionOf(card);
    find('pre.caption').textContent = caption;
    find('.post').textContent = caption;
    for (const part of viewer.querySelectorAll('.has-caption')) part.hidden = caption === '';
    find('.alternative').textContent = alt;
    const rests = card.dataset.statements.split(' ').flatMap((id) => {
      const figure = document.querySelector(`#${CSS.escape(`statement-${id}`)} .figure`);
      if (figure === null) return [];
      const item = document.createElement('li');
      item.append(figure.cloneNode(true));
      return [item];
    });
    find('.rests').replaceChildren(...rests);
    for (const part of viewer.querySelectorAll('.has-statements')) part.hidden = rests.length === 0;
    find('.desk').scrollTop = 0;
  };

  const open = (card) => {
    const [picture] = picturesOf(card);
    if (picture === undefined) return;
    fill({ card, picture });
    if (!viewer.open) viewer.showModal();
    find('h2').focus({ preventScroll: true });
  };

  const go = (by) => {
    const all = leaves();
    const at = all.findIndex(({ picture }) => picture === current.picture);
    const next = all[(at + by + all.length) % all.length];
    if (next !== undefined) fill(next);
  };

  document.addEventListener('click', (event) => {
    const look = event.target.closest('.card .look');
    if (look === null || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    open(look.closest('.card'));
  });
  viewer.addEventListener('click', ({ target }) => {
    const by = target.closest('[data-go]')?.dataset.go;
    if (by !== undefined) go(Number(by));
    if (target.closest('.rests a')) viewer.close();
  });
  viewer.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') go(1);
    if (key === 'ArrowLeft') go(-1);
  });
  const frame = find('.frame');
  frame.addEventListener('click', () => {
    const large = viewer.classList.toggle('large');
    frame.textContent = large ? frame.dataset.feed : frame.dataset.large;
  });
  viewer.addEventListener('close', () => {
    current.card.querySelector('.look').focus();
    if (location.hash.startsWith('#poster-')) history.replaceState(undefined, '', '#posters');
  });
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.querySelector('.close').addEventListener('click', () => dialog.close());
  }
  document.addEventListener('desk:shown', ({ detail }) => {
    if (detail?.matches('.card')) open(detail);
  });

  const tray = document.querySelector('.tray');
  const comparison = document.querySelector('.comparison');
  let chosen;
  const choose = (card) => {
    chosen?.querySelector('.compare').setAttribute('aria-pressed', 'false');
    chosen = card;
    chosen?.querySelector('.compare').setAttribute('aria-pressed', 'true');
    tray.hidden = chosen === undefined;
  };
  const put = (figure, picture) => {
    const image = figure.querySelector('img');
    image.src = picture.href;
    image.alt = picture.dataset.alt ?? picture.closest('.card').dataset.alt;
    image.width = picture.dataset.width;
    image.height = picture.dataset.height;
  };
  const compare = (cards) => {
    const pictures = cards.flatMap((card) => [...card.querySelectorAll('.picture')]);
    for (const [index, figure] of [...comparison.querySelectorAll('figure')].entries()) {
      const select = figure.querySelector('select');
      const options = pictures.map((picture, at) => {
        const title = picture.closest('.card').querySelector('h3').textContent;
        return new Option(`${picture.textContent} · ${title}`, at);
      });
      select.replaceChildren(...options);
      const [first] = picturesOf(cards[index]);
      select.value = pictures.indexOf(first);
      select.onchange = () => put(figure, pictures[Number(select.value)]);
      put(figure, first);
    }
    comparison.showModal();
  };
  document.addEventListener('click', ({ target }) => {
    const card = target.closest('.card .compare')?.closest('.card');
    if (card === undefined) return;
    if (chosen === undefined || chosen === card) return choose(chosen === card ? undefined : card);
    const one = chosen;
    choose(undefined);
    compare([one, card]);
  });
  tray.querySelector('.cancel').addEventListener('click', () => choose(undefined));
})();
