import { rppsOf } from '../../lib/conversion/progress.ts';
import type { Findings } from '../../lib/directory/findings.ts';
import type { ListAccount } from '../../lib/directory/own-list/list-accounts.ts';
import type { ListMatch } from '../../lib/directory/own-list/list-match.ts';
import { matchList } from '../../lib/directory/own-list/match-list.ts';
import type { Checklist } from '../../lib/store/mirror.ts';
import { send } from '../../lib/store/send.ts';
import type { OpenList } from './job.ts';

/** What a list would do to the work list. */
export function matchOf({ table, mapping, accept }: OpenList, stored: Checklist): ListMatch {
  return matchList(mapping, table.rows, listAccounts(stored), accept);
}

/** Every account known: those of the work list, and the others whose number was seen. */
function listAccounts({ conversions, holders }: Checklist): ListAccount[] {
  const own = [...conversions.values()].map((conversion): ListAccount => {
    const { nom, prenom } = conversion.person.value;
    const rpps = rppsOf(conversion).replace(/\D/g, '');
    return { mail: conversion.mail, nom, prenom, ...(rpps !== '' && { rpps }) };
  });
  const others = [...holders.values()].filter(({ mail }) => !conversions.has(mail));
  return [...own, ...others.map(({ mail, rpps }): ListAccount => ({ mail, rpps, nom: '', prenom: '' }))];
}

/** An import that was made, and can be taken back. */
export interface Imported {
  given: number;
  added: number;
  /** @param now what is stored when it is undone */
  undo: (now: Checklist | undefined) => Promise<void>;
}

/** Takes a list's numbers and new accounts into the work list. */
export async function importList(list: OpenList, stored: Checklist): Promise<Imported> {
  const { given, added } = matchOf(list, stored);
  const at = Date.now();
  const source = { kind: 'own-list', date: new Date(at).toISOString() } as const;
  const numbers = [...given, ...added].flatMap(({ mail, rpps }) => (rpps ? [{ mail, rpps }] : []));
  const findings = numbers.map(({ mail, rpps }): Findings => ({ mail, listed: { value: rpps, source, at } }));
  await send({
    type: 'listed',
    accounts: added.map(({ mail, nom, prenom, profession, adeli }) => ({
      mail,
      nom,
      prenom,
      profession,
      adeli,
    })),
  });
  await send({ type: 'findings', findings });

  const undo = async (now: Checklist | undefined): Promise<void> => {
    // An account that Medimail showed or that was worked on since stays: only what the list brought goes.
    const forget = added
      .map(({ mail }) => mail)
      .filter((mail) => {
        const account = now?.conversions.get(mail);
        return account && account.place === undefined && account.decision.at === 0 && !account.bal;
      });
    const kept = numbers
      .map(({ mail }) => mail)
      .filter((mail) => !forget.includes(mail))
      .map((mail): Findings => {
        const { listed: _, ...others } = now?.findings.get(mail) ?? { mail };
        const former = stored.findings.get(mail)?.listed;
        return { ...others, ...(former && { listed: former }) };
      });
    await send({ type: 'put', records: { conversions: [], holders: [], findings: kept }, forget });
  };
  return { given: given.length, added: added.length, undo };
}
