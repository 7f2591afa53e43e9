import { saveCorrespondence, whyNoCorrespondence } from '../../actions/save-correspondence.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account } from '../../state.ts';
import { correspondenceForm } from './correspondence-form.ts';
import { errorPage } from './error.ts';
import { layout } from './layout.ts';
import { withAccount } from './with-account.ts';

/** The form behind the +: `?m=corresp&idk=<id>`. Posted to, it saves the correspondence. */
export function correspondence(request: DemoRequest, context: SkinContext): DemoResponse {
  return withAccount(request, context, (account) => {
    const impossible = whyNoCorrespondence(account);
    if (impossible) return errorPage(context, impossible);
    if (request.method === 'POST') return save(request, context, account);
    return page(layout(context, 'Correspondance MSSanté', correspondenceForm(account)));
  });
}

function save({ form }: DemoRequest, context: SkinContext, { id }: Account): DemoResponse {
  const local = form.get('cor_adresse');
  if (local === null) throw new BadRequest('Formulaire incomplet.');
  const choice = form.get('cor_visible');
  const visible = choice === null ? undefined : choice === '1';
  const outcome = context.apply(saveCorrespondence(context.state, id, { local, visible }));
  if (!outcome.ok) return errorPage(context, outcome.message, { back: `/?m=corresp&idk=${id}` });
  return redirect(`/?m=admin_users&info=corresp&de=${id}`);
}
