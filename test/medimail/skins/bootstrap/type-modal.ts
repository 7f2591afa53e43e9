import { changeType } from '../../actions/change-type.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Bal } from '../../state.ts';
import { danger } from './alert.ts';
import { recordPage } from './record.ts';

const KINDS: ReadonlyMap<string, readonly [Bal, string]> = new Map([
  ['1', ['MED', 'MEDIMAIL']],
  ['2', ['PER', 'PERSONNEL']],
  ['3', ['ORG', 'ORGANISATIONNEL']],
]);

/** The dialog of a record in which the kind of mailbox is changed. Its form is the page's own, sent as usual. */
export function typeModal({ id, bal }: Account): Html {
  const options = [...KINDS].map(
    ([value, [kind, name]]) => html`<option value="${value}" ${kind === bal && 'selected'}>${name}</option>`,
  );
  return html`<div class="modal fade" id="modal-nature" tabindex="-1" role="dialog" aria-labelledby="titre-nature">
  <div class="modal-dialog" role="document"><div class="modal-content">
    <form method="post" action="/admin/utilisateurs/${id}/nature">
      <div class="modal-header">
        <button type="button" class="close" data-dismiss="modal" aria-label="Fermer"><span aria-hidden="true">&times;</span></button>
        <h4 class="modal-title" id="titre-nature">Changement de type</h4>
      </div>
      <div class="modal-body">
        <div class="form-group"><label for="nature">Nature de la BAL</label><select class="form-control" id="nature" name="nature">${options}</select></div>
        <p class="help-block">Ce changement est immédiat.</p>
      </div>
      <div class="modal-footer">
        <button type="button" class="btn btn-default" data-dismiss="modal">Annuler</button>
        <button type="submit" class="btn btn-primary">Valider</button>
      </div>
    </form>
  </div></div>
</div>`;
}

/** Answers that form: to the record, with what became of it. */
export function changeNature(request: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const address = `/admin/utilisateurs/${account.id}`;
  if (request.method === 'GET') return redirect(address);
  const [bal] = KINDS.get(request.form.get('nature') ?? '') ?? [];
  if (!bal) throw new BadRequest('Nature inconnue.');
  const outcome = context.apply(changeType(context.state, account.id, bal));
  if (outcome.ok) return redirect(`${address}?ok=nature&id=${account.id}`);
  return page(recordPage(context, account, account, danger(outcome.message)));
}
