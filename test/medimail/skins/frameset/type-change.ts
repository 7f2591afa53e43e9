import { changeType } from '../../actions/change-type.ts';
import { html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Bal } from '../../state.ts';
import { bare } from './layout.ts';
import { alertBack } from './refusal.ts';

const TYPES: ReadonlyMap<string, Bal> = new Map([
  ['MEDIMAIL', 'MED'],
  ['PERSONNEL', 'PER'],
  ['ORGANISATIONNEL', 'ORG'],
]);

/** The frame in a record where its type is changed. Posted to, from that frame, it answers in the record's. */
export function typeChange(request: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const { id, bal } = account;
  if (request.method === 'POST') return change(request, context, account);
  const options = [...TYPES].map(
    ([name, kind]) => html`<OPTION ${kind === bal && 'SELECTED'}>${name}</OPTION>`,
  );
  return page(
    bare(html`<FORM METHOD="post" ACTION="/TYPE.ASP?ID=${id}" TARGET="_parent">
NOUVEAU&nbsp;TYPE&nbsp;:&nbsp;<SELECT NAME="TYPE">${options}</SELECT>&nbsp;<INPUT TYPE="submit" VALUE="VALIDER">
</FORM>`),
  );
}

function change({ form }: DemoRequest, context: SkinContext, { id }: Account): DemoResponse {
  const bal = TYPES.get(form.get('TYPE') ?? '');
  if (!bal) throw new BadRequest('Type inconnu.');
  const outcome = context.apply(changeType(context.state, id, bal));
  return outcome.ok ? redirect(`/FICHE.ASP?ID=${id}`) : alertBack(outcome.message);
}
