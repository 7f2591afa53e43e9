import { saveCorrespondence, whyNoCorrespondence } from '../../actions/save-correspondence.ts';
import { mssanteDomain, proposedLocalPart } from '../../correspondence-domain.ts';
import { frenchDay } from '../../days.ts';
import { html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { json, page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Correspondence } from '../../state.ts';
import { message } from './message.ts';

/** What the dialog of the correspondence is filled with: `?action=correspondance&id=<id>`. */
export function ajaxCorrespondence(
  _request: DemoRequest,
  _context: SkinContext,
  account: Account,
): DemoResponse {
  const { id, mail, nom, prenom, correspondence } = account;
  const impossible = whyNoCorrespondence(account);
  if (impossible) return page(message('error', impossible));
  return page(html`<form data-adresse="/ajax.php?action=enregistrer-correspondance&amp;id=${id}" autocomplete="off">
<p>${prenom} ${nom} – ${mail}</p>
<div class="ligne"><label>Adresse MSSanté</label><input type="text" name="adresse" class="ui-widget-content" size="28" value="${proposedLocalPart(account)}"> @${mssanteDomain(mail)}</div>
<div class="ligne"><label></label><input type="checkbox" name="visible" id="visible" ${correspondence?.visible && 'checked'}> <label for="visible" class="suite">Rendre visible dans l'annuaire national</label></div>
${correspondence && html`<p>${stateOf(correspondence)}</p>`}
</form>`);
}

/** Saves it, for the script of the dialog. A box that is not ticked says *liste rouge*. */
export function ajaxSave({ form }: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const local = form.get('adresse');
  if (local === null) throw new BadRequest('Formulaire incomplet.');
  const fields = { local, visible: form.has('visible') };
  const outcome = context.apply(saveCorrespondence(context.state, account.id, fields));
  return json(
    outcome.ok
      ? { fait: `Correspondance MSSanté enregistrée pour ${account.mail}.` }
      : { erreur: outcome.message },
  );
}

function stateOf({ visible, publishedAt }: Correspondence): string {
  if (!visible) return 'Statut : liste rouge';
  return publishedAt
    ? `Statut : publiée dans l'annuaire le ${frenchDay(publishedAt)}`
    : 'Statut : en attente de publication';
}
