import { suggestCorrespondence } from '../checks/suggest-correspondence.ts';
import { bodyOf, collectMailboxes } from './collect-mailboxes.ts';
import { type Publication, publicationIn } from './extract-publication.ts';
import type { Extract } from './extract-stream.ts';
import { findAccounts } from './find-accounts.ts';
import { sieveWords } from './name-sieve.ts';
import type { PublishedMailbox } from './practitioner.ts';
import type { Asker, TrackedAccount } from './tracked-account.ts';

/** Mailboxes kept for one account: its owner's, then those at the addresses that it may be given. */
const MOST_MAILBOXES = 30;

/** What the extract says of the accounts. */
export interface FoundMailboxes {
  /** Of the accounts still to be converted: mailboxes at addresses that they may be given, and their owners'. */
  mailboxes: { mail: string; mailboxes: PublishedMailbox[] }[];
  /** Of the converted ones. */
  publications: Publication[];
}

/**
 * Looks for the addresses of converted accounts, and for what stands in the way of those to be converted.
 *
 * @param date when the extract was made, as `extractDate` gives it
 * @throws ExtractError
 */
export async function joinMailboxes(
  extract: Extract<'mailboxes'>,
  accounts: readonly TrackedAccount[],
  asker: Pick<Asker, 'domains'>,
  date: string,
): Promise<FoundMailboxes> {
  const searches = accounts.map(searchOf);
  const namesakes = searches.filter(({ byName }) => byName).map(({ account }) => account);
  const namesakesOf = findAccounts(namesakes, ['same']);
  const found = await collectMailboxes(extract, {
    rpps: new Set(searches.flatMap(({ numbers }) => [...numbers])),
    localParts: new Set(searches.flatMap(({ locals }) => locals)),
    names: {
      words: namesakes.flatMap(({ nom, prenom }) => [...sieveWords(nom), ...sieveWords(prenom)]),
      isWanted: (nom, prenom) => namesakesOf(nom, prenom).length > 0,
    },
  });

  const index = indexMailboxes(found, namesakesOf);
  const isOwn = ownDomains(accounts, asker.domains);
  const result: FoundMailboxes = { mailboxes: [], publications: [] };
  for (const { account, numbers, locals } of searches) {
    const { mail, held } = account;
    const owned = [...numbers].flatMap((rpps) => index.byNumber.get(rpps) ?? []);
    const there = locals.flatMap((local) => index.byLocal.get(local) ?? []);
    if (held) {
      result.publications.push(publicationIn(account, held, [...new Set([...owned, ...there])], date));
      continue;
    }
    const named = index.byAccount.get(account) ?? [];
    const near = there.filter(({ address }) => isOwn(address.slice(address.indexOf('@') + 1)));
    result.mailboxes.push({
      mail,
      mailboxes: [...new Set([...owned, ...named, ...near])].slice(0, MOST_MAILBOXES),
    });
  }
  return result;
}

interface Search {
  account: TrackedAccount;
  numbers: ReadonlySet<string>;
  /** Parts before the `@`, without digits at the end. */
  locals: string[];
  /** Nobody knows a number: the owner's mailboxes are found by name. */
  byName: boolean;
}

function searchOf(account: TrackedAccount): Search {
  if (account.held) {
    return {
      account,
      numbers: new Set(account.rpps),
      locals: [bodyOf(account.held.address)],
      byName: false,
    };
  }
  const wished = suggestCorrespondence(account);
  const numbers = new Set([...account.rpps, ...account.candidates]);
  return {
    account,
    numbers,
    locals: wished ? [...new Set([wished.nomPrenom, wished.prenomNom].map(bodyOf))] : [],
    byName: numbers.size === 0 && account.nom !== '' && account.prenom !== '',
  };
}

function indexMailboxes(found: readonly PublishedMailbox[], namesakesOf: ReturnType<typeof findAccounts>) {
  const byAccount = new Map<TrackedAccount, PublishedMailbox[]>();
  const byNumber = new Map<string, PublishedMailbox[]>();
  const byLocal = new Map<string, PublishedMailbox[]>();
  const add = <Key>(index: Map<Key, PublishedMailbox[]>, key: Key, one: PublishedMailbox) => {
    const known = index.get(key);
    if (known) known.push(one);
    else index.set(key, [one]);
  };
  for (const one of found) {
    if (one.rpps !== '') add(byNumber, one.rpps, one);
    add(byLocal, bodyOf(one.address), one);
    for (const account of namesakesOf(one.nom, one.prenom)) add(byAccount, account, one);
  }
  return { byAccount, byNumber, byLocal };
}

/**
 * Whether the establishment may have addresses at a domain: it has some, or the domain is called like that of its
 * mails (`ch-aix.fr`, `ch-aix.mssante.fr`). An address that is taken anywhere else is no obstacle.
 */
function ownDomains(accounts: readonly TrackedAccount[], domains: readonly string[]) {
  const own = new Set(domains);
  const labels = new Set(accounts.flatMap(({ mail }) => mail.split('@')[1]?.split('.')[0] ?? []));
  return (domain: string) => own.has(domain) || labels.has(domain.split('.')[0] ?? '');
}
