import { saveCorrespondence, whyNoCorrespondence } from '../../actions/save-correspondence.ts';
import { mssanteDomain, proposedLocalPart } from '../../correspondence-domain.ts';
import { frenchDay } from '../../days.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Correspondence } from '../../state.ts';
import { layout } from './layout.ts';
import { refusalPage } from './refusal.ts';

/** The correspondence of an account. Posted to, it saves it. */
export function correspondence(request: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const impossible = whyNoCorrespondence(account);
  if (impossible) return refusalPage(impossible);
  if (request.method === 'GET') return page(layout('CORRESPONDANCE MSSANTE', form(account)));
  const local = request.form.get('ADR');
  if (local === null) throw new BadRequest('Formulaire incomplet.');
  const choice = request.form.get('VIS');
  const visible = choice === null ? undefined : choice === 'O';
  const outcome = context.apply(saveCorrespondence(context.state, account.id, { local, visible }));
  return outcome.ok ? redirect(`/COMPTES.ASP?FAIT=${account.id}`) : refusalPage(outcome.message);
}

function form(account: Account): Html {
  const { id, mail, nom, prenom, correspondence } = account;
  const radio = (value: string, words: string, chosen: boolean) =>
    html`<INPUT TYPE="radio" NAME="VIS" VALUE="${value}" ${chosen && 'CHECKED'}>&nbsp;${words}`;
  return html`<FORM METHOD="post" ACTION="/CORRESP.ASP?ID=${id}">
<P>COMPTE&nbsp;:&nbsp;${mail}<BR>TITULAIRE&nbsp;:&nbsp;${nom}&nbsp;${prenom}</P>
<TABLE CELLPADDING="4">
<TR><TD>ADRESSE&nbsp;MSSANTE&nbsp;:</TD><TD><INPUT NAME="ADR" SIZE="30" VALUE="${proposedLocalPart(account)}">&nbsp;@${mssanteDomain(mail)}</TD></TR>
<TR><TD>VISIBLE&nbsp;DANS&nbsp;L'ANNUAIRE&nbsp;:</TD><TD>${radio('O', 'OUI', correspondence?.visible === true)}&nbsp;&nbsp;${radio('N', 'NON', correspondence?.visible === false)}</TD></TR>
${correspondence && html`<TR><TD>ETAT&nbsp;:</TD><TD>${stateOf(correspondence)}</TD></TR>`}
</TABLE>
<INPUT TYPE="button" VALUE="ANNULER" ONCLICK="history.back()">&nbsp;<INPUT TYPE="submit" VALUE="ENREGISTRER">
</FORM>`;
}

function stateOf({ visible, publishedAt }: Correspondence): string {
  if (!visible) return 'LISTE ROUGE';
  return publishedAt ? `PUBLIEE LE ${frenchDay(publishedAt)}` : 'EN ATTENTE DE PUBLICATION';
}
