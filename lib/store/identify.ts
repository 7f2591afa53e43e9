import { hasLuhnKey } from '../checks/luhn.ts';
import type { NameDoubt, NumberOwner } from '../checks/number-owner.ts';
import type { Person } from '../checks/person.ts';
import type { Source } from '../checks/source.ts';
import { checkPerson } from '../directory/check-person.ts';
import type { Findings } from '../directory/findings.ts';
import type { Practitioner } from '../directory/practitioner.ts';
import type { MatchedAccount } from '../directory/rank-candidates.ts';

/** What is known of one account: its owner as Medimail names them, and what was found elsewhere. */
export interface KnownAccount {
  account: MatchedAccount;
  findings?: Findings | undefined;
}

/**
 * Whose an RPPS number is said to be, set against the owner of the account it is typed for. The directory's word
 * comes before the establishment's own list, in which rows may have slipped.
 *
 * A number is known only when the findings of some account hold it: of the directory's extracts, nothing else is
 * kept. A stranger's number is therefore named only when a source on the net was asked for it.
 *
 * @param own the account that the number is typed for
 * @param others every other account
 */
export function identify(
  rpps: string,
  own: KnownAccount,
  others: readonly KnownAccount[],
): NumberOwner | undefined {
  const said = ownerOf(rpps, own, others);
  const picked = own.findings?.chosen?.value;
  // Of two people with the same names, the other one was meant.
  if (said?.verdict !== 'ok' || !picked || picked === rpps) return said;
  return { verdict: 'warning', owner: 'picked-other', picked };
}

function ownerOf(rpps: string, own: KnownAccount, others: readonly KnownAccount[]): NumberOwner | undefined {
  const { account, findings = { mail: account.mail } } = own;
  const list = findings.listed && hasLuhnKey(findings.listed.value) ? findings.listed : undefined;
  const isListed = list?.value === rpps;
  const listedOther = list && !isListed ? list.value : undefined;

  const found = holderOf(rpps, [own, ...others]) ?? listedFor(rpps, others);
  if (found?.holder) {
    const owner = compare(account, found.holder, found.source);
    if (owner.verdict === 'error') return owner;
    if (owner.owner === 'same') {
      if (listedOther) return { verdict: 'warning', owner: 'listed-other', listed: listedOther };
      const sources = isListed && list ? [list.source, ...owner.sources] : owner.sources;
      return { ...owner, sources, homonyms: homonymsOf(findings, rpps) };
    }
    if (!listedOther) return owner;
  }
  if (listedOther) return { verdict: 'error', owner: 'listed-other', listed: listedOther };
  const source = findings.holders?.[rpps]?.source ?? findings.candidates?.source;
  if (source) return { verdict: 'warning', owner: 'nobody', source, listed: isListed };
  return isListed && list ? { verdict: 'ok', owner: 'listed', sources: [list.source] } : undefined;
}

interface Found {
  holder: Person;
  source: Source;
}

/** Who the national directory says has a number, as far as it was kept or asked. */
function holderOf(rpps: string, known: readonly KnownAccount[]): Found | undefined {
  for (const { findings } of known) {
    const candidate = findings?.candidates?.value.find(({ practitioner }) => practitioner.rpps === rpps);
    if (candidate && findings?.candidates)
      return { holder: candidate.practitioner, source: findings.candidates.source };
  }
  for (const { findings } of known) {
    const asked = findings?.holders?.[rpps];
    if (asked?.value) return { holder: asked.value, source: asked.source };
  }
  for (const { findings } of known) {
    const mailbox = findings?.mailboxes?.value.find((each) => each.rpps === rpps && each.nom !== '');
    if (mailbox && findings?.mailboxes) return { holder: mailbox, source: findings.mailboxes.source };
  }
  return undefined;
}

/** The owner of another account to which the establishment's list gives the number. */
function listedFor(rpps: string, others: readonly KnownAccount[]): Found | undefined {
  const other = others.find(({ findings }) => findings?.listed?.value === rpps);
  const source = other?.findings?.listed?.source;
  return other && source ? { holder: other.account, source } : undefined;
}

function compare(account: MatchedAccount, holder: Person, source: Source): NumberOwner {
  const person = { nom: holder.nom, prenom: holder.prenom };
  const check = checkPerson(account, asPractitioner(holder), Date.parse(source.date));
  if (check.verdict === 'ok') return { verdict: 'ok', owner: 'same', person, homonyms: 0, sources: [source] };
  if (check.verdict === 'error') {
    const names = { nom: account.nom, prenom: account.prenom };
    const sharing = check.sharing ? { sharing: check.sharing } : {};
    return { verdict: 'error', owner: 'other', person, account: names, ...sharing, source };
  }
  if (check.reason !== 'variant') return { verdict: 'warning', owner: 'not-comparable', person, source };
  const reasons = check.reasons.filter(isNameDoubt);
  return { verdict: 'warning', owner: 'variant', close: check.fit === 'close', reasons, person, source };
}

function asPractitioner({ nom, prenom }: Person): Practitioner {
  return { rpps: '', nom, prenom, civilite: '', professions: [], places: [] };
}

function isNameDoubt(reason: { kind: string }): reason is NameDoubt {
  return !['same-profession', 'other-profession', 'same-establishment'].includes(reason.kind);
}

/** How many others have these very names, each with a number of their own. */
function homonymsOf({ candidates }: Findings, rpps: string): number {
  const numbers = (candidates?.value ?? [])
    .filter(({ fit, practitioner }) => fit === 'same' && practitioner.rpps !== rpps)
    .map(({ practitioner }) => practitioner.rpps);
  return new Set(numbers).size;
}
