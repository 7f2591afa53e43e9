import type { PracticeAccount } from '../accounts.ts';
import { HOME, saveRecord } from '../exercise.ts';
import type { PageProps } from './medimail.tsx';
import { TextField } from './text-field.tsx';

/** The record of an account. */
export function RecordForm({ account, exercise, apply, go }: PageProps & { account: PracticeAccount }) {
  const { mail, bal, nom, prenom, profession, rpps, adeli } = account;
  return (
    <form
      key={`${mail} ${bal}`}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const sent = (name: string) => String(data.get(name) ?? '');
        const fields = { nom: sent('nom'), prenom: sent('prenom'), rpps: sent('rpps'), adeli: sent('adeli') };
        apply(saveRecord(exercise, mail, fields));
      }}
    >
      <p>
        Type de BAL : <b>{bal}</b>
      </p>
      <fieldset>
        <legend>Identité</legend>
        <TextField name="nom" label="Nom" value={nom} />
        <TextField name="prenom" label="Prénom" value={prenom} />
        <TextField name="mail" label="Mail" value={mail} readOnly />
      </fieldset>
      {bal !== 'ORG' && (
        <fieldset>
          <legend>Activité</legend>
          <TextField name="profession" label="Profession" value={profession} readOnly />
          <TextField name="rpps" label="identifiant RPPS" value={rpps} />
          <TextField name="adeli" label="identifiant ADELI" value={adeli} />
        </fieldset>
      )}
      <p class="boutons">
        <button type="button" onClick={() => go(HOME)}>
          Retour
        </button>
        {bal !== 'ORG' && (
          <button type="button" onClick={() => go({ page: 'type', mail })}>
            Changer le type de BAL
          </button>
        )}
        <button type="submit">Enregistrer l’utilisateur</button>
      </p>
    </form>
  );
}
