import { mssanteDomain } from '../correspondence-domain.ts';
import {
  type Account,
  type Correspondence,
  findAccount,
  type MedimailState,
  type Outcome,
  refuse,
  replaceAccount,
} from '../state.ts';
import { REFUSALS } from './messages.ts';

/** What the correspondence's form sends. */
export interface CorrespondenceFields {
  /** What stands before the `@`. */
  readonly local: string;
  /** `undefined` when no choice was made. */
  readonly visible: boolean | undefined;
}

const LOCAL_PART = /^[a-z0-9]+([._-][a-z0-9]+)*$/;

/**
 * Why an account can have no correspondence yet.
 * @returns `undefined` when it can
 */
export function whyNoCorrespondence(account: Account): string | undefined {
  if (account.bal !== 'PER') return REFUSALS.correspondenceOfOther(account);
  return account.rpps === '' ? REFUSALS.correspondenceWithoutRpps(account) : undefined;
}

/**
 * Saves the *correspondance MSSanté* of an account. **That it reads nom.prenom is not checked.**
 *
 * @returns the new state, where it waits for the night; a refusal for an account that can have none, an address
 *   malformed or already attributed, or no choice of *visible*
 */
export function saveCorrespondence(state: MedimailState, id: string, fields: CorrespondenceFields): Outcome {
  const account = findAccount(state, id);
  if (!account) return refuse(REFUSALS.unknownAccount);
  const impossible = whyNoCorrespondence(account);
  if (impossible) return refuse(impossible);
  const local = fields.local.trim().toLowerCase();
  if (!LOCAL_PART.test(local)) return refuse(REFUSALS.addressMalformed);
  if (fields.visible === undefined) return refuse(REFUSALS.visibleMissing);
  const address = `${local}@${mssanteDomain(account.mail)}`;
  const taken = state.accounts.some((one) => one.id !== id && one.correspondence?.address === address);
  if (taken) return refuse(REFUSALS.correspondenceTaken(address));
  const correspondence = resaved(account.correspondence, address, fields.visible, state.today);
  return replaceAccount(state, { ...account, correspondence });
}

/** What is already published stays so, as long as the address and its visibility do not change. */
function resaved(
  old: Correspondence | undefined,
  address: string,
  visible: boolean,
  savedAt: string,
): Correspondence {
  const same = old !== undefined && old.address === address && old.visible === visible;
  return { address, visible, savedAt, ...(same && old.publishedAt && { publishedAt: old.publishedAt }) };
}
