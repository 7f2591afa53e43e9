import { type Bal, findAccount, type MedimailState, type Outcome, refuse, replaceAccount } from '../state.ts';
import { REFUSALS } from './messages.ts';

/**
 * Gives an account another kind of mailbox, at once. An account that becomes MED again loses its correspondence.
 *
 * @returns the new state; a refusal for an unknown account, one that is not individual, or a kind it cannot have
 */
export function changeType(state: MedimailState, id: string, bal: Bal): Outcome {
  const account = findAccount(state, id);
  if (!account) return refuse(REFUSALS.unknownAccount);
  if (account.bal === 'ORG' || account.bal === 'APP') return refuse(REFUSALS.notIndividual);
  if (account.bal === bal) return refuse(REFUSALS.sameType);
  if (bal === 'ORG' || bal === 'APP') return refuse(REFUSALS.onlyIndividual);
  const { correspondence: _lost, ...changed } = account;
  return replaceAccount(state, { ...changed, bal });
}
