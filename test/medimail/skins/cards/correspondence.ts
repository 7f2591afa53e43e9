import { saveCorrespondence, whyNoCorrespondence } from '../../actions/save-correspondence.ts';
import { mssanteDomain, proposedLocalPart } from '../../correspondence-domain.ts';
import { frenchDay } from '../../days.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account, Correspondence } from '../../state.ts';
import { field, steps } from './field.ts';
import { screen } from './layout.ts';
import { alert, problem } from './problem.ts';

interface Filled {
  local: string;
  visible: boolean | undefined;
}

/** The *correspondance MSSanté*: `/utilisateurs/<id>/correspondance`. Posted to, it saves it. */
export function correspondence(
  { method, form }: DemoRequest,
  context: SkinContext,
  account: Account,
): DemoResponse {
  const impossible = whyNoCorrespondence(account);
  if (impossible) return problem(context, impossible);
  const saved = account.correspondence?.visible;
  if (method !== 'POST') return show({ local: proposedLocalPart(account), visible: saved });
  const filled = filledOf(form);
  const outcome = context.apply(saveCorrespondence(context.state, account.id, filled));
  if (outcome.ok) return redirect(`/utilisateurs?fait=correspondance&compte=${account.id}`);
  return show(filled, outcome.message);

  function show(filled: Filled, refusal?: string): DemoResponse {
    return screen(context, {
      title: 'Correspondance MSSanté',
      back: '/utilisateurs',
      status: refusal ? 422 : 200,
      content: html`${alert(refusal)}${correspondenceForm(account, filled)}`,
    });
  }
}

function filledOf(form: URLSearchParams): Filled {
  const local = form.get('adresse');
  if (local === null) throw new BadRequest('Formulaire incomplet.');
  const choice = form.get('visible');
  return { local, visible: choice === null ? undefined : choice === 'oui' };
}

function correspondenceForm(account: Account, { local, visible }: Filled): Html {
  const { id, mail, nom, prenom, correspondence: saved } = account;
  const half = (value: string, words: string, checked: boolean): Html =>
    html`<input type="radio" name="visible" id="visible-${value}" value="${value}" ${checked && 'checked'}><label for="visible-${value}">${words}</label>`;
  return html`<form class="colonne" method="post" action="/utilisateurs/${id}/correspondance">
<p class="qui"><strong>${prenom} ${nom}</strong><br>${mail}</p>
<section class="carte">
${field('adresse', 'Adresse de correspondance', local, { suffix: `@${mssanteDomain(mail)}` })}
<fieldset class="segments"><legend>Visible dans l’annuaire national</legend><div>${half('oui', 'Oui', visible === true)}${half('non', 'Non', visible === false)}</div></fieldset>
${saved && html`<p class="note">${publication(saved)}</p>`}
</section>
${steps('/utilisateurs', 'Enregistrer')}
</form>`;
}

function publication({ visible, publishedAt }: Correspondence): string {
  if (!visible) return 'Inscrite en liste rouge';
  if (publishedAt) return `Publiée dans l’annuaire national le ${frenchDay(publishedAt)}`;
  return 'En attente de publication';
}
