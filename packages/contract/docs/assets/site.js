// The menu on narrow screens, its search, the languages of samples, and a button to copy a program.
const menu = document.getElementById('menu');
const burger = document.querySelector('.burger');
burger.addEventListener('click', () => burger.setAttribute('aria-expanded', String(menu.classList.toggle('open'))));

const entries = [...menu.querySelectorAll('li')];
const told = menu.querySelector('.nothing');
menu.querySelector('input').addEventListener('input', ({ target }) => {
  const wanted = target.value.trim().toLowerCase();
  for (const entry of entries) entry.hidden = !`${entry.textContent} ${entry.dataset.find}`.toLowerCase().includes(wanted);
  for (const title of menu.querySelectorAll('h2')) title.hidden = ![...title.nextElementSibling.children].some((entry) => !entry.hidden);
  told.textContent = entries.every((entry) => entry.hidden) ? told.dataset.text : '';
});
menu.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });

const kept = { get: () => { try { return localStorage.getItem('samples'); } catch { return null; } }, set: (label) => { try { localStorage.setItem('samples', label); } catch { /* a file has no storage everywhere */ } } };
const choose = (label) => {
  for (const tab of document.querySelectorAll('[role=tab]')) tab.setAttribute('aria-selected', String(tab.dataset.tab === label));
  for (const panel of document.querySelectorAll('[role=tabpanel]')) panel.classList.toggle('shown', panel.dataset.tab === label);
};
for (const tab of document.querySelectorAll('[role=tab]')) tab.addEventListener('click', () => { choose(tab.dataset.tab); kept.set(tab.dataset.tab); });
if (document.querySelector(`[role=tab][data-tab="${CSS.escape(kept.get() ?? '')}"]`)) choose(kept.get());

for (const pre of document.querySelectorAll('pre')) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'copy', textContent: document.body.dataset.copy });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(pre.querySelector('code').textContent);
    button.textContent = document.body.dataset.copied;
    setTimeout(() => { button.textContent = document.body.dataset.copy; }, 1500);
  });
  pre.append(button);
}
const open = () => { const found = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1))); for (let at = found; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true; };
addEventListener('hashchange', open);
open();
