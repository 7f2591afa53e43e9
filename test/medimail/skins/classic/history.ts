import { frenchDay } from '../../days.ts';
import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account } from '../../state.ts';
import { layout } from './layout.ts';
import { withAccount } from './with-account.ts';

/** What happened to an account: `?m=histo&idk=<id>`. */
export function history(request: DemoRequest, context: SkinContext): DemoResponse {
  return withAccount(request, context, (account) => {
    const content = html`<p>${account.mail}</p>
<table class="liste" cellspacing="0" cellpadding="3">
<tr class="titre"><th>Date</th><th>Évènement</th></tr>
${eventsOf(account).map(
  ([day, event]) =>
    html`<tr class="open"><td class="middle">${frenchDay(day)}</td><td class="middle">${event}</td></tr>\n`,
)}</table>
<p class="boutons"><input type="button" value="Retour" onclick="history.back()" /></p>`;
    return page(layout(context, 'Historique', content));
  });
}

function eventsOf({ correspondence }: Account): [day: string, event: string][] {
  const events: [string, string][] = [['2019-09-02', 'Création du compte']];
  if (correspondence) events.push([correspondence.savedAt, 'Enregistrement de la correspondance']);
  if (correspondence?.publishedAt) events.push([correspondence.publishedAt, 'Publication']);
  return events;
}
