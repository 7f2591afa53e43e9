import { html } from '../../medimail/html.ts';
import { ADMIN, madeUpAccounts, SKINS, type SkinName } from '../../medimail/index.ts';
import { rppsFor } from '../../medimail/made-up-rpps.ts';
import type { Account } from '../../medimail/state.ts';
import type { Target } from './oracle.ts';
import { allIn } from './scope.ts';
import { type Ask, drawn, runScript } from './window.ts';

/** The pages of the procedure. `search`: the list when the account is not on it; `empty`: when nobody is. */
export const PAGE_NAMES = ['search', 'empty', 'list', 'record', 'type-change', 'correspondence'] as const;

/** What the steps need of each; a page may hold those of another one behind it, or in a dialog that is not open. */
export const NEEDED: Readonly<Record<PageName, readonly Target[]>> = {
  search: ['search', 'search-button'],
  empty: ['search', 'search-button'],
  list: ['edit', 'add'],
  record: ['change-type', 'rpps', 'save-user'],
  'type-change': ['personal', 'validate'],
  correspondence: ['address', 'visible', 'save'],
};

export type PageName = (typeof PAGE_NAMES)[number];

/** Where a skin has its pages, and what a style sheet or a script would have done to one before it is read. */
interface Site {
  address(page: PageName, id: string): string;
  /** @param ask what the server answers at another address */
  finish?(document: Document, page: PageName, id: string, ask: Ask): Promise<void>;
}

export const SITES: Readonly<Record<SkinName, Site>> = {
  classic: {
    address: (page, id) =>
      ({
        search: '/?m=admin_users',
        empty: '/?m=admin_users&q=personne',
        list: '/?m=admin_users',
        record: `/?m=user&idk=${id}`,
        'type-change': `/?m=user_type&idk=${id}`,
        correspondence: `/?m=corresp&idk=${id}`,
      })[page],
  },
  bootstrap: {
    address: (page, id) =>
      page === 'search' || page === 'empty' || page === 'list'
        ? '/admin/utilisateurs'
        : `/admin/utilisateurs/${id}${page === 'correspondence' ? '/correspondance' : ''}`,
    async finish(document, page) {
      const modal = document.querySelector('.modal');
      modal?.setAttribute('style', page === 'type-change' ? 'display: block' : 'display: none');
    },
  },
  frameset: {
    address: (page, id) =>
      ({
        search: '/COMPTES.ASP',
        empty: '/COMPTES.ASP?C=personne',
        list: '/COMPTES.ASP',
        record: `/FICHE.ASP?ID=${id}`,
        'type-change': `/TYPE.ASP?ID=${id}`,
        correspondence: `/CORRESP.ASP?ID=${id}`,
      })[page],
  },
  jqueryui: {
    address: (page, id) =>
      page === 'record' || page === 'type-change'
        ? `/gestion.php?action=fiche&id=${id}`
        : '/gestion.php?action=liste',
    async finish(document, page, id, ask) {
      const rows = document.querySelector('#lignes');
      if (rows)
        rows.innerHTML = (await ask(`/ajax.php?action=lignes&q=${page === 'empty' ? 'personne' : ''}`)).body;
      if (page === 'type-change') toDialog(document, document.querySelector('#dialogue-type'), 'Valider');
      if (page !== 'correspondence') return;
      const dialog = document.querySelector('#dialogue');
      if (dialog) dialog.innerHTML = (await ask(`/ajax.php?action=correspondance&id=${id}`)).body;
      dialog?.setAttribute('title', 'Correspondance MSSanté');
      toDialog(document, dialog, 'Enregistrer');
    },
  },
  cards: {
    address: (page, id) =>
      ({
        search: '/utilisateurs',
        empty: '/utilisateurs?recherche=personne',
        list: '/utilisateurs',
        record: `/utilisateurs/${id}`,
        'type-change': `/utilisateurs/${id}/type`,
        correspondence: `/utilisateurs/${id}/correspondance`,
      })[page],
  },
  spa: {
    address: (page, id) =>
      ({
        search: '/utilisateurs',
        empty: '/utilisateurs?q=personne',
        list: '/utilisateurs',
        record: `/utilisateurs/${id}`,
        'type-change': `/utilisateurs/${id}`,
        correspondence: `/utilisateurs/${id}/correspondance`,
      })[page],
    async finish(document, page, _id, ask) {
      await runScript((await ask('/assets/app.js')).body, ask);
      if (page === 'type-change') await click(document, 'button', /^Changer le type/);
    },
  },
  components: {
    address: (page, id) =>
      ({
        search: '/utilisateurs',
        empty: '/utilisateurs?recherche=personne',
        list: '/utilisateurs',
        record: `/utilisateurs/${id}`,
        'type-change': `/utilisateurs/${id}`,
        correspondence: '/utilisateurs',
      })[page],
    async finish(document, page, id, ask) {
      await runScript((await ask('/ui/elements.js')).body, ask);
      if (page === 'type-change') await click(document, 'mm-button', /^Changer le type/);
      if (page !== 'correspondence') return;
      const row = allIn(document, 'tr').find((each) => each.textContent?.includes(mailOf(id)));
      const plus = row?.querySelector<HTMLElement>('mm-icon-button[icon=plus]');
      plus?.click();
      await drawn();
    },
  },
};

