import { browser } from 'wxt/browser';
import type { Conversion } from '../conversion/conversion.ts';
import type { Findings } from '../directory/findings.ts';
import { type BesideChange, storedBeside } from './beside.ts';
import { findingsSchema } from './findings.ts';
import { accountKey, findingsKey, holderKey } from './keys.ts';
import { type Holder, holderSchema, toStored, VERSION } from './schema.ts';

/** What is kept of accounts. */
export interface Records {
  conversions: Conversion[];
  holders: Holder[];
  /** Those that say nothing but a mail are forgotten. */
  findings: Findings[];
}

/**
 * Writes records over what is there, and forgets accounts with what was learnt of them. Everything is checked before
 * anything is written, and written at once.
 *
 * @param forget mails
 * @param beside what is to be written beside the accounts
 * @throws when a schema refuses a record, or there is no room left
 */
export async function writeRecords(
  records: Records,
  forget: readonly string[],
  beside: BesideChange = {},
): Promise<void> {
  const changes = await storedBeside(beside);
  for (const conversion of records.conversions) Object.assign(changes, toStored(conversion));
  for (const holder of records.holders) {
    changes[holderKey(holder.mail)] = holderSchema.parse({ ...holder, version: VERSION });
  }
  const empty: string[] = [];
  for (const findings of records.findings) {
    if (Object.keys(findings).length === 1) empty.push(findingsKey(findings.mail));
    else changes[findingsKey(findings.mail)] = findingsSchema.parse({ ...findings, version: VERSION });
  }
  if (Object.keys(changes).length > 0) await browser.storage.local.set(changes);
  const forgotten = forget.flatMap((mail) => [accountKey(mail), findingsKey(mail), holderKey(mail)]);
  await browser.storage.local.remove([...empty, ...forgotten].filter((key) => !(key in changes)));
}
