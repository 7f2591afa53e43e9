import type { PracticeAccount } from '../accounts.ts';
import { DOMAIN, HOME, saveCorrespondence } from '../exercise.ts';
import type { PageProps } from './medimail.tsx';

/** The *correspondance MSSanté* of an account: what it offers first is often not nom.prenom, so that one looks. */
export function CorrespondenceForm({
  account,
  exercise,
  apply,
  go,
}: PageProps & { account: PracticeAccount }) {
  const { mail, nom, prenom, bal, rpps, correspondence } = account;
  if (bal !== 'PER' || rpps === '') {
    return (
      <>
        <p class="erreur">Correspondance MSSanté impossible : il faut une BAL PERSONNELLE et son RPPS.</p>
        <p class="boutons">
          <button type="button" onClick={() => go(HOME)}>
            Retour
          </button>
        </p>
      </>
    );
  }
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const choice = data.get('visible');
        const visible = choice === null ? undefined : choice === '1';
        apply(saveCorrespondence(exercise, mail, { local: String(data.get('adresse') ?? ''), visible }));
      }}
    >
      <dl class="saisie">
        <dt>Compte</dt>
        <dd>{mail}</dd>
        <dt>Utilisateur</dt>
        <dd>
          {nom} {prenom}
        </dd>
      </dl>
      <p class="champ">
        <label for="adresse">Adresse</label>
        <input
          type="text"
          id="adresse"
          name="adresse"
          size={24}
          defaultValue={correspondence?.local ?? mail.replace(/@.*/, '')}
        />
        <span>@{DOMAIN}</span>
      </p>
      <fieldset>
        <legend>Visible dans l’annuaire</legend>
        <Choice value="1" words="Oui" checked={correspondence?.visible === true} />
        <Choice value="0" words="Non" checked={correspondence?.visible === false} />
      </fieldset>
      <p class="boutons">
        <button type="button" onClick={() => go(HOME)}>
          Annuler
        </button>
        <button type="submit">Enregistrer</button>
      </p>
    </form>
  );
}

function Choice({ value, words, checked }: { value: string; words: string; checked: boolean }) {
  return (
    <label class="choix">
      <input type="radio" name="visible" value={value} defaultChecked={checked} /> {words}
    </label>
  );
}
