import { useState } from 'preact/hooks';
import type { Bal, UserDetails } from '../wire.ts';
import { call } from './call.ts';
import { Combobox } from './combobox.tsx';
import { clearFailures, fail, succeed } from './toasts.tsx';

const TYPES: readonly { value: Bal; words: string }[] = [
  { value: 'MED', words: 'MED – BAL Medimail' },
  { value: 'PER', words: 'PER – BAL personnelle' },
  { value: 'ORG', words: 'ORG – BAL organisationnelle' },
];

interface Props {
  user: UserDetails;
  onDone(user: UserDetails): void;
  onClose(): void;
}

/** A panel that slides in from the side, where the type is chosen. */
export function TypePanel({ user, onDone, onClose }: Props) {
  const [bal, setBal] = useState(user.bal);
  const apply = async () => {
    clearFailures();
    try {
      const changed = await call<UserDetails>(`utilisateurs/${user.id}/type`, { bal });
      succeed('Le type de la boîte a été modifié.');
      onDone(changed);
    } catch (error) {
      fail(error);
    }
  };
  return (
    <div class="drawer" role="dialog" aria-labelledby="type-title">
      <h2 id="type-title">Changer le type de BAL</h2>
      <p>
        {user.prenom} {user.nom}
        <br />
        {user.mail}
      </p>
      <Combobox label="Type de BAL" options={TYPES} value={bal} onChange={(next) => setBal(next)} />
      <div class="actions">
        <button type="button" onClick={onClose}>
          Fermer
        </button>
        <button type="button" class="primary" onClick={() => void apply()}>
          Valider
        </button>
      </div>
    </div>
  );
}
