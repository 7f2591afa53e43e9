import { saveUser } from '../../actions/save-user.ts';
import { PROFESSIONS } from '../../data/professions.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account } from '../../state.ts';
import { layout } from './layout.ts';
import { message } from './message.ts';
import { typeDialog } from './type-dialog.ts';

/** The record of an account. */
export function record({ url }: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const changed = url.searchParams.has('type') ? `Type de BAL modifié avec succès : ${account.bal}.` : '';
  return page(recordPage(context, account, changed === '' ? undefined : message('highlight', changed)));
}

/** Saves a record; a refusal shows the form again as it was filled. */
export function save({ form }: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const nom = form.get('nom');
  const prenom = form.get('prenom');
  if (nom === null || prenom === null) throw new BadRequest('Formulaire incomplet.');
  const fields = {
    nom,
    prenom,
    profession: form.get('profession') ?? account.profession,
    rpps: form.get('num_rpps') ?? account.rpps,
    adeli: form.get('num_adeli') ?? account.adeli,
    phone: form.get('tel') ?? '',
  };
  const outcome = context.apply(saveUser(context.state, account.id, fields));
  if (outcome.ok) return redirect(`/gestion.php?action=liste&ok=${account.id}`);
  return page(recordPage(context, { ...account, ...fields }, message('error', outcome.message)));
}

function recordPage(context: SkinContext, shown: Account, said?: Html): Html {
  const { id, mail, nom, prenom, bal, profession, rpps, adeli, phone = '' } = shown;
  const individual = bal === 'MED' || bal === 'PER';
  const options = ['', ...PROFESSIONS].map(
    (name) => html`<option ${name === profession && 'selected'}>${name}</option>`,
  );
  const activity = html`<fieldset class="ui-widget-content ui-corner-all"><legend>Activité</legend>
<div class="ligne"><label>Profession</label><select name="profession">${options}</select></div>
${line('Identifiant RPPS', 'num_rpps', rpps)}${line('Identifiant ADELI', 'num_adeli', adeli)}
</fieldset>`;
  const content = html`${said}
<form id="fiche" method="post" action="/gestion.php?action=enregistrer&amp;id=${id}" autocomplete="off">
<fieldset class="ui-widget-content ui-corner-all"><legend>Compte</legend>
<div class="ligne"><label>Mail</label><span>${mail}</span></div>
<div class="ligne"><label>Type de BAL</label><span>${bal}</span></div>
${line('Nom', 'nom', nom)}${line('Prénom', 'prenom', prenom)}${line('Téléphone', 'tel', phone)}
</fieldset>
${individual && activity}
<div class="barre outils">
<a class="bouton" href="/gestion.php?action=liste">Retour</a>
${individual && html`<a class="bouton" href="#" id="ouvrir-type">Changer le type de BAL</a>`}
<input type="submit" class="bouton" value="Enregistrer l'utilisateur">
</div>
</form>
${individual && typeDialog(shown)}`;
  return layout(context, 'Fiche du compte', content);
}

function line(words: string, name: string, value: string): Html {
  return html`<div class="ligne"><label>${words}</label><input type="text" name="${name}" class="ui-widget-content" size="32" value="${value}"></div>`;
}
