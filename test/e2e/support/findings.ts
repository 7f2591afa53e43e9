import { expect } from 'vitest';
import type { Findings, Source } from '../../../lib/directory/findings.ts';
import type { Place, Practitioner } from '../../../lib/directory/practitioner.ts';
import { type MatchedAccount, rankCandidates } from '../../../lib/directory/rank-candidates.ts';
import { findByMail } from '../../medimail/index.ts';
import type { Session } from './session.ts';

/** The extract that the made-up people are said to come from. */
export const EXTRACT: Source = { kind: 'practitioners', date: '2026-08-26T04:52' };
export const MAILBOXES: Source = { kind: 'mailboxes', date: '2026-08-26T04:52' };
export const OWN_LIST: Source = { kind: 'own-list', date: '2026-08-25T10:00' };

/** Somebody made up, of the national directory. */
export function practitioner(
  rpps: string,
  nom: string,
  prenom: string,
  more: Partial<Practitioner> = {},
): Practitioner {
  return { rpps, nom, prenom, civilite: '', professions: ['Infirmier'], places: [], ...more };
}

/** Where somebody made up works. */
export function place(name: string, postcode: string, town: string): Place {
  return { finess: '', name, postcode, town };
}

/** What an account of the demo finds in a directory of these people. */
export function candidatesOf(session: Session, mail: string, people: Practitioner[]): Findings {
  const account = findByMail(session.medimail.state, mail);
  if (!account) throw new Error(`${mail} is not in the demo`);
  const { nom, prenom, profession } = account;
  const matched: MatchedAccount = { mail, nom, prenom, profession };
  return { mail, candidates: { value: rankCandidates(matched, people), source: EXTRACT, at: Date.now() } };
}

/** Says to the background, as a page of the extension does, what was found of the owners of accounts. */
export async function learn(session: Session, ...findings: Findings[]): Promise<void> {
  await tell(session, { type: 'findings', findings });
}

/** Waits for accounts to be in the work list: findings of others are not kept. */
export async function inWorkList({ browser }: Session, ...mails: string[]): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  const stored = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(keys: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.local.get(null));
    });
  await expect.poll(stored).toEqual(expect.arrayContaining(mails.map((mail) => `account:${mail}`)));
  await page.close();
}

/** Sends a message from a page of the extension. */
export async function tell(session: Session, message: object): Promise<void> {
  const page = await session.browser.context.newPage();
  await page.goto(`chrome-extension://${session.browser.extensionId}/options.html`);
  await page.evaluate((told) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage(told);
  }, message);
  await page.close();
}
