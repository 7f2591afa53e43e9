import { browser } from 'wxt/browser';
import type { NumberOwner } from '../checks/number-owner.ts';
import { parseFindings } from './findings.ts';
import { identify, type KnownAccount } from './identify.ts';
import { accountKey, findingsKey, isFindingsKey } from './keys.ts';
import { parseConversion } from './schema.ts';

/**
 * {@link identify} from what is stored.
 *
 * @returns nothing when the account is not in the work list, or nobody said whose the number is
 */
export async function identifyStored(mail: string, rpps: string): Promise<NumberOwner | undefined> {
  const stored = await browser.storage.local.get(null);
  const own = read(stored, mail);
  if (!own) return undefined;
  // Most hold another number: to read them all at each one that is typed would be slow.
  const others = Object.keys(stored)
    .filter((key) => isFindingsKey(key) && key !== findingsKey(mail))
    .filter((key) => JSON.stringify(stored[key]).includes(rpps))
    .map((key) => read(stored, key.slice(findingsKey('').length)))
    .filter((known) => known !== undefined);
  return identify(rpps, own, others);
}

function read(stored: Record<string, unknown>, mail: string): KnownAccount | undefined {
  const conversion = parseConversion(stored[accountKey(mail)]);
  if (!conversion) return undefined;
  const { nom, prenom, profession } = conversion.person.value;
  const account = { mail, nom, prenom, profession };
  return { account, findings: parseFindings(stored[findingsKey(mail)]) };
}
