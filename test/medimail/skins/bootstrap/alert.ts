import { type Html, html } from '../../html.ts';
import type { DemoRequest } from '../../http/messages.ts';
import type { SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';

const DONE: ReadonlyMap<string, (account: Account) => string> = new Map([
  ['utilisateur', ({ nom, prenom }) => `L’utilisateur ${prenom} ${nom} a bien été enregistré.`],
  ['nature', ({ bal }) => `La nature de la BAL a bien été modifiée (${bal}).`],
  ['correspondance', ({ mail }) => `Correspondance de ${mail} enregistrée avec succès.`],
]);

/** What was just done, by `?ok=` and `?id=`: a green alert that can be closed. */
export function success(request: DemoRequest, context: SkinContext): Html | undefined {
  const { searchParams } = request.url;
  const words = DONE.get(searchParams.get('ok') ?? '');
  const account = findAccount(context.state, searchParams.get('id') ?? '');
  return words && account && box('success', html`${words(account)}`);
}

/** Why something was refused: a red alert above the form. */
export function danger(message: string): Html {
  return box('danger', html`<strong>Attention !</strong> ${message}`);
}

function box(kind: 'success' | 'danger', content: Html): Html {
  return html`  <div class="alert alert-${kind} alert-dismissible" role="alert">
    <button type="button" class="close" data-dismiss="alert" aria-label="Fermer"><span aria-hidden="true">&times;</span></button>
    ${content}
  </div>`;
}
