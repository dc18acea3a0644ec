// The posters of one platform, filtered, each with the picture of that platform.
(() => {
  const form = document.querySelector('.filters');
  if (form === null) return;
  const section = document.getElementById('posters');
  const cards = [...section.querySelectorAll('.card')];
  const texts = new Map(
    cards.map((card) => {
      const alts = [card, ...card.querySelectorAll('.picture')].map(({ dataset }) => dataset.alt ?? '');
      return [card, [card.textContent, ...alts].join(' ').replace(/\s+/g, ' ').toLowerCase()];
    }),
  );
  form.hidden = false;
  for (const button of section.querySelectorAll('.compare')) button.hidden = false;

  const picturesOf = (card) =>
    [...card.querySelectorAll('.picture')].filter(
      ({ dataset }) => dataset.platform === form.elements.platform.value,
    );

  const isWanted = (card) =>
    ['language', 'section', 'form'].every((name) => {
      const { value } = form.elements[name];
      return value === '*' || card.dataset[name] === value;
    }) && texts.get(card).includes(form.elements.search.value.trim().toLowerCase());

  const dress = (card, [picture]) => {
    const image = card.querySelector('.look img');
    const { preview, width, height, alt = card.dataset.alt } = picture.dataset;
    card.querySelector('.look').href = picture.href;
    image.width = width;
    image.height = height;
    image.alt = alt;
    if (image.getAttribute('src') !== preview) image.src = preview;
  };

  const filter = () => {
    const offered = cards.filter((card) => picturesOf(card).length > 0);
    const wanted = new Set(offered.filter(isWanted));
    for (const card of cards) {
      if (wanted.has(card)) dress(card, picturesOf(card));
      card.hidden = !wanted.has(card);
    }
    const [first] = wanted;
    const size = first === undefined ? undefined : picturesOf(first)[0].dataset;
    section
      .querySelector('.sheet')
      .classList.toggle('lying', size !== undefined && size.width / size.height > 1.4);
    section.querySelector('.none').hidden = wanted.size > 0;
    form.querySelector('.shown').value = section.dataset.shown
      .replace('##', offered.length)
      .replace('#', wanted.size);
    section.classList.toggle('one-language', form.elements.language.value !== '*');
    for (const archive of section.querySelectorAll('.archives li')) {
      const { platform, language } = archive.dataset;
      const { value } = form.elements.language;
      archive.hidden = platform !== form.elements.platform.value || (value !== '*' && value !== language);
    }
  };

  const clear = () => {
    form.elements.section.value = '*';
    form.elements.form.value = '*';
    form.elements.search.value = '';
  };

  const languages = [...form.elements.language.options].map(({ value }) => value);
  const own = document.body.dataset.language;
  form.elements.language.value = languages.includes(own) ? own : '*';
  form.querySelector('.platforms input').checked = true;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  section.querySelector('.clear').addEventListener('click', () => {
    clear();
    form.elements.language.value = '*';
    filter();
  });
  // A link to a poster leads to it, whatever was filtered before.
  document.addEventListener('desk:shown', ({ detail }) => {
    if (!detail?.matches('.card')) return;
    clear();
    form.elements.language.value = detail.dataset.language;
    if (picturesOf(detail).length === 0) {
      const platform = detail.querySelector('.picture')?.dataset.platform;
      for (const radio of form.querySelectorAll('.platforms input')) radio.checked = radio.value === platform;
    }
    filter();
  });
  filter();
})();
