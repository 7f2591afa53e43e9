import { samePerson } from '../checks/identity.ts';
import { compareNames } from './compare-names.ts';
import { comparePeople, type Fit, personParts } from './compare-people.ts';
import { isNamedInMail } from './mail-names.ts';
import type { Practitioner } from './practitioner.ts';
import { identityReasons, type MatchedAccount, type Reason } from './rank-candidates.ts';

/** What {@link checkPerson} says of a number that was typed for an account. */
export type PersonCheck =
  | { verdict: 'ok'; practitioner: Practitioner }
  /** The names differ as one person's may from one register to another, or, when `close`, as two people's may. */
  | {
      verdict: 'warning';
      reason: 'variant';
      fit: Exclude<Fit, 'same'>;
      reasons: Reason[];
      practitioner: Practitioner;
    }
  /** The account lacks a name, or has it in another alphabet: nobody can compare. */
  | { verdict: 'warning'; reason: 'not-comparable'; practitioner: Practitioner }
  /** Nobody has this number in the extract of that date. */
  | { verdict: 'warning'; reason: 'unknown'; extractDate: number }
  /** `sharing`: the one name that is the account's, as when a surname changed by marriage. */
  | { verdict: 'error'; reason: 'other-person'; sharing?: 'nom' | 'prenom'; practitioner: Practitioner };

/**
 * Checks that an RPPS number is that of an account's owner.
 *
 * @param practitioner who has the number in the extract, if anybody
 * @param extractDate when the extract was made, in milliseconds
 */
export function checkPerson(
  account: MatchedAccount,
  practitioner: Practitioner | undefined,
  extractDate: number,
): PersonCheck {
  if (!practitioner) return { verdict: 'warning', reason: 'unknown', extractDate };
  if (samePerson(account, practitioner) === 'same') return { verdict: 'ok', practitioner };

  const [owner, holder] = [personParts(account), personParts(practitioner)];
  const match = comparePeople(owner, holder);
  if (match?.fit === 'same') return { verdict: 'ok', practitioner };
  if (match) {
    const { fit } = match;
    return { verdict: 'warning', reason: 'variant', fit, reasons: identityReasons(match), practitioner };
  }
  if (isNamedInMail(account.mail, practitioner)) {
    const reasons: Reason[] = [{ kind: 'named-in-mail' }];
    return { verdict: 'warning', reason: 'variant', fit: 'close', reasons, practitioner };
  }

  const parts = ['nom', 'prenom'] as const;
  const comparable = parts.filter((part) => owner[part].letters !== '' && holder[part].letters !== '');
  const shared = comparable.filter((part) => compareNames(owner[part], holder[part], part === 'prenom'));
  if (shared.length === comparable.length && comparable.length < parts.length) {
    return { verdict: 'warning', reason: 'not-comparable', practitioner };
  }
  const [sharing] = shared;
  return { verdict: 'error', reason: 'other-person', ...(sharing ? { sharing } : {}), practitioner };
}
