import { MESSAGES } from '../../data/messages.ts';
import { frenchDay } from '../../days.ts';
import { html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import { layout } from './layout.ts';
import { refusalPage } from './refusal.ts';

/** The first page of the main frame. */
export function home(): DemoResponse {
  return page(layout('ACCUEIL', html`<P>BIENVENUE. UTILISEZ LE MENU A GAUCHE.</P>`));
}

/** The mailbox, or one message of it. */
export function messages({ url }: DemoRequest): DemoResponse {
  const id = url.searchParams.get('ID');
  return id === null ? inbox() : message(id);
}

function inbox(): DemoResponse {
  const content = html`<TABLE CLASS="LISTE" BORDER="1" CELLSPACING="0" CELLPADDING="3" WIDTH="100%">
<TR><TD CLASS="ENTETE">DE</TD><TD CLASS="ENTETE">OBJET</TD><TD CLASS="ENTETE">DATE</TD></TR>
${MESSAGES.map(
  ({ id, from, subject, day }) =>
    html`<TR><TD>${from}</TD><TD><A HREF="/MESSAGES.ASP?ID=${id}">${subject}</A></TD><TD>${frenchDay(day)}</TD></TR>\n`,
)}</TABLE>
<P><A HREF="#">NOUVEAU MESSAGE</A></P>`;
  return page(layout('MESSAGES', content));
}

function message(id: string): DemoResponse {
  const found = MESSAGES.find((one) => one.id === id);
  if (!found) return refusalPage('Message inconnu.', 404);
  const { from, subject, day, paragraphs, table } = found;
  const row = (cells: readonly string[]) => html`<TR>${cells.map((cell) => html`<TD>${cell}</TD>`)}</TR>\n`;
  const content = html`<P><A HREF="#">REPONDRE</A>&nbsp;<A HREF="#">TRANSFERER</A></P>
<P>DE&nbsp;:&nbsp;${from}<BR>DATE&nbsp;:&nbsp;${frenchDay(day)}</P>
${paragraphs.map((text) => html`<P>${text}</P>`)}
${table && html`<TABLE BORDER="1">${table.map(row)}</TABLE>`}`;
  return page(layout(subject, content));
}
