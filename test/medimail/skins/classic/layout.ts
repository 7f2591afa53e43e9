import { type Html, html, trusted } from '../../html.ts';
import type { SkinContext } from '../../skin.ts';

const DOCTYPE = trusted(
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n',
);

/** A whole document: the banner, then Medimail. */
export function document(context: SkinContext, title: string, body: Html): Html {
  return html`${DOCTYPE}<html lang="fr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Medimail - ${title}</title>
<link rel="stylesheet" type="text/css" href="/medimail.css" />
<link rel="icon" href="/img/logo.svg" />
<script type="text/javascript" src="/medimail.js"></script>
</head>
<body>
${context.banner}${body}
</body>
</html>
`;
}

const MENU = [
  ['accueil', 'Accueil'],
  ['liste&f=inbox', 'Messagerie'],
  ['admin_users', 'Gestion des utilisateurs Medimail'],
  ['logout', 'Déconnexion'],
] as const;

/** A page for somebody who is logged in: header, menu, `#corps`. */
export function layout(context: SkinContext, title: string, content: Html): Html {
  const login = context.session.status === 'open' ? context.session.login : '';
  return document(
    context,
    title,
    html`<table class="entete" width="100%" cellspacing="0" cellpadding="0"><tr>
<td class="logo"><img src="/img/logo.svg" alt="" width="28" height="28" /> Medimail</td>
<td class="slogan">Messagerie sécurisée de santé</td>
<td class="connecte" align="right">Connecté : ${login}</td>
</tr></table>
<table class="menu" width="100%" cellspacing="0" cellpadding="0"><tr>
${MENU.map(([m, words]) => html`<td><a href="/?m=${m}">${words}</a></td>\n`)}<td class="reste">&nbsp;</td>
</tr></table>
<div id="corps" class="corps">
<h3>${title}</h3>
${content}
</div>
<div class="pied">Medimail - version 4.12 - MIPIH</div>`,
  );
}
