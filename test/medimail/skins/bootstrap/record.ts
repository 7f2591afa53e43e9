import { saveUser } from '../../actions/save-user.ts';
import { PROFESSIONS } from '../../data/professions.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account } from '../../state.ts';
import { danger, success } from './alert.ts';
import { formGroup, textInput } from './form-group.ts';
import { layout } from './layout.ts';
import { typeModal } from './type-modal.ts';

/** The record of an account. Posted to, it saves it; a refusal shows the form again as it was filled. */
export function record(request: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  if (request.method === 'GET') return page(recordPage(context, account, account, success(request, context)));
  const { form } = request;
  const text = (name: string, otherwise?: string): string => {
    const value = form.get(name) ?? otherwise;
    if (value === undefined) throw new BadRequest('Formulaire incomplet.');
    return value;
  };
  const fields = {
    nom: text('nom'),
    prenom: text('prenom'),
    profession: text('profession', account.profession),
    rpps: text('rpps', account.rpps),
    adeli: text('adeli', account.adeli),
    phone: text('telephone', ''),
  };
  const outcome = context.apply(saveUser(context.state, account.id, fields));
  if (outcome.ok) return redirect(`/admin/utilisateurs?ok=utilisateur&id=${account.id}`);
  return page(recordPage(context, account, { ...account, ...fields }, danger(outcome.message)));
}

/** @param shown what the fields hold: after a refusal, what was typed */
export function recordPage(context: SkinContext, account: Account, shown: Account, alert?: Html): Html {
  const individual = account.bal === 'MED' || account.bal === 'PER';
  const content = html`<form class="form-horizontal" method="post" action="/admin/utilisateurs/${account.id}" autocomplete="off">
  <p class="lead">${shown.prenom} ${shown.nom} <small>${account.mail}</small> <span class="label label-primary">BAL ${account.bal}</span></p>
  ${panel('Identité', identity(shown))}
  ${individual && panel('Activité', activity(shown))}
  ${panel('Coordonnées', formGroup('telephone', 'Téléphone', textInput('telephone', shown.phone ?? '')))}
  <div class="well well-sm text-right">
    <a class="btn btn-link" href="/admin/utilisateurs">Annuler</a>
    ${individual && html`<button type="button" class="btn btn-default" data-toggle="modal" data-target="#modal-nature">Changer le type de BAL</button>`}
    <button type="submit" class="btn btn-primary"><span class="glyphicon glyphicon-floppy-disk" aria-hidden="true"></span> Enregistrer l’utilisateur</button>
  </div>
</form>
${individual && typeModal(account)}`;
  return layout(context, 'Modifier un utilisateur', content, alert);
}

function panel(title: string, body: Html): Html {
  return html`<div class="panel panel-default">
    <div class="panel-heading"><h3 class="panel-title">${title}</h3></div>
    <div class="panel-body">${body}</div>
  </div>`;
}

function identity({ nom, prenom, mail }: Account): Html {
  return html`${formGroup('mail', 'Adresse mail', html`<p class="form-control-static" id="mail">${mail}</p>`)}
${formGroup('nom', 'Nom', textInput('nom', nom))}
${formGroup('prenom', 'Prénom', textInput('prenom', prenom))}`;
}

function activity({ profession, rpps, adeli }: Account): Html {
  const options = ['', ...PROFESSIONS].map(
    (name) => html`<option ${name === profession && 'selected'}>${name}</option>`,
  );
  return html`${formGroup('profession', 'Profession', html`<select class="form-control" id="profession" name="profession">${options}</select>`)}
${formGroup('rpps', 'Identifiant RPPS', textInput('rpps', rpps), '11 chiffres')}
${formGroup('adeli', 'Identifiant ADELI', textInput('adeli', adeli), '9 caractères')}`;
}
