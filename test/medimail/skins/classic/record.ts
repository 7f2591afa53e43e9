import { saveUser } from '../../actions/save-user.ts';
import { html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account } from '../../state.ts';
import { errorPage } from './error.ts';
import { layout } from './layout.ts';
import { notice } from './notice.ts';
import { recordForm } from './record-form.ts';
import { fieldsOf, withAccount } from './with-account.ts';

/** The record of an account: `?m=user&idk=<id>`. Posted to, it saves it. */
export function record(request: DemoRequest, context: SkinContext): DemoResponse {
  return withAccount(request, context, (account) =>
    request.method === 'POST' ? save(request, context, account) : show(request, context, account),
  );
}

function show(request: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const content = html`${notice(request, context)}${recordForm(account)}`;
  return page(layout(context, 'Fiche utilisateur', content));
}

/** The names of the fields that every record has, in {@link recordForm}. */
const FIELDS = ['usr_nom', 'usr_prenom'] as const;

function save({ form }: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const names = fieldsOf(form, FIELDS);
  if (!names) throw new BadRequest('Formulaire incomplet.');
  const outcome = context.apply(
    saveUser(context.state, account.id, {
      nom: names.usr_nom,
      prenom: names.usr_prenom,
      profession: form.get('usr_prof') ?? account.profession,
      rpps: form.get('usr_rpps') ?? account.rpps,
      adeli: form.get('usr_adeli') ?? account.adeli,
      finess: form.get('usr_finess') ?? '',
      phone: form.get('usr_tel') ?? '',
    }),
  );
  if (!outcome.ok) return errorPage(context, outcome.message, { back: `/?m=user&idk=${account.id}` });
  return redirect(`/?m=admin_users&info=user&de=${account.id}`);
}
