import { search } from '../../actions/search.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import type { SkinContext } from '../../skin.ts';
import { accountCard } from './account-card.ts';
import { screen } from './layout.ts';
import { doneWords } from './notice.ts';

/** The accounts: `/utilisateurs?recherche=<words>&lots=<how many times a page>`. */
export function list(request: DemoRequest, context: SkinContext): DemoResponse {
  const { searchParams } = request.url;
  const query = searchParams.get('recherche') ?? '';
  const lots = Math.max(1, Math.trunc(Number(searchParams.get('lots'))) || 1);
  const found = search(context.state, query);
  const shown = found.slice(0, lots * context.pageSize);
  const content = html`${searchForm(query)}
<p class="note" aria-live="polite">${countWords(found.length, shown.length)}</p>
<div class="cartes">
${shown.map(accountCard)}</div>
${shown.length < found.length && more(query, lots + 1)}`;
  return screen(context, { title: 'Gestion des comptes', content, done: doneWords(request, context) });
}

function searchForm(query: string): Html {
  return html`<form class="recherche" role="search" action="/utilisateurs">
<div class="champ"><input id="recherche" name="recherche" type="search" value="${query}" placeholder=" "><label for="recherche">Nom, prénom ou adresse</label></div>
<button class="rond" aria-label="Rechercher"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="10" cy="10" r="6"/><path d="m15 15 6 6"/></svg></button>
</form>`;
}

function countWords(found: number, shown: number): string {
  if (found === 0) return 'Aucun compte ne correspond à votre recherche.';
  return found === shown ? `${found} compte${found > 1 ? 's' : ''}` : `${shown} comptes sur ${found}`;
}

function more(query: string, lots: number): Html {
  const address = `/utilisateurs?${new URLSearchParams({ recherche: query, lots: String(lots) })}`;
  return html`<p class="suite"><a class="bouton" href="${address}">Afficher plus de comptes</a></p>`;
}
