// A statement beside its sentence: a click on the one shows the other, and every page and picture that uses it.
(() => {
  const trace = document.getElementById('trace');
  if (trace === null) return;
  const statements = [...trace.querySelectorAll('.statement')];
  const marks = [...trace.querySelectorAll('.mark')];
  const form = trace.querySelector('.find');
  const list = trace.querySelector('.statements > ol');
  form.hidden = false;

  /** Into the middle of what scrolls, and nothing around it. */
  const reveal = (element) => {
    const box = element?.closest('ol, .lines');
    if (!box) return;
    const { top, height } = element.getBoundingClientRect();
    const around = box.getBoundingClientRect();
    if (top < around.top || top + height > around.bottom) {
      box.scrollTop += top - around.top - Math.max(0, (around.height - height) / 3);
    }
  };

  /** Posters are shown by their small pictures: those that are looked at alone. */
  const showPictures = (statement) => {
    for (const link of statement.querySelectorAll('.poster a:not(:has(img))')) {
      const card = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const preview = card?.querySelector('.look img');
      if (!preview) continue;
      const image = new Image(preview.width, preview.height);
      image.src = preview.getAttribute('src');
      image.alt = '';
      link.prepend(image);
    }
  };

  const choose = (statement) => {
    for (const each of statements) {
      const isChosen = each === statement;
      each.classList.toggle('current', isChosen);
      if (isChosen) each.querySelector('.figure').setAttribute('aria-current', 'true');
      else each.querySelector('.figure').removeAttribute('aria-current');
    }
    const { id } = statement.dataset;
    const own = marks.filter(({ dataset }) => dataset.ids.split(' ').includes(id));
    for (const mark of marks) mark.classList.toggle('current', own.includes(mark));
    statement.hidden = false;
    statement.querySelector('.uses').open = true;
    showPictures(statement);
    reveal(statement);
    reveal(own[0]);
  };

  const words = new Map(
    statements.map((each) => [each, each.textContent.replace(/\s+/g, ' ').toLowerCase()]),
  );
  const search = () => {
    const wanted = form.elements.find.value.trim().toLowerCase();
    for (const each of statements) {
      const isAsked = !form.elements.figures.checked || each.matches('.counted');
      each.hidden = !isAsked || !words.get(each).includes(wanted);
    }
    const shown = statements.filter(({ hidden }) => !hidden).length;
    form.querySelector('output').value = `${shown} / ${statements.length}`;
    list.scrollTop = 0;
  };
  form.addEventListener('input', search);
  form.addEventListener('submit', (event) => event.preventDefault());
  search();

  document.addEventListener('desk:shown', ({ detail }) => {
    if (detail?.matches('.statement')) choose(detail);
    else if (detail?.matches('.lines p')) reveal(detail);
    else if (detail === trace && !trace.querySelector('.statement.current')) choose(statements[0]);
  });
})();
