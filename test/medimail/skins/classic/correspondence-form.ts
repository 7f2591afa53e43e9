import { mssanteDomain, proposedLocalPart } from '../../correspondence-domain.ts';
import { frenchDay } from '../../days.ts';
import { type Html, html } from '../../html.ts';
import type { Account, Correspondence } from '../../state.ts';

/** The form of the *correspondance MSSanté* of an account; *visible* is not chosen until it was saved once. */
export function correspondenceForm(account: Account): Html {
  const { id, mail, nom, prenom, correspondence } = account;
  const radio = (value: string, words: string, chosen: boolean): Html =>
    html`<input type="radio" name="cor_visible" value="${value}" ${chosen && 'checked'} /> ${words}`;
  return html`<form method="post" action="/?m=corresp&amp;idk=${id}" name="correspondance" autocomplete="off">
<input type="hidden" id="kvp_param" name="kvp" value="${id}" />
<table class="saisie" cellpadding="4">
<tr><td class="libelle">Compte</td><td>${mail}</td></tr>
<tr><td class="libelle">Utilisateur</td><td>${nom} ${prenom}</td></tr>
<tr><td class="libelle">Adresse</td><td><input type="text" name="cor_adresse" size="36" value="${proposedLocalPart(account)}" /> @${mssanteDomain(mail)}</td></tr>
<tr><td class="libelle">Visible dans l'annuaire</td><td>${radio('1', 'Oui', correspondence?.visible === true)} &nbsp; ${radio('0', 'Non', correspondence?.visible === false)}</td></tr>
${correspondence && html`<tr><td class="libelle">État</td><td>${publication(correspondence)}</td></tr>`}
</table>
<p class="boutons">
<input type="button" value="Annuler" onclick="aller('m=admin_users')" />
<input type="submit" value="Enregistrer" />
</p>
</form>`;
}

function publication({ visible, publishedAt }: Correspondence): string {
  if (!visible) return 'Liste rouge';
  if (publishedAt) return `Publiée dans l'annuaire national le ${frenchDay(publishedAt)}`;
  return 'En attente de publication (cette nuit)';
}
