import { PROFESSIONS } from '../../data/professions.ts';
import { type Html, html, js } from '../../html.ts';
import type { Account } from '../../state.ts';

/** The form of a record: its boxes, and the buttons at the bottom. */
export function recordForm(account: Account): Html {
  const { id, bal } = account;
  const individual = bal === 'MED' || bal === 'PER';
  const typeButton = html`<input type="button" value="Changer le type de BAL" onclick="aller(${js(`m=user_type&idk=${id}`)})" />`;
  return html`<form method="post" action="/?m=user&amp;idk=${id}" name="fiche" autocomplete="off">
<input type="hidden" id="kvp_param" name="kvp" value="${id}" />
<p class="type">Type de BAL : <b>${bal}</b></p>
${identity(account)}
${individual && activity(account)}
${contact(account)}
<p class="boutons">
<input type="button" value="Retour" onclick="aller('m=admin_users')" />
${individual && typeButton}
<input type="submit" value="Enregistrer l'utilisateur" />
</p>
</form>`;
}

function identity({ nom, prenom, mail }: Account): Html {
  return html`<fieldset><legend>Identité</legend>
<table cellpadding="3">
<tr><td class="libelle"><label for="usr_nom">Nom</label></td><td><input type="text" name="usr_nom" id="usr_nom" size="40" value="${nom}" /></td></tr>
<tr><td class="libelle"><label for="usr_prenom">Prénom</label></td><td><input type="text" name="usr_prenom" id="usr_prenom" size="40" value="${prenom}" /></td></tr>
<tr><td class="libelle"><label for="usr_mail">Mail</label></td><td><input type="text" name="usr_mail" id="usr_mail" size="60" readonly="readonly" value="${mail}" /></td></tr>
</table></fieldset>`;
}

/** The labels of this box are the cells before the fields, and nothing else. */
function activity({ profession, rpps, adeli, finess }: Account): Html {
  const professions = ['', ...PROFESSIONS].map(
    (name) => html`<option ${name === profession && 'selected'}>${name}</option>`,
  );
  return html`<fieldset><legend>Activité</legend>
<table cellpadding="3">
<tr><td class="libelle">Profession</td><td><select name="usr_prof">${professions}</select></td></tr>
<tr><td class="libelle">identifiant RPPS</td><td><input type="text" name="usr_rpps" id="kvp_param" size="20" value="${rpps}" /></td></tr>
<tr><td class="libelle">identifiant ADELI</td><td><input type="text" name="usr_adeli" size="20" value="${adeli}" /></td></tr>
<tr><td class="libelle">Numéro FINESS de la structure</td><td><input type="text" name="usr_finess" size="20" value="${finess ?? ''}" /></td></tr>
</table></fieldset>`;
}

function contact({ phone }: Account): Html {
  return html`<fieldset><legend>Contact</legend>
<table cellpadding="3">
<tr><td class="libelle">Téléphone</td><td><input type="text" name="usr_tel" size="20" value="${phone ?? ''}" /></td></tr>
</table></fieldset>`;
}
