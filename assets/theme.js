// Keeps a reader's choice of light or dark on their own machine. Without script the page follows the device.
const key = 'mufakat-theme';
const choice = () => {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
};
const apply = (theme) => {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
};
apply(choice());
addEventListener('DOMContentLoaded', () => {
  for (const group of document.querySelectorAll('.theme')) group.hidden = false;
  const buttons = [...document.querySelectorAll('[data-theme-choice]')];
  const show = () => {
    for (const b of buttons) b.setAttribute('aria-pressed', String(b.dataset.themeChoice === choice()));
  };
  for (const b of buttons) {
    b.addEventListener('click', () => {
      try {
        localStorage.setItem(key, b.dataset.themeChoice);
      } catch {
        // A browser that keeps nothing still changes this page.
      }
      apply(b.dataset.themeChoice);
      show();
    });
  }
  show();
});
