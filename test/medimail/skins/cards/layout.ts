import { type Html, html, trusted } from '../../html.ts';
import type { DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';

interface Screen {
  title: string;
  content: Html;
  /** Where the arrow of the top bar leads; the menu is there instead on the first screens. */
  back?: string;
  /** What was just done. */
  done?: string | undefined;
  status?: number;
}

/** A whole document: the banner, then the application. */
export function document(context: SkinContext, title: string, body: Html): Html {
  return html`${trusted('<!doctype html>\n')}<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Medimail mobile</title>
<link rel="stylesheet" href="/public/cards.css">
<script src="/public/cards.js" defer></script>
</head>
<body>
${context.banner}${body}
</body>
</html>
`;
}

const TABS = [
  ['/', 'Accueil'],
  ['/messages', 'Messages'],
  ['/utilisateurs', 'Comptes'],
  ['/deconnexion', 'Quitter'],
] as const;

/** A screen for somebody who is logged in. */
export function screen(context: SkinContext, { title, content, back, done, status }: Screen): DemoResponse {
  const arrow = back && html`<a class="retour" href="${back}" aria-label="Retour">←</a>`;
  const body = html`<header class="barre">${arrow}<h1>${title}</h1></header>
<nav class="onglets" aria-label="Navigation principale">${TABS.map(([path, words]) => html`<a href="${path}">${words}</a>`)}</nav>
<main>${done && html`<div class="bulle" role="status">${done}</div>`}
${content}</main>`;
  return page(document(context, title, body), status);
}
