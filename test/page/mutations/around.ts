import type { Random } from '../../medimail/random.ts';
import { DOT } from './dot.ts';
import { oneOf } from './draw.ts';
import { MARK } from './oracle.ts';
import { around, type Scope } from './scope.ts';

/** Actions that stand beside the pencil and the +, and are neither. */
const IN_ROW = [
  'Supprimer',
  'Historique',
  'Réinitialiser le mot de passe',
  'Désactiver',
  'Envoyer un message',
  'Droits',
  'Délégations',
  'Imprimer',
  'Dupliquer',
  'Modifier le mot de passe',
];

const IN_FORM = [
  'Annuler',
  'Retour',
  'Fermer',
  'Imprimer',
  'Réinitialiser',
  'Aide',
  'Supprimer',
  'Retour à la liste',
];

/** What may stand on any page. None of it is a step's. */
const BESIDE = [
  '<p>Les comptes inactifs depuis plus de six mois sont désactivés.</p>',
  '<table><tr><th>Date</th><th>Type</th><th>Information</th></tr><tr><td>02/11</td><td>Info</td><td>Maintenance dimanche</td></tr></table>',
  '<div><a href="#">Accueil</a> &gt; <a href="#">Administration</a> &gt; <b>Utilisateurs</b></div>',
  '<p><small>Le RPPS comporte 11 chiffres et l’ADELI 9 caractères.</small></p>',
  '<ul><li><a href="#">Aide</a></li><li><a href="#">Contact</a></li><li><a href="#">Mentions légales</a></li></ul>',
  '<p>Une question ? Écrivez à <a href="mailto:support@medimail-demo.fr">support@medimail-demo.fr</a>.</p>',
  '<form><select><option>Français</option><option>English</option></select></form>',
  '<div style="display:none"><form><label>RPPS <input></label><button>Enregistrer</button></form></div>',
  '<template><button>Changer le type de BAL</button></template>',
  '<form><label>Nombre par page <select><option>25</option><option>50</option></select></label></form>',
];

/** Adds what a page has beside what the steps need. */
export function mutateAround(scope: Scope, random: Random): void {
  if (random.percent(60)) addActions(scope, random);
  if (random.percent(50)) addButtons(scope, random);
  for (let count = random.below(3); count > 0; count--) addBeside(scope, random);
}

function addActions(scope: Scope, random: Random): void {
  const { document } = scope;
  const more = oneOf(random, IN_ROW);
  const first = random.percent(50);
  const cells = new Set<Element>();
  for (const control of scope.all('a, img, button')) {
    const row = around(control, 'tr, [role=row]');
    if (!row || around(row, 'form') || !/@/.test(row.textContent ?? '')) continue;
    const cell = around(control, 'td, [role=gridcell]');
    const name = control.outerHTML + (control.textContent ?? '');
    if (cell && /Modifier|Éditer/.test(name)) cells.add(cell);
  }
  for (const cell of cells) {
    const link = document.createElement('a');
    link.setAttribute('href', '#');
    link.innerHTML = `<img src="${DOT}" alt="${more}" title="${more}" width="16" height="16">`;
    if (first) cell.prepend(link);
    else cell.append(link);
  }
}

function addButtons(scope: Scope, random: Random): void {
  const words = oneOf(random, IN_FORM);
  for (const target of ['save-user', 'save', 'validate']) {
    const [button] = scope.all(`[${MARK}=${target}]`);
    if (!button || (around(button, 'form, [role=dialog]')?.textContent ?? '').includes(words)) continue;
    const other = scope.document.createElement('button');
    other.setAttribute('type', 'button');
    other.textContent = words;
    if (random.percent(50)) button.before(other, ' ');
    else button.after(' ', other);
  }
}

function addBeside({ document, live }: Scope, random: Random): void {
  const block = document.createElement('div');
  block.innerHTML = oneOf(random, BESIDE);
  const inside = document.querySelector('#corps, .container-fluid h1, main') ?? document.body;
  const place = random.below(3);
  // A script draws its page a part at a time: one block is enough.
  if (live && document.querySelector('[data-beside]')) return;
  block.setAttribute('data-beside', '');
  if (place === 0) document.body.prepend(block);
  else if (place === 1) document.body.append(block);
  else if (inside !== document.body && inside.localName !== 'h1') inside.append(block);
  else document.body.append(block);
}

const WRAPPERS = ['div', 'span', 'section', 'center', 'font', 'app-zone'];

/** Wraps elements in others that say nothing, and the whole page in a table for its layout. */
export function mutateWrapping(scope: Scope, random: Random): void {
  const { document } = scope;
  for (const element of scope.all('form, fieldset, h3, p, input, select, img, table, a, button')) {
    if (!random.percent(8) || !element.parentElement || element.closest(`svg, ${'template'}`)) continue;
    // A block in a line of text is no page that a browser would show as it is written.
    const phrasing = /^(input|select|img|a|button)$/.test(element.localName);
    const wrapper = document.createElement(
      phrasing
        ? oneOf(
            random,
            element.parentElement.closest('a, button, label, p') ? ['span', 'font'] : ['span', 'font', 'div'],
          )
        : oneOf(random, WRAPPERS),
    );
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
  const parts = [...document.body.children].filter((child) => !child.matches('script'));
  if (scope.live || !random.percent(15) || parts.some((part) => part.matches('[role=dialog]'))) return;
  const table = document.createElement('table');
  table.innerHTML = '<tbody><tr><td><a href="#">Menu</a></td><td></td></tr></tbody>';
  document.body.prepend(table);
  table.querySelectorAll('td')[1]?.append(...parts);
}
