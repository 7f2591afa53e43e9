import type { ComponentChildren } from 'preact';
import { call } from './call.ts';
import { Link } from './router.tsx';
import { login, loginNotice } from './session.ts';

const SECTIONS = [
  ['', 'Tableau de bord'],
  ['messagerie', 'Messagerie'],
  ['utilisateurs', 'Utilisateurs'],
] as const;

/** The side bar, the top bar, and a screen. */
export function Shell({ section, children }: { section: string; children: ComponentChildren }) {
  const leave = () =>
    call('deconnexion', {}).finally(() => {
      loginNotice.value = '';
      login.value = '';
    });
  return (
    <div class="shell">
      <nav class="side" aria-label="Navigation principale">
        <strong>Medimail</strong>
        {SECTIONS.map(([path, words]) => (
          <Link key={path} to={`/${path}`} current={path === section}>
            {words}
          </Link>
        ))}
      </nav>
      <div class="main">
        <header class="top">
          <span>{login.value}</span>
          <button type="button" class="plain" onClick={() => void leave()}>
            Se déconnecter
          </button>
        </header>
        <main>{children}</main>
      </div>
    </div>
  );
}
