import { saveUser } from '../../actions/save-user.ts';
import { PROFESSIONS } from '../../data/professions.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account } from '../../state.ts';
import { layout, unbroken } from './layout.ts';
import { alertBack } from './refusal.ts';

/** The record of an account. Posted to, it saves it. */
export function record(request: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  if (request.method === 'POST') return save(request, context, account);
  return page(layout("MODIFICATION D'UN COMPTE", html`${form(account)}${typeFrame(account)}`));
}

function save({ form }: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  const nom = form.get('NOM');
  const prenom = form.get('PRENOM');
  if (nom === null || prenom === null) throw new BadRequest('Formulaire incomplet.');
  const outcome = context.apply(
    saveUser(context.state, account.id, {
      nom,
      prenom,
      profession: form.get('PROF') ?? account.profession,
      rpps: form.get('RPPS') ?? account.rpps,
      adeli: form.get('ADELI') ?? account.adeli,
    }),
  );
  return outcome.ok ? redirect(`/COMPTES.ASP?FAIT=${account.id}`) : alertBack(outcome.message);
}

function form({ id, mail, bal, nom, prenom, profession, rpps, adeli }: Account): Html {
  const individual = bal === 'MED' || bal === 'PER';
  const input = (name: string, value: string) => html`<INPUT NAME="${name}" SIZE="30" VALUE="${value}">`;
  const options = ['', ...PROFESSIONS].map(
    (name) => html`<OPTION ${name === profession && 'SELECTED'}>${name}</OPTION>`,
  );
  return html`<FORM METHOD="post" ACTION="/FICHE.ASP?ID=${id}" NAME="F">
<TABLE CELLPADDING="2">
${box('IDENTITE')}
${line('MAIL', html`${mail}`)}${line('TYPE DE BAL', html`<B>${bal}</B>`)}${line('NOM', input('NOM', nom))}${line('PRENOM', input('PRENOM', prenom))}
${
  individual &&
  html`${box('ACTIVITE')}
${line('PROFESSION', html`<SELECT NAME="PROF">${options}</SELECT>`)}${line('IDENTIFIANT RPPS', input('RPPS', rpps))}${line('IDENTIFIANT ADELI', input('ADELI', adeli))}`
}</TABLE>
<P>
<INPUT TYPE="button" VALUE="RETOUR" ONCLICK="history.back()">
${individual && html`<INPUT TYPE="button" VALUE="CHANGER LE TYPE DE BAL" ONCLICK="document.getElementById('CADRE').style.display = 'block'">`}
<INPUT TYPE="submit" VALUE="ENREGISTRER L'UTILISATEUR">
</P>
</FORM>
`;
}

function box(title: string): Html {
  return html`<TR><TD COLSPAN="2" CLASS="ENTETE">${title}</TD></TR>`;
}

function line(label: string, value: Html): Html {
  return html`<TR><TD>${unbroken(`${label} :`)}</TD><TD>${value}</TD></TR>\n`;
}

/** Where the type is changed: a frame in the page, not seen until it is asked for. */
function typeFrame({ id }: Account): Html {
  return html`<IFRAME ID="CADRE" NAME="CADRE" SRC="/TYPE.ASP?ID=${id}" WIDTH="520" HEIGHT="110" FRAMEBORDER="1" STYLE="display: none"></IFRAME>`;
}
