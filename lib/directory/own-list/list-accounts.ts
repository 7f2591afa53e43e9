import { nameKey, wholeKey } from './list-row.ts';

/** An account as matching needs it. */
export interface ListAccount {
  /** In lower case. */
  mail: string;
  nom: string;
  prenom: string;
  /** The number that Medimail holds for it, if it holds one. */
  rpps?: string;
}

/** Accounts, found by what rows know of them. */
export interface AccountIndex {
  byMail(mail: string): ListAccount | undefined;
  /** @param key from `nameKey` or `wholeKey` */
  byKey(key: string): readonly ListAccount[];
  /** The mail of an account other than `except` that has this number. */
  byRpps(rpps: string, except: string): string | undefined;
}

export function indexAccounts(accounts: readonly ListAccount[]): AccountIndex {
  const mails = new Map(accounts.map((account) => [account.mail, account]));
  const keys = new Map<string, ListAccount[]>();
  const numbers = new Map<string, string[]>();
  for (const account of accounts) {
    for (const key of new Set([nameKey(account), wholeKey(`${account.nom} ${account.prenom}`)])) {
      if (key !== '') keys.set(key, [...(keys.get(key) ?? []), account]);
    }
    if (account.rpps) numbers.set(account.rpps, [...(numbers.get(account.rpps) ?? []), account.mail]);
  }
  return {
    byMail: (mail) => mails.get(mail),
    byKey: (key) => (key === '' ? [] : (keys.get(key) ?? [])),
    byRpps: (rpps, except) => numbers.get(rpps)?.find((mail) => mail !== except),
  };
}
