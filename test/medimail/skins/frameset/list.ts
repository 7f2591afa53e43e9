import { search } from '../../actions/search.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import { type Paged, pageOf } from '../../paging.ts';
import type { SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';
import { layout, unbroken } from './layout.ts';

const HEADERS = [
  'MAIL',
  'STATUT',
  'TYPE DE BAL',
  'NOM',
  'PRENOM',
  'PROFESSION',
  'N° RPPS',
  'N° ADELI',
  'ACTIONS',
] as const;

/** The list of accounts: `/COMPTES.ASP?C=<words>&P=<page>`. */
export function list({ url }: DemoRequest, context: SkinContext): DemoResponse {
  const query = url.searchParams.get('C') ?? '';
  const shown = pageOf(search(context.state, query), Number(url.searchParams.get('P')), context.pageSize);
  const saved = findAccount(context.state, url.searchParams.get('FAIT') ?? '');
  const content = html`${saved && html`<P><FONT COLOR="green"><B>LE COMPTE ${saved.mail} A ETE ENREGISTRE.</B></FONT></P>`}
<FORM METHOD="get" ACTION="/COMPTES.ASP">RECHERCHE&nbsp;:&nbsp;<INPUT NAME="C" SIZE="36" VALUE="${query}">&nbsp;<INPUT TYPE="submit" VALUE="OK"></FORM>
<TABLE CLASS="LISTE" BORDER="1" CELLSPACING="0" CELLPADDING="3" WIDTH="100%">
<TR>${HEADERS.map((header) => html`<TD CLASS="ENTETE">${unbroken(header)}</TD>`)}</TR>
${shown.items.map(row)}</TABLE>
<P>${paging(shown, query)}</P>`;
  return page(layout('GESTION DES COMPTES', content));
}

function row(account: Account): Html {
  const { id, mail, status, bal, nom, prenom, profession, rpps, adeli } = account;
  const texts = [mail, status === 'actif' ? 'O' : 'N', bal, nom, prenom, profession, rpps, adeli];
  const individual = bal === 'MED' || bal === 'PER';
  const cells = texts.map((text) => html`<TD>${text === '' ? '\u00a0' : text}</TD>`);
  return html`<TR>${cells}<TD NOWRAP><A HREF="/FICHE.ASP?ID=${id}">Modifier</A>&nbsp;${individual && html`<A HREF="/CORRESP.ASP?ID=${id}">+</A>`}&nbsp;</TD></TR>\n`;
}

function paging({ page, pages }: Paged<Account>, query: string): Html {
  const link = (to: number, words: string) =>
    to >= 1 &&
    to <= pages &&
    html`<A HREF="/COMPTES.ASP?${new URLSearchParams({ C: query, P: String(to) }).toString()}">${words}</A>`;
  return html`${link(page - 1, '<< PRECEDENTE')}&nbsp;PAGE&nbsp;${page}/${pages}&nbsp;${link(page + 1, 'SUIVANTE >>')}`;
}
