import type { Person } from '../checks/person.ts';
import { endsOf, initialOf, type JoinKey, joinPairs, type KeyedName, keyedName } from './join-keys.ts';

/** First names come back: so many are kept, those that came first; common ones are among them. */
const KEPT_NAMES = 8192;

/** Engines copy so short a piece of text; a longer one would keep alive all that was read with it. */
const LONGEST_KEPT = 11;

function remember(read: (name: string) => KeyedName): (name: string) => KeyedName {
  const known = new Map<string, KeyedName>();
  return (name) => {
    const kept = known.get(name);
    if (kept) return kept;
    const keyed = read(name);
    if (known.size < KEPT_NAMES && name.length <= LONGEST_KEPT) known.set(name, keyed);
    return keyed;
  };
}

/**
 * Makes a function that says which accounts a person of the directory may be, fast enough for two million lines. The
 * memory it takes depends on the accounts alone.
 *
 * It gives all accounts that share a key of `joinKeys` with the person, so none that `rankCandidates` would miss,
 * and some more: what it finds is to be ranked.
 */
export function indexAccounts<Account extends Person>(
  accounts: Iterable<Account>,
): (nom: string, prenom: string) => ReadonlySet<Account> {
  type Found = ReadonlySet<Account>;
  const nobody: Found = new Set();
  const index = new Map<string, Map<JoinKey[1], Set<Account>>>();

  for (const account of accounts) {
    for (const [form, rest] of joinPairs(keyedName(account.nom), keyedName(account.prenom))) {
      const byRest = index.get(form) ?? new Map<JoinKey[1], Set<Account>>();
      index.set(form, byRest);
      byRest.set(rest, (byRest.get(rest) ?? new Set()).add(account));
    }
  }

  const join = (found: Found, more: Found | undefined): Found => {
    if (!more) return found;
    return found === nobody ? more : new Set([...found, ...more]);
  };

  /** Adds to `found` the accounts under the forms of one name. */
  function lookUnder(one: KeyedName, other: KeyedName, isNom: boolean, found: Found): Found {
    let all = found;
    for (const form of one.forms) {
      const byRest = index.get(form);
      if (!byRest || other.letters === '') continue;
      for (const end of endsOf(other.letters)) all = join(all, byRest.get(end));
      if (isNom) all = join(all, byRest.get(initialOf(other.letters)));
      for (const written of other.forms) all = join(all, byRest.get(written));
    }
    return all;
  }

  const readPrenom = remember(keyedName);
  let last = { nom: '', prenom: '', found: nobody };

  return (nom, prenom) => {
    if (nom !== last.nom || prenom !== last.prenom) {
      const [a, b] = [keyedName(nom), readPrenom(prenom)];
      last = { nom, prenom, found: lookUnder(b, a, false, lookUnder(a, b, true, nobody)) };
    }
    return last.found;
  };
}
