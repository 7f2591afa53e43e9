import { changeType } from '../../actions/change-type.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { json } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Bal } from '../../state.ts';

const TYPES: ReadonlyMap<string, Bal> = new Map([
  ['MEDIMAIL', 'MED'],
  ['PERSONNEL', 'PER'],
]);

/** The content of the dialog: radios that the toolkit draws as buttons. Its own buttons are made by the script. */
export function typeDialog({ id, bal }: Account): Html {
  const radios = [...TYPES].map(
    ([name, kind], index) =>
      html`<label for="type-${index}">${name}</label><input type="radio" name="type" id="type-${index}" value="${name}" ${kind === bal && 'checked'}>\n`,
  );
  return html`<div id="dialogue-type" title="Changer le type de BAL" hidden>
<form data-adresse="/ajax.php?action=type&amp;id=${id}">
<p>Choisissez le nouveau type de la boîte aux lettres :</p>
<div class="choix">${radios}</div>
</form>
</div>`;
}

/** Changes the type, for the script of the dialog. */
export function ajaxType({ form }: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const bal = TYPES.get(form.get('type') ?? '');
  if (!bal) throw new BadRequest('Type inconnu.');
  const outcome = context.apply(changeType(context.state, account.id, bal));
  return json(
    outcome.ok ? { suite: `/gestion.php?action=fiche&id=${account.id}&type` } : { erreur: outcome.message },
  );
}
