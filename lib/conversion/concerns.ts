import { samePerson } from '../checks/identity.ts';
import type { Identity } from '../page/types.ts';
import type { Conversion } from './conversion.ts';

/**
 * `yes`: the page says that it is about this account. `assumed`: it says nothing, but its tab works on this
 * account. `no`: it is about another account, or about none that can be told.
 */
export type Concern = 'yes' | 'assumed' | 'no';

/**
 * Whether a page is about an account. A mail decides before names do: homonyms exist.
 *
 * @param identity what the page says of its account
 * @param inHand whether the page's tab works on this account
 */
export function concerns(conversion: Conversion, identity: Identity, inHand: boolean): Concern {
  const { mail } = conversion;
  if (identity.mail === mail) return 'yes';
  if (identity.mail) return 'no';
  const names = samePerson(conversion.person.value, {
    nom: identity.nom ?? '',
    prenom: identity.prenom ?? '',
  });
  if (identity.mentioned.includes(mail)) return names === 'different' ? 'no' : 'yes';
  if (!inHand || names === 'different') return 'no';
  return names === 'same' ? 'yes' : 'assumed';
}
