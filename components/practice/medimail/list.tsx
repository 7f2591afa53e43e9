import type { PracticeAccount } from '../accounts.ts';
import { found, PAGE_SIZE } from '../exercise.ts';
import type { PageProps } from './medimail.tsx';

const HEADERS = ['Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI', 'Actions'];

/** The list of accounts, with its search and its pages. */
export function List({ exercise, go }: PageProps) {
  const { accounts, place } = exercise;
  if (place.page !== 'list') return null;
  const { query, number } = place;
  const all = found(accounts, query);
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const turn = (to: number, words: string) =>
    to >= 1 &&
    to <= pages && (
      <button type="button" class="lien" onClick={() => go({ page: 'list', query, number: to })}>
        {words}
      </button>
    );
  return (
    <>
      <form
        key={query}
        class="recherche"
        onSubmit={(event) => {
          event.preventDefault();
          const typed = String(new FormData(event.currentTarget).get('q') ?? '');
          go({ page: 'list', query: typed, number: 1 });
        }}
      >
        <label for="q">Rechercher</label>
        <input type="text" id="q" name="q" size={36} defaultValue={query} autocomplete="off" />
        <button type="submit">Rechercher</button>
      </form>
      {all.length === 0 ? (
        <p>Aucun utilisateur trouvé</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways.
        <section class="defile" tabIndex={0} aria-label="Liste des utilisateurs">
          <table class="liste">
            <thead>
              <tr>
                {HEADERS.map((header) => (
                  <th key={header} scope="col">
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE).map((account) => (
                <Row key={account.mail} account={account} go={go} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="pages">
        {turn(number - 1, '‹ Précédente')} Page {number} sur {pages} {turn(number + 1, 'Suivante ›')}
      </p>
    </>
  );
}

function Row({ account, go }: { account: PracticeAccount; go: PageProps['go'] }) {
  const { mail, bal, nom, prenom, profession, rpps, adeli } = account;
  return (
    <tr>
      <td>{mail}</td>
      <td>✓</td>
      <td>{bal}</td>
      <td>{nom}</td>
      <td>{prenom}</td>
      <td>{profession}</td>
      <td>{rpps}</td>
      <td>{adeli}</td>
      <td class="actions">
        <button type="button" title="Modifier" onClick={() => go({ page: 'record', mail })}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 13l1-3.500L10.500 3l2.500 2.500L6.500 12ZM9 4.500L11.500 7" />
          </svg>
        </button>
        {bal !== 'ORG' && (
          <button
            type="button"
            title="Ajouter une correspondance MSSanté"
            onClick={() => go({ page: 'correspondence', mail })}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 3v10M3 8h10" />
            </svg>
          </button>
        )}
      </td>
    </tr>
  );
}
