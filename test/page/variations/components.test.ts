// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import { only } from '../../../lib/page/types.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
let tags = 0;

/** Defines a component whose shadow root is made by the markup given. */
function component(markup: (host: HTMLElement) => string): string {
  const tag = `test-part-${++tags}`;
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback(): void {
        if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = markup(this);
      }
    },
  );
  return tag;
}

const button = component(() => '<button type="button"><slot></slot></button>');
const field = component(
  (host) => `<label for="f">${host.title}</label><div><input id="f"></div><span>${host.lang}</span>`,
);
const alert = component(() => '<div role="alert"><slot></slot></div>');
const dialog = component((host) => `<dialog open><h2>${host.title}</h2><div><slot></slot></div></dialog>`);
const icon = component((host) => `<button aria-label="${host.title}"><svg></svg></button>`);
const page = component((host) => host.dataset.page ?? '');

const named = (text: string) => `<${button}>${text}</${button}>`;
const typed = (label: string) => `<${field} title="${label}"></${field}>`;
const box = (title: string, content: string) => `<${dialog} title="${title}">${content}</${dialog}>`;

function read(content: string) {
  document.body.innerHTML = '';
  const host = document.createElement(page);
  host.dataset.page = content;
  document.body.append(host);
  return readPage(document);
}

describe('pages made of components', () => {
  beforeEach(() => {
    document.title = 'Medimail';
  });

  it('have a list whose actions are its rows’', () => {
    const actions = `<${icon} title="Modifier"></${icon}><${icon} title="Ajouter une correspondance"></${icon}>`;
    const reading = read(
      `<h1>Gestion des utilisateurs</h1><form>${typed('Rechercher')}${named('Rechercher')}</form>
      <table><tr><th>Mail</th><th>Type de BAL</th><th>Actions</th></tr><tr><td>${MAIL}</td><td>MED</td><td>${actions}</td></tr></table>`,
    );
    expect(reading.kind).toBe('account-list');
    const [row] = reading.list?.rows ?? [];
    expect([row?.mail, row?.edit().found, row?.add().found]).toEqual([MAIL, 'one', 'one']);
    expect([reading.list?.search.found, reading.list?.searchButton.found]).toEqual(['one', 'one']);
  });

  it('have a record with a refusal', () => {
    const reading = read(
      `<${alert}>L’identifiant RPPS est déjà utilisé.</${alert}><p>Mail : ${MAIL}</p><p>Type de BAL : PER</p>
      ${typed('Identifiant RPPS')}${named('Changer le type de BAL')}${named('Enregistrer l’utilisateur')}`,
    );
    expect([reading.kind, reading.record?.bal, reading.identity.mail]).toEqual(['record', 'PER', MAIL]);
    expect(reading.errors).toEqual(['L’identifiant RPPS est déjà utilisé.']);
    expect(only(reading.record?.rpps)?.id).toBe('f');
    expect([reading.record?.save.found, reading.record?.changeType.found]).toEqual(['one', 'one']);
  });

  it('have a type change in a dialog that shows what is written around it', () => {
    const types = '<label>Type <select><option>MEDIMAIL</option><option>PERSONNEL</option></select></label>';
    const reading = read(
      `<p>Mail : autre@ch-demo.fr</p>${typed('Identifiant RPPS')}${named('Enregistrer')}
      ${box('Changer le type de BAL', `<p>${MAIL}</p>${types}${named('Annuler')}${named('Valider')}`)}`,
    );
    expect(reading.kind).toBe('type-change');
    expect([reading.typeChange?.personal.found, reading.typeChange?.validate.found]).toEqual(['one', 'one']);
    expect(reading.identity.mentioned).toEqual([MAIL]);
  });

  it('have a correspondence in a dialog over the list', () => {
    const reading = read(
      `<h1>Gestion des utilisateurs</h1><table><tr><th>Mail</th><th>Type de BAL</th></tr><tr><td>a@b.fr</td><td>PER</td></tr></table>
      ${box('Correspondance MSSanté', `<p>${MAIL}</p>${typed('Adresse de correspondance')}<label><input type="checkbox">Visible dans l’annuaire</label>${named('Enregistrer')}`)}`,
    );
    expect(reading.kind).toBe('correspondence');
    expect(reading.correspondence).toMatchObject({
      address: { found: 'one' },
      visible: { found: 'one' },
      save: { found: 'one' },
    });
  });
});

describe('fields that a script fills', () => {
  function record(set: (rpps: HTMLInputElement) => void) {
    document.body.innerHTML = `<p>Mail : ${MAIL}</p><label>Identifiant RPPS <input></label><button>Changer le type de BAL</button><button>Enregistrer</button>`;
    const rpps = document.querySelector('input');
    if (rpps) set(rpps);
    return readPage(document).record?.savedRpps;
  }

  it('do not say what Medimail holds, unless nobody can write in them', () => {
    expect(record(() => undefined)).toBe('');
    const fill = (rpps: HTMLInputElement) => {
      rpps.value = '19999000011';
    };
    expect(record(fill)).toBeUndefined();
    expect(record((rpps) => rpps.setAttribute('value', '19999000011'))).toBe('19999000011');
  });

  it('name the account when they can only be read', () => {
    document.body.innerHTML =
      '<label>Mail <input readonly></label><label>Identifiant RPPS <input></label><button>Enregistrer</button>';
    const mail = document.querySelector('input');
    if (mail) mail.value = MAIL;
    expect(readPage(document).identity.mail).toBe(MAIL);
  });
});
