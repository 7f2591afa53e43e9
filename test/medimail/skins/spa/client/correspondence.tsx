import { useEffect, useState } from 'preact/hooks';
import type { CorrespondenceDetails } from '../wire.ts';
import { call } from './call.ts';
import { TextField } from './field.tsx';
import { useLoaded } from './load.ts';
import { Link, navigate } from './router.tsx';
import { clearFailures, fail, succeed } from './toasts.tsx';

/** The *correspondance MSSanté* of an account. */
export function Correspondence({ id }: { id: string }) {
  const [loaded] = useLoaded<CorrespondenceDetails>(`utilisateurs/${id}/correspondance`);
  return (
    <>
      <Link to="/utilisateurs" class="back">
        ‹ Utilisateurs
      </Link>
      <h1>Correspondance MSSanté</h1>
      {loaded && <Form loaded={loaded} />}
    </>
  );
}

function Form({ loaded: { user, domain, publication, ...saved } }: { loaded: CorrespondenceDetails }) {
  const [local, setLocal] = useState(saved.local);
  const [visible, setVisible] = useState(saved.visible);
  useEffect(() => clearFailures, []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    clearFailures();
    try {
      await call(`utilisateurs/${user.id}/correspondance`, { local, visible });
      succeed('La correspondance a été enregistrée.');
      navigate('/utilisateurs');
    } catch (error) {
      fail(error);
    }
  };
  const radio = (value: boolean, words: string) => (
    <label>
      <input type="radio" name="visible" checked={visible === value} onChange={() => setVisible(value)} />
      {words}
    </label>
  );

  return (
    <form class="panel narrow" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <strong>
          {user.prenom} {user.nom}
        </strong>
        <br />
        {user.mail}
      </p>
      <TextField label="Adresse MSSanté" value={local} onInput={setLocal}>
        <span class="suffix">@{domain}</span>
      </TextField>
      <fieldset>
        <legend>Visibilité dans l’annuaire national</legend>
        {radio(true, 'Visible de tous les professionnels')}
        {radio(false, 'Liste rouge')}
      </fieldset>
      {publication && <p class="note">État : {publication}</p>}
      <div class="actions">
        <button type="button" onClick={() => navigate('/utilisateurs')}>
          Annuler
        </button>
        <button type="submit" class="primary">
          Enregistrer
        </button>
      </div>
    </form>
  );
}
