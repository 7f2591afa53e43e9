import { render } from 'preact';
import type { SessionDetails } from '../wire.ts';
import { App } from './app.tsx';
import { call } from './call.ts';
import { login } from './session.ts';

const app = document.getElementById('app');
if (app) render(<App />, app);

call<SessionDetails>('session')
  .then((session) => {
    login.value = session.login;
  })
  .catch(() => {
    login.value = '';
  });
