import { Correspondence } from './correspondence.tsx';
import { Home } from './home.tsx';
import { LoginForm } from './login-form.tsx';
import { Message, Messages } from './messages.tsx';
import { address } from './router.tsx';
import { login } from './session.ts';
import { Shell } from './shell.tsx';
import { Toasts } from './toasts.tsx';
import { User } from './user.tsx';
import { Users } from './users.tsx';

/** Everything, by who is logged in and by the address. */
export function App() {
  return (
    <>
      {login.value === undefined ? (
        <p class="loading">Chargement…</p>
      ) : login.value ? (
        <Inside />
      ) : (
        <LoginForm />
      )}
      <Toasts />
    </>
  );
}

function Inside() {
  const { pathname, searchParams } = new URL(address.value, location.origin);
  const [, section = '', id = '', part = ''] = pathname.split('/');
  return <Shell section={section}>{screen()}</Shell>;

  function screen() {
    if (section === '') return <Home />;
    if (section === 'messagerie') return id ? <Message key={id} id={id} /> : <Messages />;
    if (section !== 'utilisateurs') return <h1>Page introuvable</h1>;
    if (id === '') {
      return <Users q={searchParams.get('q') ?? ''} page={Number(searchParams.get('page')) || 1} />;
    }
    return part === 'correspondance' ? <Correspondence key={id} id={id} /> : <User key={id} id={id} />;
  }
}
