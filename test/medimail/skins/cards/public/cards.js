// Opens and closes the « ⋮ » menus.
const opener = (menu) => document.querySelector(`[aria-controls="${menu.id}"]`);

function close(menu) {
  menu.hidden = true;
  opener(menu).setAttribute('aria-expanded', 'false');
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[aria-haspopup="menu"]');
  const wanted = button && document.getElementById(button.getAttribute('aria-controls'));
  const opens = wanted?.hidden;
  for (const menu of document.querySelectorAll('[role="menu"]:not([hidden])')) close(menu);
  if (!opens) return;
  wanted.hidden = false;
  button.setAttribute('aria-expanded', 'true');
});

document.addEventListener('keydown', ({ key }) => {
  const menu = key === 'Escape' && document.querySelector('[role="menu"]:not([hidden])');
  if (!menu) return;
  close(menu);
  opener(menu).focus();
});
