import type { PracticeAccount } from '../accounts.ts';
import { changeType } from '../exercise.ts';
import type { PageProps } from './medimail.tsx';

/** Where the type of a mailbox is changed. */
export function TypeForm({ account, exercise, apply, go }: PageProps & { account: PracticeAccount }) {
  const { mail, nom, prenom, bal } = account;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const type = String(new FormData(event.currentTarget).get('type') ?? '');
        apply(changeType(exercise, mail, type));
      }}
    >
      <dl class="saisie">
        <dt>Compte</dt>
        <dd>{mail}</dd>
        <dt>Utilisateur</dt>
        <dd>
          {nom} {prenom}
        </dd>
        <dt>Type actuel</dt>
        <dd>{bal}</dd>
      </dl>
      <p class="champ">
        <label for="type">Nouveau type</label>
        <select id="type" name="type" defaultValue={bal === 'PER' ? 'PERSONNEL' : 'MEDIMAIL'}>
          {['MEDIMAIL', 'PERSONNEL', 'ORGANISATIONNEL'].map((type) => (
            <option key={type}>{type}</option>
          ))}
        </select>
      </p>
      <p class="boutons">
        <button type="button" onClick={() => go({ page: 'record', mail })}>
          Annuler
        </button>
        <button type="submit">Valider</button>
      </p>
    </form>
  );
}
