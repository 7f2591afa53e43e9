import { useState } from 'preact/hooks';
import type { SessionDetails } from '../wire.ts';
import { call } from './call.ts';
import { TextField } from './field.tsx';
import { login, loginNotice } from './session.ts';

/** Asks who it is; the address stays, to be shown afterwards. */
export function LoginForm() {
  const [mail, setMail] = useState('');
  const [password, setPassword] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const session = await call<SessionDetails>('session', { login: mail, password });
      loginNotice.value = '';
      login.value = session.login;
    } catch (error) {
      loginNotice.value = (error as Error).message;
    }
  };
  return (
    <main class="login">
      <form class="panel" noValidate onSubmit={(event) => void submit(event)}>
        <h1>Connexion à Medimail</h1>
        {loginNotice.value && (
          <p class="inline-error" role="alert">
            {loginNotice.value}
          </p>
        )}
        <TextField label="Adresse e-mail" value={mail} onInput={setMail} />
        <TextField label="Mot de passe" secret value={password} onInput={setPassword} />
        <button type="submit" class="primary">
          Connexion
        </button>
      </form>
    </main>
  );
}
