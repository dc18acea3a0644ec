// @ts-check
/**
 * What hands do besides pressing keys and buttons: a click or a tap goes on, a swipe goes on or back, and the bar shows
 * itself while the pointer moves. Not where a link is pressed, text is selected, or the page is one to scroll.
 *
 * @param {{ isPlaying: () => boolean, goOn: () => void, goBack: () => void, wake: () => void }} player
 */
// biome-ignore lint/correctness/noUnusedVariables: player.js, which follows it in the page, calls it.
function followHands({ isPlaying, goOn, goBack, wake }) {
  const root = document.documentElement;
  let startX = 0;
  let startY = 0;
  let moved = false;

  addEventListener('pointerdown', ({ clientX, clientY }) => {
    startX = clientX;
    startY = clientY;
    moved = false;
  });
  addEventListener('pointerup', ({ clientX, clientY }) => {
    moved = Math.hypot(clientX - startX, clientY - startY) > 8;
  });
  addEventListener('click', ({ target, button }) => {
    const pressed = /** @type {Element} */ (target);
    if (!isPlaying() || moved || button !== 0 || pressed.closest('a, button, nav, dialog, .notes')) return;
    if (String(getSelection()) !== '') return;
    if (root.classList.contains('blank')) wake();
    else goOn();
  });

  let touchX = 0;
  let touchY = 0;
  addEventListener('touchstart', ({ touches: [touch] }) => {
    touchX = touch?.clientX ?? 0;
    touchY = touch?.clientY ?? 0;
  });
  addEventListener('touchend', ({ changedTouches: [touch] }) => {
    if (touch === undefined || !isPlaying()) return;
    const across = touch.clientX - touchX;
    const along = touch.clientY - touchY;
    if (Math.abs(across) > 48 && Math.abs(across) > 2 * Math.abs(along)) {
      if (across < 0) goOn();
      else goBack();
    }
  });

  let timer = 0;
  const stir = () => {
    root.classList.add('moving');
    clearTimeout(timer);
    timer = window.setTimeout(() => root.classList.remove('moving'), 2500);
  };
  addEventListener('pointermove', stir);
  addEventListener('pointerdown', stir);
}
