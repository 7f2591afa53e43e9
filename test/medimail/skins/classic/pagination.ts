import { type Html, html } from '../../html.ts';
import type { Paged } from '../../paging.ts';

/** « Page 3 sur 12 », with links to the first, previous, next and last pages. */
export function pagination({ page, pages }: Paged<unknown>, address: (page: number) => string): Html {
  const link = (to: number, words: string, title: string): Html =>
    to === page || to < 1 || to > pages
      ? html`<span class="inactif">${words}</span>`
      : html`<a href="${address(to)}" title="${title}">${words}</a>`;
  return html`<div id="pagination" class="pagination">
${link(1, '<<', 'Première page')} ${link(page - 1, '<', 'Page précédente')}
Page ${page} sur ${pages}
${link(page + 1, '>', 'Page suivante')} ${link(pages, '>>', 'Dernière page')}
</div>`;
}
