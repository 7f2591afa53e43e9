import { findAccount, type MedimailState, type Outcome, refuse, replaceAccount } from '../state.ts';
import { REFUSALS } from './messages.ts';

/** What the record's form sends. */
export interface UserFields {
  readonly nom: string;
  readonly prenom: string;
  readonly profession: string;
  readonly rpps: string;
  readonly adeli: string;
  readonly finess?: string;
  readonly phone?: string;
}

/**
 * Saves the record of an account. The RPPS must be 11 digits and nobody else's; **its Luhn key is not checked**, so
 * that a wrong number is taken, as a careless server would.
 *
 * @returns the new state; a refusal for an unknown account, a malformed or used RPPS, or a PER account without one
 */
export function saveUser(state: MedimailState, id: string, fields: UserFields): Outcome {
  const account = findAccount(state, id);
  if (!account) return refuse(REFUSALS.unknownAccount);
  const rpps = fields.rpps.trim();
  if (rpps === '' && account.bal === 'PER') return refuse(REFUSALS.rppsMissing);
  if (rpps !== '' && !/^[0-9]{11}$/.test(rpps)) return refuse(REFUSALS.rppsLength);
  const other = rpps !== '' && state.accounts.find((one) => one.id !== id && one.rpps === rpps);
  if (other) return refuse(REFUSALS.rppsUsed(other));
  return replaceAccount(state, {
    ...account,
    ...fields,
    nom: fields.nom.trim(),
    prenom: fields.prenom.trim(),
    rpps,
    adeli: fields.adeli.trim(),
  });
}
