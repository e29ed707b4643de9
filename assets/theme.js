// Keeps a reader's choice of light or dark on their own machine. Without script the page follows the device.
const key = 'mufakat-theme';
let choice = '';
try {
  choice = localStorage.getItem(key) ?? '';
} catch {
  // A browser that keeps nothing still changes the page it shows.
}
const apply = () => {
  if (choice) document.documentElement.dataset.theme = choice;
  else delete document.documentElement.dataset.theme;
};
apply();
addEventListener('DOMContentLoaded', () => {
  for (const group of document.querySelectorAll('.theme')) group.hidden = false;
  const buttons = [...document.querySelectorAll('[data-theme-choice]')];
  const show = () => {
    for (const b of buttons) b.setAttribute('aria-pressed', String(b.dataset.themeChoice === choice));
  };
  for (const b of buttons) {
    b.addEventListener('click', () => {
      choice = b.dataset.themeChoice;
      try {
        localStorage.setItem(key, choice);
      } catch {
        // As above.
      }
      apply();
      show();
    });
  }
  show();
});
