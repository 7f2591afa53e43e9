import { saveUser, type UserFields } from '../../actions/save-user.ts';
import { PROFESSIONS } from '../../data/professions.ts';
import { type Html, html } from '../../html.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import type { Account } from '../../state.ts';
import { field, steps } from './field.ts';
import { screen } from './layout.ts';
import { doneWords } from './notice.ts';
import { alert } from './problem.ts';

/** The record of an account: `/utilisateurs/<id>`. Posted to, it saves it, or says above the form why not. */
export function record(request: DemoRequest, context: SkinContext, account: Account): DemoResponse {
  if (request.method !== 'POST') return show(account);
  const fields = fieldsOf(request.form, account);
  const outcome = context.apply(saveUser(context.state, account.id, fields));
  if (outcome.ok) return redirect(`/utilisateurs?fait=fiche&compte=${account.id}`);
  return show({ ...account, ...fields }, outcome.message);

  function show(shown: Account, refusal?: string): DemoResponse {
    return screen(context, {
      title: 'Fiche utilisateur',
      back: '/utilisateurs',
      done: doneWords(request, context),
      status: refusal ? 422 : 200,
      content: html`${alert(refusal)}${recordForm(shown, refusal)}`,
    });
  }
}

function fieldsOf(form: URLSearchParams, account: Account): UserFields {
  const nom = form.get('nom');
  const prenom = form.get('prenom');
  if (nom === null || prenom === null) throw new BadRequest('Formulaire incomplet.');
  return {
    nom,
    prenom,
    profession: form.get('profession') ?? account.profession,
    rpps: form.get('rpps') ?? account.rpps,
    adeli: form.get('adeli') ?? account.adeli,
    phone: form.get('telephone') ?? '',
  };
}

function recordForm(account: Account, refusal: string | undefined): Html {
  const { id, bal, nom, prenom, mail, phone } = account;
  const individual = bal === 'MED' || bal === 'PER';
  return html`<form class="colonne" method="post" action="/utilisateurs/${id}" novalidate>
<section class="carte"><h2>Identité</h2>
${field('mail', 'Adresse mail', mail, { fixed: true })}${field('nom', 'Nom', nom)}${field('prenom', 'Prénom', prenom)}
</section>
${individual && activity(account, refusal)}
<section class="carte"><h2>Coordonnées</h2>
${field('telephone', 'Téléphone', phone ?? '', { type: 'tel' })}
</section>
<section class="carte"><h2>Boîte aux lettres</h2>
<p class="type"><span>Type de BAL</span> <strong>${bal}</strong></p>
${individual && html`<a class="bouton large" href="/utilisateurs/${id}/type">Changer le type de BAL</a>`}
</section>
${steps('/utilisateurs', 'Enregistrer')}
</form>`;
}

function activity({ profession, rpps, adeli }: Account, refusal: string | undefined): Html {
  const options = ['', ...PROFESSIONS].map(
    (name) => html`<option ${name === profession && 'selected'}>${name}</option>`,
  );
  return html`<section class="carte"><h2>Activité</h2>
<div class="champ"><select id="profession" name="profession">${options}</select><label for="profession">Profession</label></div>
${field('rpps', 'Identifiant RPPS', rpps, { keys: 'numeric', wrong: refusal?.includes('RPPS') ?? false })}${field('adeli', 'Identifiant ADELI', adeli, { keys: 'numeric' })}
</section>`;
}
