import { changeType } from '../../actions/change-type.ts';
import { type Html, html, js } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Bal } from '../../state.ts';
import { errorPage } from './error.ts';
import { layout } from './layout.ts';
import { withAccount } from './with-account.ts';

/** The kinds of mailbox that the page offers. */
const CHOICES: ReadonlyMap<string, Bal> = new Map([
  ['MEDIMAIL', 'MED'],
  ['PERSONNEL', 'PER'],
  ['ORGANISATIONNEL', 'ORG'],
]);

/** The page where the type is changed: `?m=user_type&idk=<id>`. Posted to, it changes it at once. */
export function typeChange(request: DemoRequest, context: SkinContext): DemoResponse {
  return withAccount(request, context, (account) =>
    request.method === 'POST'
      ? change(request, context, account)
      : page(layout(context, 'Changer le type de BAL', typeForm(account))),
  );
}

function change({ form }: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const bal = CHOICES.get(form.get('bal_type') ?? '');
  if (!bal) throw new BadRequest('Type de BAL inconnu.');
  const outcome = context.apply(changeType(context.state, account.id, bal));
  if (!outcome.ok) return errorPage(context, outcome.message, { back: `/?m=user_type&idk=${account.id}` });
  return redirect(`/?m=user&idk=${account.id}&info=type&de=${account.id}`);
}

function typeForm({ id, mail, nom, prenom, bal }: Account): Html {
  const options = [...CHOICES].map(
    ([name, kind]) => html`<option value="${name}" ${kind === bal && 'selected'}>${name}</option>`,
  );
  return html`<form method="post" action="/?m=user_type&amp;idk=${id}" name="type">
<input type="hidden" id="kvp_param" name="kvp" value="${id}" />
<table class="saisie" cellpadding="4">
<tr><td class="libelle">Compte</td><td>${mail}</td></tr>
<tr><td class="libelle">Utilisateur</td><td>${nom} ${prenom}</td></tr>
<tr><td class="libelle">Type actuel</td><td>${bal}</td></tr>
<tr><td class="libelle">Nouveau type</td><td><select name="bal_type">${options}</select></td></tr>
</table>
<p class="boutons">
<input type="button" value="Annuler" onclick="aller(${js(`m=user&idk=${id}`)})" />
<input type="submit" value="Valider" />
</p>
</form>`;
}