/** Clicks what a person would, and waits for what comes of it. */
async function click(document: Document, selector: string, words: RegExp): Promise<void> {
  allIn(document, selector)
    .find(({ textContent }) => words.test(textContent?.trim() ?? ''))
    ?.click();
  await drawn();
}

/** What jQuery UI makes of a block. */
function toDialog(document: Document, block: Element | null, button: string): void {
  const title = block?.getAttribute('title') ?? '';
  block?.removeAttribute('hidden');
  block?.removeAttribute('title');
  const dialog = document.createElement('div');
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-labelledby', 'titre-dialogue');
  dialog.innerHTML = `<div><span id="titre-dialogue">${title}</span><button type="button" title="Close">Close</button></div>`;
  if (block) dialog.append(block);
  const buttons = document.createElement('div');
  buttons.innerHTML = `<button type="button">Annuler</button><button type="button">${button}</button>`;
  dialog.append(buttons);
  document.body.append(dialog);
}

const PEOPLE = madeUpAccounts(7).filter(({ bal }) => bal === 'MED' || bal === 'PER');
const ROWS = 5;
const BROWSER = {
  method: 'GET',
  form: new URLSearchParams(),
  data: {},
  cookies: new Map(),
  wantsPage: true,
  from: undefined,
} as const;

/** The account that a seed works on. */
export function accountOf(seed: number): Account {
  const people = PEOPLE.filter(({ bal }) => bal === 'MED');
  const account = people[seed % people.length];
  if (!account) throw new Error('No account in the demo.');
  return account;
}

function mailOf(id: string): string {
  return PEOPLE.find((account) => account.id === id)?.mail ?? '';
}

/**
 * Shows one page of a skin, about an account: MED until its correspondence, which needs a PER.
 *
 * @param document that of the window opened last; it is written anew
 */
export async function showPage(
  document: Document,
  { skin, page, account }: { skin: SkinName; page: PageName; account: Account },
): Promise<void> {
  const site = SITES[skin];
  const ask = server(skin, accountsOn(page, account));
  const address = site.address(page, account.id);
  document.defaultView?.history.replaceState(null, '', address);
  const html = (await ask(address)).body;
  document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>[\s\S]*$/g, '');
  await site.finish?.(document, page, account.id, ask);
}

function accountsOn(page: PageName, account: Account): Account[] {
  const shown: Account =
    page === 'correspondence' ? { ...account, bal: 'PER', rpps: rppsFor(account) } : account;
  const others = PEOPLE.filter(({ id, mail }) => id !== account.id && !mail.includes(account.mail));
  const start = Number(account.id) % (others.length - ROWS);
  return [
    ...others.slice(start, start + 2),
    ...(page === 'search' || page === 'empty' ? [] : [shown]),
    ...others.slice(start + 2, start + ROWS),
  ];
}

function server(skin: SkinName, accounts: Account[]): Ask {
  return async (address, { method = 'GET', body } = {}) => {
    const response = await SKINS[skin].handle(
      {
        ...BROWSER,
        method,
        url: new URL(address, 'https://localhost/'),
        data: body ? (JSON.parse(body) as Record<string, unknown>) : {},
      },
      {
        state: { today: '2026-11-24', accounts },
        session: { status: 'open', login: ADMIN },
        pageSize: 25,
        banner: html``,
        apply: (outcome) => outcome,
        signIn: () => '',
        signOut: () => '',
      },
    );
    return { status: response?.status ?? 404, body: String(response?.body ?? '') };
  };
}
