import type { DemoRequest } from '../../http/messages.ts';
import type { SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';

const WORDS: ReadonlyMap<string, (account: Account) => string> = new Map([
  ['fiche', ({ mail }) => `Les modifications de ${mail} sont enregistrées.`],
  ['type', ({ bal }) => `Type de BAL modifié : ${bal}.`],
  ['correspondance', ({ mail }) => `La correspondance de ${mail} est enregistrée.`],
]);

/** What the bubble says was just done: `?fait=<what>&compte=<id>`. */
export function doneWords({ url }: DemoRequest, context: SkinContext): string | undefined {
  const account = findAccount(context.state, url.searchParams.get('compte') ?? '');
  return account && WORDS.get(url.searchParams.get('fait') ?? '')?.(account);
}
