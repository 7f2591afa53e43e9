import { changeType } from '../../actions/change-type.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Bal } from '../../state.ts';
import { steps } from './field.ts';
import { screen } from './layout.ts';
import { alert } from './problem.ts';

const TILES: readonly [bal: Bal, name: string, words: string][] = [
  ['MED', 'MEDimail', 'Reçoit les messages des seuls utilisateurs de Medimail'],
  ['PER', 'Personnelle', 'Figure à l’annuaire national MSSanté ; un identifiant RPPS est demandé'],
  ['ORG', 'Organisationnelle', 'Partagée par un service ou une équipe'],
];

/** The step where the type is chosen: `/utilisateurs/<id>/type`. Posted to, it changes it. */
export function typeChange(
  { method, form }: DemoRequest,
  context: SkinContext,
  account: Account,
): DemoResponse {
  if (method !== 'POST') return show(account.bal);
  const bal = TILES.find(([kind]) => kind === form.get('type'))?.[0];
  if (!bal) return show(account.bal, 'Sélectionnez un type de BAL.');
  const outcome = context.apply(changeType(context.state, account.id, bal));
  if (outcome.ok) return redirect(`/utilisateurs/${account.id}?fait=type&compte=${account.id}`);
  return show(bal, outcome.message);

  function show(chosen: Bal, refusal?: string): DemoResponse {
    return screen(context, {
      title: 'Changer le type de BAL',
      back: `/utilisateurs/${account.id}`,
      status: refusal ? 422 : 200,
      content: html`${alert(refusal)}${typeForm(account, chosen)}`,
    });
  }
}

function typeForm({ id, mail, nom, prenom }: Account, chosen: Bal): Html {
  return html`<form class="colonne" method="post" action="/utilisateurs/${id}/type">
<p class="qui"><strong>${prenom} ${nom}</strong><br>${mail}</p>
<fieldset class="tuiles"><legend>Type de la boîte</legend>${TILES.map(
    ([bal, name, words]) => html`<label class="carte tuile"><input type="radio" name="type" value="${bal}" ${
      bal === chosen && 'checked'
    }><span><b>${name}</b><small>${words}</small></span></label>
`,
  )}</fieldset>
${steps(`/utilisateurs/${id}`, 'Valider')}
</form>`;
}
