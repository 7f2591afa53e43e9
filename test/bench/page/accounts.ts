import { type Account, madeUpAccounts } from '../../medimail/index.ts';

/**
 * As many made-up accounts as are wanted: those of the demo again and again, each time with other ids, mails and
 * numbers. Three quarters of them are MED.
 */
export function manyAccounts(count: number): Account[] {
  const some = madeUpAccounts();
  return Array.from({ length: count }, (_none, at) => {
    const account = some[at % some.length] as Account;
    const round = Math.floor(at / some.length);
    if (round === 0) return account;
    const { correspondence: _, ...rest } = account;
    return { ...rest, id: String(100_000 + at), mail: `r${round}.${account.mail}`, rpps: '' };
  });
}
