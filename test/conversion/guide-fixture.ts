import { type Conversion, newConversion } from '../../lib/conversion/conversion.ts';
import type { Fact } from '../../lib/conversion/facts.ts';
import type { Guidance, Known } from '../../lib/conversion/guidance.ts';
import { guide } from '../../lib/conversion/guide.ts';
import { observe } from '../../lib/conversion/observe.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { list, MAIL, RPPS, seen } from './facts-fixture.ts';
import { NOTHING_KNOWN } from './nothing-known.ts';

/** An account that has nothing in common with the guide's example but its profession. */
export const OTHER = 'paul.durand@ch-demo.fr';

export function told(...facts: Fact[]): Conversion {
  return facts.reduce(observe, newConversion(MAIL));
}

const start: Fact = { kind: 'decision', at: 1, mail: MAIL, decision: { kind: 'started' } };
const saved: Fact = {
  kind: 'saving',
  at: 3,
  origin: { tab: 1, document: 'document 3' },
  mail: MAIL,
  what: 'correspondence',
  value: { address: 'schiano.lea', choice: 'visible' },
};

/** The same account, further and further on its way. */
export const MED = told(seen(0, list()), start);
export const WITHOUT_RPPS = told(seen(0, list()), start, seen(2, list({ bal: 'PER' })));
export const WITH_RPPS = told(seen(0, list()), start, seen(2, list({ bal: 'PER', rpps: RPPS })));
export const CONVERTED = [saved, seen(4, list({ bal: 'PER', rpps: RPPS }))].reduce(observe, WITH_RPPS);

/** Reads a page and says what there is to say on it. */
export function onPage(html: string, conversion: Conversion, known: Partial<Known> = {}) {
  document.body.innerHTML = html;
  return now(conversion, known);
}

/** What there is to say on the page as it stands, for instance after something was typed. */
export function now(conversion: Conversion, known: Partial<Known> = {}) {
  return guide(conversion, readPage(document), { ...NOTHING_KNOWN, ...known });
}

/** Types a text in a field, as a person does: what Medimail put in it stays known. */
export function type(id: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`No field is named ${id}`);
  field.value = text;
}

/** Checks a radio. */
export function check(id: string): void {
  const field = document.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`No radio is named ${id}`);
  field.checked = true;
}

/** What a test compares of a guidance: elements by their ids. */
export function brief(guidance: Guidance | undefined) {
  if (!guidance) return undefined;
  const { step, state, say, target, checks } = guidance;
  return {
    step,
    state,
    say,
    ...(target && { target: target.id }),
    ...(checks.length > 0 && {
      checks: checks.map(({ check, field, result }) => [
        check,
        field.id,
        result.verdict,
        ...('reason' in result ? [result.reason] : []),
      ]),
    }),
  };
}

const HEAD = '<p>Connecté : admin@ch-demo.fr</p>';

interface Row {
  id: string;
  mail?: string;
  bal?: string;
  rpps?: string;
  actions?: string;
}

/** A row of the list; its pencil and its + are named after it. */
export function tr({ id, mail = MAIL, bal = 'MED', rpps = '', actions = '' }: Row): string {
  return `<tr><td>${mail}<td><img alt="✓"><td>${bal}<td>SCHIANO<td>LEA<td>Autre profession sanitaire<td>${rpps}<td><td>
    <a id="${id}-edit" href="?a"><img alt="Modifier"></a>
    <a id="${id}-add" href="?b"><img title="Ajouter une correspondance MSSanté"></a>${actions}
    <a href="?c"><img alt="Supprimer"></a></tr>`;
}

/** The account list, searched for a text, with these rows. */
export const listPage = (rows: string, searched = '', form = SEARCH): string => `${HEAD}
  <h3>Gestion des utilisateurs Medimail</h3><form>${form.replace('$', searched)}</form>
  <table><tr><th>Mail<th>Statut<th>Type de bal<th>Nom<th>Prénom<th>Profession<th>RPPS<th>ADELI<th>Actions</tr>${rows}</table>`;

export const SEARCH =
  '<label>Rechercher <input id="search" value="$"></label> <input id="go" type="submit" value="Rechercher">';

interface Form {
  mail?: string;
  nom?: string;
  more?: string;
  fields?: string;
  buttons?: string;
}

export const CHANGE = '<input id="change" type="button" value="Changer le type de BAL">';
export const SAVE_USER = '<input id="save" type="submit" value="Enregistrer l’utilisateur">';
export const rppsField = (value = '', id = 'rpps') =>
  `<tr><td>identifiant RPPS</td><td><input id="${id}" value="${value}"></td></tr>`;

/** The record of an account. */
export const recordPage = ({
  mail = MAIL,
  nom = 'SCHIANO',
  more = '',
  fields = rppsField(),
  buttons = CHANGE + SAVE_USER,
}: Form = {}): string => `${HEAD}<h3>Fiche utilisateur</h3>${more}
  <form><fieldset><legend>Identité</legend><table>
    <tr><td>Nom</td><td><input value="${nom}"></td></tr><tr><td>Prénom</td><td><input value="LEA"></td></tr>
    ${mail && `<tr><td>Mail</td><td><input readonly value="${mail}"></td></tr>`}</table></fieldset>
  <fieldset><legend>Activité</legend><table>${fields}</table></fieldset>${buttons}</form>`;

/** The choice of a type of mailbox, before anything is chosen. */
export const typePage = (more = ''): string => `${HEAD}<h3>Changer le type de BAL</h3>${more}
  <p>Compte : ${MAIL}</p><form><select id="type"><option>MEDIMAIL<option>PERSONNEL<option>ORGANISATIONNEL</select><input id="validate" type="submit" value="Valider"></form>`;

export const VISIBLE = `<tr><td>Visible dans l'annuaire</td><td>
  <input id="visible" type="radio" name="v"> Oui <input id="hidden" type="radio" name="v"> Non</td></tr>`;

/** The correspondence of an account. */
export const correspondencePage = (
  address: string,
  {
    mail = MAIL,
    more = '',
    fields = VISIBLE,
    buttons = '<input id="save" type="submit" value="Enregistrer">',
  }: Form = {},
): string => `${HEAD}<h3>Correspondance MSSanté</h3><p>Compte : ${mail}</p>${more}<form><table>
  <tr><td>Adresse</td><td><input id="address" value="${address}"> @ch-demo.mssante.fr</td></tr>${fields}</table>
  <input type="button" value="Annuler">${buttons}</form>`;

export const loginPage = (script = ''): string =>
  `<script>${script}</script><form><input name="login"><input type="password"></form>`;

/** A page of Medimail that has no part in the procedure. */
export const elsewherePage = (more = ''): string => `${HEAD}<h3>Statistiques</h3>${more}<p>12 comptes</p>`;
