import { indexAccounts } from './account-index.ts';
import { comparePeople, type Fit, personParts } from './compare-people.ts';
import type { TrackedAccount } from './tracked-account.ts';

const ANY: readonly Fit[] = ['same', 'variant', 'close'];

/**
 * Makes a function that gives the accounts whose owner a person of the directory may be, by the names alone. The index
 * gives ten times as many people as have a candidate's names: they are compared at once, so that they need not be kept.
 *
 * @param fits how well the names must fit
 */
export function findAccounts(
  accounts: readonly TrackedAccount[],
  fits = ANY,
): (nom: string, prenom: string) => TrackedAccount[] {
  const whoMayBe = indexAccounts(accounts);
  const parts = new Map(accounts.map((account) => [account, personParts(account)]));
  return (nom, prenom) => {
    const near = [...whoMayBe(nom, prenom)];
    if (near.length === 0) return near;
    const person = personParts({ nom, prenom });
    return near.filter((account) => {
      const match = comparePeople(parts.get(account) ?? personParts(account), person);
      return match !== undefined && fits.includes(match.fit);
    });
  };
}
