import { useEffect, useState } from 'preact/hooks';
import type { UserDetails } from '../wire.ts';
import { call } from './call.ts';
import { TextField } from './field.tsx';
import { useLoaded } from './load.ts';
import { Link, navigate } from './router.tsx';
import { clearFailures, fail, succeed } from './toasts.tsx';
import { TypePanel } from './type-panel.tsx';

/** The record of an account. */
export function User({ id }: { id: string }) {
  const [user, setUser] = useLoaded<UserDetails>(`utilisateurs/${id}`);
  return (
    <>
      <Link to="/utilisateurs" class="back">
        ‹ Utilisateurs
      </Link>
      {user && <Form key={user.bal} user={user} onChange={setUser} />}
    </>
  );
}

interface FormProps {
  user: UserDetails;
  onChange(user: UserDetails): void;
}

function Form({ user, onChange }: FormProps) {
  const [draft, setDraft] = useState(user);
  const [changesType, setChangesType] = useState(false);
  const [saving, setSaving] = useState(false);
  const isPerson = user.bal === 'MED' || user.bal === 'PER';
  const set = (name: keyof UserDetails) => (value: string) => setDraft({ ...draft, [name]: value });
  useEffect(() => clearFailures, []);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSaving(true);
    try {
      const { nom, prenom, profession, rpps, adeli, phone } = draft;
      await call(`utilisateurs/${user.id}`, { nom, prenom, profession, rpps, adeli, phone });
      succeed('Les modifications ont été enregistrées.');
      navigate('/utilisateurs');
    } catch (error) {
      setSaving(false);
      fail(error);
    }
  };

  return (
    <>
      <h1>Fiche de l’utilisateur</h1>
      <p class="note">
        {user.mail} <span class={`pill ${user.bal}`}>{user.bal}</span>
      </p>
      <form class="record" noValidate onSubmit={(event) => void submit(event)}>
        <section class="panel">
          <h2>Identité</h2>
          <TextField label="Nom" value={draft.nom} onInput={set('nom')} />
          <TextField label="Prénom" value={draft.prenom} onInput={set('prenom')} />
          <TextField label="Adresse e-mail" value={user.mail} />
          <TextField label="Téléphone" value={draft.phone} onInput={set('phone')} />
        </section>
        {isPerson && (
          <section class="panel">
            <h2>Activité</h2>
            <div class="field">
              <label for="profession">Profession</label>
              <select
                id="profession"
                value={draft.profession}
                onChange={(event) => set('profession')(event.currentTarget.value)}
              >
                {['', ...user.professions].map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </div>
            <TextField label="Identifiant RPPS" hint="11 chiffres" value={draft.rpps} onInput={set('rpps')} />
            <TextField label="Identifiant ADELI" value={draft.adeli} onInput={set('adeli')} />
          </section>
        )}
        <div class="actions">
          {isPerson && !changesType && (
            <button type="button" onClick={() => setChangesType(true)}>
              Changer le type de BAL
            </button>
          )}
          <span class="fill" />
          <button type="button" onClick={() => navigate('/utilisateurs')}>
            Annuler
          </button>
          <button type="submit" class="primary" disabled={saving}>
            Enregistrer les modifications
          </button>
        </div>
      </form>
      {changesType && <TypePanel user={user} onDone={onChange} onClose={() => setChangesType(false)} />}
    </>
  );
}
