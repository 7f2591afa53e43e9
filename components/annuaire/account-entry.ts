import { foldLetters } from '../../lib/checks/fold.ts';
import { samePerson } from '../../lib/checks/identity.ts';
import { suggestCorrespondence } from '../../lib/checks/suggest-correspondence.ts';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import { isConverted, rppsOf } from '../../lib/conversion/progress.ts';
import { bodyOf } from '../../lib/directory/collect-mailboxes.ts';
import type { Findings } from '../../lib/directory/findings.ts';
import type { PublishedMailbox } from '../../lib/directory/practitioner.ts';
import type { Checklist } from '../../lib/store/mirror.ts';

/**
 * What is known of whose an account is: `choice`, several may be its owner; `single`, one may be; `settled`, its
 * number is known; `nobody`, the extract has nobody of that name; `unsearched`, no extract was read for it.
 */
export type AccountGroup = 'choice' | 'single' | 'settled' | 'nobody' | 'unsearched';

export const ACCOUNT_GROUPS: readonly AccountGroup[] = [
  'choice',
  'single',
  'settled',
  'nobody',
  'unsearched',
];

/** An account still to be converted, as the page shows it. */
export interface AccountEntry {
  conversion: Conversion;
  mail: string;
  /** Nom and prénom as Medimail writes them; empty when neither is known. */
  name: string;
  findings: Findings | undefined;
  group: AccountGroup;
  /** The number that is kept for it, and who said so. */
  number: { rpps: string; by: 'medimail' | 'chosen' | 'own-list' } | undefined;
  /** Mailboxes at addresses that it may be given, held by somebody else. */
  taken: PublishedMailbox[];
  /** Mailboxes that its owner has already. */
  owned: PublishedMailbox[];
  /** Mailboxes of those who may be its owner, by number. */
  byCandidate: ReadonlyMap<string, PublishedMailbox[]>;
  /** What is searched, without accents and in lower case. */
  searched: string;
}

/** The accounts still to be converted, those that wait for the person's choice first. */
export function accountEntries({ conversions, findings }: Checklist): AccountEntry[] {
  const entries = [...conversions.values()]
    .filter((conversion) => !isConverted(conversion))
    .map((conversion) => entryOf(conversion, findings.get(conversion.mail)));
  const rank = ({ group }: AccountEntry) => ACCOUNT_GROUPS.indexOf(group);
  const collator = new Intl.Collator('fr');
  return entries.sort((a, b) => rank(a) - rank(b) || collator.compare(a.name || a.mail, b.name || b.mail));
}

function entryOf(conversion: Conversion, findings: Findings | undefined): AccountEntry {
  const { mail, person } = conversion;
  const { nom, prenom } = person.value;
  const number = numberOf(conversion, findings);
  return {
    conversion,
    mail,
    name: [nom, prenom].filter(Boolean).join(' '),
    findings,
    number,
    group: groupOf(findings, number !== undefined),
    ...mailboxesOf(conversion, findings, number?.rpps),
    searched: foldLetters([mail, nom, prenom, nom, number?.rpps ?? ''].join(' ')),
  };
}

function numberOf(conversion: Conversion, findings: Findings | undefined): AccountEntry['number'] {
  const held = rppsOf(conversion);
  if (held !== '') return { rpps: held, by: 'medimail' };
  const chosen = findings?.chosen?.value ?? '';
  if (chosen !== '') return { rpps: chosen, by: 'chosen' };
  const listed = findings?.listed?.value ?? '';
  return listed === '' ? undefined : { rpps: listed, by: 'own-list' };
}

function groupOf(findings: Findings | undefined, isSettled: boolean): AccountGroup {
  const candidates = findings?.candidates?.value;
  if (isSettled) return 'settled';
  if (!candidates) return 'unsearched';
  if (candidates.length === 0) return 'nobody';
  return candidates.length > 1 ? 'choice' : 'single';
}

/** Tells the owner's mailboxes from those of others; while nobody knows who it is, those of candidates are apart. */
function mailboxesOf(
  { person }: Conversion,
  findings: Findings | undefined,
  rpps: string | undefined,
): Pick<AccountEntry, 'taken' | 'owned' | 'byCandidate'> {
  const all = findings?.mailboxes?.value ?? [];
  const wished = suggestCorrespondence(person.value);
  const bodies = wished ? [wished.nomPrenom, wished.prenomNom].map(bodyOf) : [];
  const candidates = findings?.candidates?.value.map(({ practitioner }) => practitioner.rpps) ?? [];
  const possible = rpps === undefined ? candidates : [rpps];
  // As the checks of the card do: numbers decide, and where one is not known, names.
  const isOwned = (one: PublishedMailbox) =>
    one.rpps !== '' && possible.length > 0 ? one.rpps === rpps : samePerson(one, person.value) === 'same';
  const taken = all.filter(
    (one) =>
      !isOwned(one) && !possible.includes(one.rpps) && bodies.includes(one.address.split('@')[0] ?? ''),
  );
  const of = (number: string) => all.filter((one) => one.rpps === number);
  return {
    taken,
    owned: all.filter(isOwned),
    byCandidate: new Map(candidates.map((number) => [number, of(number)])),
  };
}
