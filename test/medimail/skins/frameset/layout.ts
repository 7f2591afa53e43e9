import { type Html, html, trusted } from '../../html.ts';
import type { SkinContext } from '../../skin.ts';

const DOCTYPE = trusted('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">\n');

/** A page of the main frame. */
export function layout(title: string, content: Html): Html {
  return html`${DOCTYPE}<HTML>
${head(title)}
<BODY BGCOLOR="#FFFFE8" TEXT="#000040" LINK="#0000C0" VLINK="#0000C0">
<FONT CLASS="TITRE">${title}</FONT><HR NOSHADE SIZE="1">
${content}
</BODY>
</HTML>
`;
}

/** A page that is small or has no title: a frame's, or the login. */
export function bare(content: Html): Html {
  return html`${DOCTYPE}<HTML>
${head('MEDIMAIL')}
<BODY BGCOLOR="#FFFFE8" TEXT="#000040">
${content}
</BODY>
</HTML>
`;
}

function head(title: string): Html {
  return html`<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8">
<TITLE>${title}</TITLE>
<LINK REL="stylesheet" TYPE="text/css" HREF="/STYLE.CSS">
</HEAD>`;
}

/** What is in the window: three frames, and nothing else. */
export function frames(context: SkinContext): Html {
  const top = context.banner.text === '' ? 46 : 86;
  return html`${trusted('<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN">\n')}<HTML>
${head('MEDIMAIL')}
<FRAMESET ROWS="${top},*" BORDER="0">
<FRAME NAME="ENTETE" SRC="/ENTETE.ASP" SCROLLING="no" NORESIZE>
<FRAMESET COLS="170,*" BORDER="1">
<FRAME NAME="MENU" SRC="/MENU.ASP">
<FRAME NAME="PRINCIPAL" SRC="/ACCUEIL.ASP">
</FRAMESET>
</FRAMESET>
</HTML>
`;
}

/** The frame at the top. The demo's banner, which cannot stand outside of the frames, is in it. */
export function header(context: SkinContext): Html {
  const login = context.session.status === 'open' ? context.session.login : '';
  return html`${DOCTYPE}<HTML>
<HEAD><BASE TARGET="_top"><LINK REL="stylesheet" TYPE="text/css" HREF="/STYLE.CSS"></HEAD>
<BODY BGCOLOR="#000080" TEXT="#FFFFFF" LINK="#FFFFFF" VLINK="#FFFFFF" STYLE="margin: 0">${context.banner}
<TABLE WIDTH="100%" CELLPADDING="8"><TR><TD><B>MEDIMAIL</B>&nbsp;-&nbsp;MESSAGERIE&nbsp;SECURISEE&nbsp;DE&nbsp;SANTE</TD><TD ALIGN="right">${login}</TD></TR></TABLE>
</BODY>
</HTML>
`;
}

const MENU = [
  ['/ACCUEIL.ASP', 'ACCUEIL', 'PRINCIPAL'],
  ['/MESSAGES.ASP', 'MESSAGES', 'PRINCIPAL'],
  ['/COMPTES.ASP', 'GESTION DES COMPTES', 'PRINCIPAL'],
  ['/SORTIE.ASP', 'DECONNEXION', '_top'],
] as const;

/** The frame on the left. */
export function menu(): Html {
  return bare(
    html`${MENU.map(([address, words, target]) => html`<P><A HREF="${address}" TARGET="${target}">${words}</A></P>\n`)}`,
  );
}

/** Words that do not break: most of the labels of such pages. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
