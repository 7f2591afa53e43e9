import { saveCorrespondence, whyNoCorrespondence } from '../../actions/save-correspondence.ts';
import { mssanteDomain, proposedLocalPart } from '../../correspondence-domain.ts';
import { frenchDay } from '../../days.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Correspondence } from '../../state.ts';
import { danger } from './alert.ts';
import { formGroup } from './form-group.ts';
import { layout } from './layout.ts';

interface Shown {
  readonly local: string;
  readonly visible: boolean | undefined;
}

/** The correspondence of an account. Posted to, it saves it. */
export function correspondence(request: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const impossible = whyNoCorrespondence(account);
  if (impossible) return page(layout(context, 'Correspondance MSSanté', back(), danger(impossible)));
  if (request.method === 'GET') {
    const shown = { local: proposedLocalPart(account), visible: account.correspondence?.visible };
    return page(formPage(context, account, shown));
  }
  const local = request.form.get('adresse');
  if (local === null) throw new BadRequest('Formulaire incomplet.');
  const choice = request.form.get('visible');
  const shown = { local, visible: choice ? choice === 'oui' : undefined };
  const outcome = context.apply(saveCorrespondence(context.state, account.id, shown));
  if (outcome.ok) return redirect(`/admin/utilisateurs?ok=correspondance&id=${account.id}`);
  return page(formPage(context, account, shown, danger(outcome.message)));
}

function back(): Html {
  return html`<a class="btn btn-default" href="/admin/utilisateurs">Retour à la liste</a>`;
}

function formPage(context: SkinContext, account: Account, { local, visible }: Shown, alert?: Html): Html {
  const { id, mail, nom, prenom } = account;
  const option = (value: string, words: string, chosen: boolean) =>
    html`<option value="${value}" ${chosen && 'selected'}>${words}</option>`;
  const address = html`<div class="input-group"><input type="text" class="form-control" id="adresse" name="adresse" value="${local}"><span class="input-group-addon">@${mssanteDomain(mail)}</span></div>`;
  const choice = html`<select class="form-control" id="visible" name="visible">
${option('', '— Choisir —', visible === undefined)}${option('oui', 'Oui', visible === true)}${option('non', 'Non (liste rouge)', visible === false)}</select>`;
  const content = html`<form class="form-horizontal" method="post" action="/admin/utilisateurs/${id}/correspondance" autocomplete="off">
  <div class="panel panel-default">
    <div class="panel-heading"><h3 class="panel-title">${prenom} ${nom}</h3></div>
    <div class="panel-body">
${formGroup('compte', 'Compte', html`<p class="form-control-static" id="compte">${mail}</p>`)}
${formGroup('adresse', 'Adresse de correspondance', address)}
${formGroup('visible', 'Visible dans l’annuaire', choice)}
${account.correspondence && formGroup('etat', 'État', html`<p class="form-control-static" id="etat">${stateOf(account.correspondence)}</p>`)}
    </div>
    <div class="panel-footer text-right">${back()} <button type="submit" class="btn btn-primary">Enregistrer</button></div>
  </div>
</form>`;
  return layout(context, 'Correspondance MSSanté', content, alert);
}

function stateOf({ visible, publishedAt }: Correspondence): string {
  if (!visible) return 'Liste rouge';
  return publishedAt
    ? `Publiée le ${frenchDay(publishedAt)}`
    : 'En attente de publication dans l’annuaire national';
}
