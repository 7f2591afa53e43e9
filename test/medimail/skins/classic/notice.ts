import { type Html, html } from '../../html.ts';
import type { DemoRequest } from '../../http/messages.ts';
import type { SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';

/** What was just done, by what `?info=` says; `?de=` says to whom. */
const NOTICES: ReadonlyMap<string, (account: Account) => string> = new Map([
  ['user', ({ mail }) => `L'utilisateur ${mail} a été enregistré.`],
  ['type', ({ bal }) => `Le type de la BAL a été changé : ${bal}.`],
  ['corresp', ({ mail }) => `La correspondance MSSanté de ${mail} a été enregistrée.`],
]);

/** The green box that tells what was just done; nothing on other pages. */
export function notice(request: DemoRequest, context: SkinContext): Html | undefined {
  const { searchParams } = request.url;
  const words = NOTICES.get(searchParams.get('info') ?? '');
  const account = findAccount(context.state, searchParams.get('de') ?? '');
  if (!words || !account) return undefined;
  return html`<div class="info">${words(account)}</div>`;
}
