import { type Html, html, trusted } from '../../html.ts';
import type { SkinContext } from '../../skin.ts';

/** A whole document, with every script in its head as they used to be. */
export function document(context: SkinContext, title: string, body: Html): Html {
  return html`${trusted('<!DOCTYPE html>\n')}<html lang="fr">
<head>
<meta charset="utf-8">
<title>${title} - MEDIMAIL</title>
<link rel="stylesheet" href="/js/jquery-ui/themes/redmond/jquery-ui.min.css">
<link rel="stylesheet" href="/medimail.css">
<link rel="icon" href="/logo.svg">
<script src="/js/jquery/jquery.min.js"></script>
<script src="/js/jquery-ui/jquery-ui.min.js"></script>
<script src="/medimail.js"></script>
</head>
<body>
${context.banner}${body}
</body>
</html>
`;
}

const MENU = [
  ['accueil', 'Accueil'],
  ['boite', 'Boîte de réception'],
  ['liste', 'Comptes utilisateurs'],
  ['quitter', 'Quitter'],
] as const;

/** A page for somebody who is logged in. */
export function layout(context: SkinContext, title: string, content: Html): Html {
  const login = context.session.status === 'open' ? context.session.login : '';
  return document(
    context,
    title,
    html`<div id="entete" class="ui-widget-header"><img src="/logo.svg" alt="" width="26" height="26"> MEDIMAIL <span class="utilisateur">${login}</span></div>
<div id="menu" class="barre">${MENU.map(([action, words]) => html`<a class="bouton" href="/gestion.php?action=${action}">${words}</a>\n`)}</div>
<div id="contenu" class="ui-widget">
<h2>${title}</h2>
${content}
</div>`,
  );
}
