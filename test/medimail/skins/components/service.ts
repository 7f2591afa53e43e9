import { changeType } from '../../actions/change-type.ts';
import { REFUSALS } from '../../actions/messages.ts';
import { saveCorrespondence } from '../../actions/save-correspondence.ts';
import { saveUser } from '../../actions/save-user.ts';
import { BadRequest, type DemoRequest, type DemoResponse } from '../../http/messages.ts';
import { json } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { type Account, type Bal, findAccount, type Outcome } from '../../state.ts';
import type { Answer } from './wire.ts';

type Act = (data: DemoRequest['data'], context: SkinContext, account: Account) => Outcome;

const ACTS: ReadonlyMap<string, Act> = new Map([
  ['type', ({ bal }, { state }, { id }) => changeType(state, id, balOf(bal))],
  [
    'fiche',
    (data, { state }, account) =>
      saveUser(state, account.id, {
        nom: text(data.nom) ?? account.nom,
        prenom: text(data.prenom) ?? account.prenom,
        profession: text(data.profession) ?? account.profession,
        rpps: text(data.rpps) ?? account.rpps,
        adeli: text(data.adeli) ?? account.adeli,
        phone: text(data.phone) ?? account.phone ?? '',
      }),
  ],
  [
    'correspondance',
    ({ local, visible }, { state }, { id }) =>
      saveCorrespondence(state, id, {
        local: text(local) ?? '',
        visible: typeof visible === 'boolean' ? visible : undefined,
      }),
  ],
]);

/** Does what a page sends, and answers with what it is to say. */
export function serve({ method, data }: DemoRequest, context: SkinContext, what: string): DemoResponse {
  const act = ACTS.get(what);
  if (!act || method !== 'POST') throw new BadRequest('Service inconnu.', 404);
  if (context.session.status !== 'open') return answer({ login: true });
  const account = findAccount(context.state, text(data.id) ?? '');
  if (!account) return answer({ refused: REFUSALS.unknownAccount });
  const outcome = context.apply(act(data, context, account));
  return answer(outcome.ok ? { done: account.id } : { refused: outcome.message });
}

function answer(value: Answer): DemoResponse {
  return json(value);
}

function balOf(value: unknown): Bal {
  if (value === 'MED' || value === 'PER' || value === 'ORG' || value === 'APP') return value;
  throw new BadRequest('Type de BAL inconnu.');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
