import { type Html, html, trusted } from '../../html.ts';
import type { SkinContext } from '../../skin.ts';

const SCRIPTS = [
  '/lib/jquery/jquery.min.js',
  '/lib/bootstrap/js/bootstrap.min.js',
  '/lib/datatables/jquery.dataTables.min.js',
  '/lib/datatables-bs/js/dataTables.bootstrap.min.js',
  '/static/medimail.js',
] as const;

/** A whole document: styles in its head, scripts at the end of its body. */
export function document(context: SkinContext, title: string, body: Html): Html {
  return html`${trusted('<!DOCTYPE html>\n')}<html lang="fr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} | Medimail</title>
  <link rel="stylesheet" href="/lib/bootstrap/css/bootstrap.min.css">
  <link rel="stylesheet" href="/lib/datatables-bs/css/dataTables.bootstrap.min.css">
  <link rel="stylesheet" href="/static/medimail.css">
  <link rel="icon" href="/static/logo.svg">
</head>
<body>
${context.banner}${body}
${SCRIPTS.map((address) => html`<script src="${address}"></script>\n`)}</body>
</html>
`;
}

const MENU = [
  ['/', 'home', 'Accueil'],
  ['/messages', 'envelope', 'Messagerie'],
  ['/admin/utilisateurs', 'user', 'Utilisateurs'],
] as const;

/** A page for somebody who is logged in: the bar at the top, the title, what just happened, the content. */
export function layout(context: SkinContext, title: string, content: Html, alert?: Html): Html {
  const login = context.session.status === 'open' ? context.session.login : '';
  return document(
    context,
    title,
    html`<nav class="navbar navbar-inverse navbar-static-top">
  <div class="container-fluid">
    <div class="navbar-header"><a class="navbar-brand" href="/"><img src="/static/logo.svg" alt="" width="22" height="22"> Medimail</a></div>
    <ul class="nav navbar-nav">
${MENU.map(([address, icon, words]) => html`      <li><a href="${address}"><span class="glyphicon glyphicon-${icon}" aria-hidden="true"></span> ${words}</a></li>\n`)}    </ul>
    <ul class="nav navbar-nav navbar-right">
      <li><p class="navbar-text">${login}</p></li>
      <li><a href="/deconnexion" title="Se déconnecter"><span class="glyphicon glyphicon-off"></span></a></li>
    </ul>
  </div>
</nav>
<div class="container-fluid">
  <div class="page-header"><h1>${title}</h1></div>
${alert}
${content}
</div>
<footer class="footer container-fluid"><p class="text-muted">Medimail © MIPIH</p></footer>`,
  );
}
