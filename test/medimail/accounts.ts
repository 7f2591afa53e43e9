import { AWKWARD, type Written } from './data/awkward.ts';
import { composeCorrespondence, composePerson, composeShared, freshRpps } from './data/compose.ts';
import { type Random, randomFrom } from './random.ts';
import type { Account, Bal } from './state.ts';

/** How many accounts the demo holds. */
export const ACCOUNTS = 240;
const FIRST_ID = 10_001;

/** With the hand-written ones: two thirds MED, a quarter PER, the others ORG and APP. */
function balAt(percent: number): Bal {
  if (percent < 59) return 'MED';
  if (percent < 89) return 'PER';
  return percent < 95 ? 'ORG' : 'APP';
}

/**
 * Makes the demo's accounts. **All of it is made up**: the people, and their RPPS numbers, which have a right key in
 * a range that no register uses. The hand-written ones come first and are the same at any seed.
 *
 * @returns {@link ACCOUNTS} accounts, the same ones for the same seed
 */
export function madeUpAccounts(seed = 1): Account[] {
  const random = randomFrom(seed);
  const rpps = new Set<string>();
  const mails = new Set<string>();
  const addresses = new Set(AWKWARD.flatMap(({ correspondence }) => correspondence?.address ?? []));
  const accounts: Account[] = [];
  while (accounts.length < ACCOUNTS) {
    const written = AWKWARD[accounts.length] ?? compose(random);
    const id = String(FIRST_ID + accounts.length);
    accounts.push(
      complete({ ...written, mail: distinct(written.mail, mails) }, id, random, { rpps, addresses }),
    );
  }
  return accounts;
}

function compose(random: Random): Written {
  const bal = balAt(random.below(100));
  const written = bal === 'ORG' || bal === 'APP' ? composeShared(random, bal) : composePerson(random, bal);
  return random.percent(6) ? { ...written, status: 'inactif' } : written;
}

interface Taken {
  rpps: Set<string>;
  addresses: Set<string>;
}

function complete(written: Written, id: string, random: Random, taken: Taken): Account {
  const bal = written.bal ?? 'MED';
  const account: Account = {
    status: 'actif',
    profession: 'Autre profession sanitaire',
    adeli: '',
    ...written,
    id,
    bal,
    rpps: bal === 'PER' ? freshRpps(random, taken.rpps) : '',
  };
  if (bal !== 'PER' || account.correspondence) return account;
  const correspondence = composeCorrespondence(random, account);
  if (!correspondence) return account;
  const address = distinct(correspondence.address, taken.addresses);
  return { ...account, correspondence: { ...correspondence, address } };
}

/** An address that nobody has: homonyms get a digit at the end of the local part. */
function distinct(address: string, taken: Set<string>): string {
  const at = address.lastIndexOf('@');
  let free = address;
  for (let digit = 2; taken.has(free.toLowerCase()); digit++) {
    free = `${address.slice(0, at)}${digit}${address.slice(at)}`;
  }
  taken.add(free.toLowerCase());
  return free;
}
