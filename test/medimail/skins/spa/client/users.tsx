import { useEffect, useState } from 'preact/hooks';
import type { UserLine, UserPage } from '../wire.ts';
import { Icon } from './icons.tsx';
import { useLoaded } from './load.ts';
import { navigate } from './router.tsx';

const HEADERS = [
  'Adresse e-mail',
  'État',
  'Type de boîte',
  'Nom',
  'Prénom',
  'Profession',
  'N° RPPS',
  'N° ADELI',
];

function pathOf(q: string, page: number): string {
  return `/utilisateurs?${new URLSearchParams({ ...(q && { q }), ...(page > 1 && { page: String(page) }) })}`;
}

/** The accounts, in a grid made of blocks. */
export function Users({ q, page }: { q: string; page: number }) {
  const [typed, setTyped] = useState(q);
  const [shown] = useLoaded<UserPage>(`utilisateurs?${new URLSearchParams({ q, page: String(page) })}`);
  useEffect(() => setTyped(q), [q]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    navigate(pathOf(typed.trim(), 1));
  };
  return (
    <>
      <h1>Gestion des utilisateurs</h1>
      <form class="search" role="search" onSubmit={submit}>
        <input
          type="search"
          aria-label="Rechercher un utilisateur"
          placeholder="Nom, prénom, e-mail, RPPS…"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" aria-label="Lancer la recherche">
          <Icon name="search" />
        </button>
      </form>
      {shown?.total === 0 && <p class="note">Aucun résultat pour « {q} ».</p>}
      {shown && shown.total > 0 && (
        <>
          <div class="grid panel" role="grid" aria-label="Utilisateurs" aria-rowcount={shown.total}>
            <div role="rowgroup">
              <div role="row">
                {HEADERS.map((header) => (
                  <div key={header} role="columnheader">
                    {header}
                  </div>
                ))}
                <div role="columnheader">
                  <span class="sr-only">Actions</span>
                </div>
              </div>
            </div>
            <div role="rowgroup">
              {shown.users.map((user) => (
                <Row key={user.id} user={user} />
              ))}
            </div>
          </div>
          <Pages {...shown} q={q} />
        </>
      )}
    </>
  );
}

function Row({ user }: { user: UserLine }) {
  const { id, mail, status, bal, nom, prenom, profession, rpps, adeli } = user;
  const who = `${prenom} ${nom}`.trim() || mail;
  const isPerson = bal === 'MED' || bal === 'PER';
  return (
    <div role="row">
      <div role="gridcell">{mail}</div>
      <div role="gridcell">
        <span class={`dot ${status}`} /> {status === 'actif' ? 'Actif' : 'Inactif'}
      </div>
      <div role="gridcell">
        <span class={`pill ${bal}`}>{bal}</span>
      </div>
      {[nom, prenom, profession, rpps, adeli].map((text, index) => (
        <div key={index} role="gridcell">
          {text}
        </div>
      ))}
      <div role="gridcell" class="tools">
        <button type="button" aria-label={`Modifier ${who}`} onClick={() => navigate(`/utilisateurs/${id}`)}>
          <Icon name="edit" />
        </button>
        {isPerson && (
          <button
            type="button"
            aria-label={`Correspondance MSSanté de ${who}`}
            onClick={() => navigate(`/utilisateurs/${id}/correspondance`)}
          >
            <Icon name="link" />
          </button>
        )}
      </div>
    </div>
  );
}

function Pages({ page, pages, total, q }: UserPage & { q: string }) {
  const turn = (to: number, name: string, icon: 'previous' | 'next') => (
    <button
      type="button"
      aria-label={name}
      disabled={to < 1 || to > pages}
      onClick={() => navigate(pathOf(q, to))}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <nav class="pages" aria-label="Pagination">
      <span>
        {total} utilisateur{total > 1 && 's'}
      </span>
      {turn(page - 1, 'Page précédente', 'previous')}
      <span>
        {page} / {pages}
      </span>
      {turn(page + 1, 'Page suivante', 'next')}
    </nav>
  );
}
