// One part of the page at a time, chosen by the address; texts are copied at a click.
(() => {
  const views = [...document.querySelectorAll('.view')];
  if (views.length === 0) return;
  document.documentElement.classList.add('live');

  /** What the address names: a part of the page, or something in one. */
  const target = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));

  const show = () => {
    const named = target();
    const view = named?.closest('.view') ?? views[0];
    for (const each of views) each.classList.toggle('current', each === view);
    for (const link of document.querySelectorAll('.parts a')) {
      if (link.hash === `#${view.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const link of document.querySelectorAll('.switch')) link.hash = location.hash;
    document.dispatchEvent(new CustomEvent('desk:shown', { detail: named }));
    scrollTo(0, 0);
    if (named === view) {
      view.querySelector('h2').focus({ preventScroll: true });
    }
  };
  addEventListener('hashchange', show);
  // The other scripts listen by then, and the browser has gone where the address leads.
  addEventListener('DOMContentLoaded', show);
  addEventListener('load', show);

  const said = document.querySelector('.said');
  const copies = document.querySelector('.copies');
  let silence;
  const say = (words, dialog) => {
    // What stands outside an open dialog is neither seen nor read.
    (dialog ?? document.body).append(said);
    said.textContent = words;
    clearTimeout(silence);
    silence = setTimeout(() => {
      said.textContent = '';
    }, 2500);
  };
  document.addEventListener('click', async ({ target: clicked }) => {
    const button = clicked.closest('.copy');
    if (button === null) return;
    const element = document.querySelector(button.dataset.copy);
    const copied = await navigator.clipboard.writeText(element.textContent).then(
      () => true,
      () => false,
    );
    // Where a browser refuses, its own command copies what is chosen.
    if (!copied) getSelection().selectAllChildren(element);
    say(copied ? copies.dataset.copied : copies.dataset.failed, button.closest('dialog'));
  });
})();
