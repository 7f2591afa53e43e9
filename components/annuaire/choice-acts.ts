import type { Findings, Source } from '../../lib/directory/findings.ts';
import { send } from '../../lib/store/send.ts';
import { text } from '../text.ts';
import type { AccountEntry } from './account-entry.ts';
import type { AnnuaireState } from './state.ts';

/** How an account is called in a sentence. */
export const calledAs = ({ name, mail }: AccountEntry): string => name || mail;

/** Picking one of the candidates for an account, and taking that back. */
export function choiceActs(
  state: AnnuaireState,
  attempt: (work: () => Promise<void>) => Promise<void>,
  say: (words: string, undo?: () => void) => void,
) {
  const keep = async (entry: AccountEntry, rpps: string): Promise<void> => {
    const source: Source = entry.findings?.candidates?.source ?? {
      kind: 'practitioners',
      date: new Date().toISOString(),
    };
    const chosen: NonNullable<Findings['chosen']> = { value: rpps, source, at: Date.now() };
    await send({ type: 'findings', findings: [{ mail: entry.mail, chosen }] });
  };
  const change = (entry: AccountEntry, rpps: string, words: string): void => {
    const former = state.stored.peek()?.findings.get(entry.mail)?.chosen?.value ?? '';
    const undo = () =>
      attempt(async () => {
        await keep(entry, former);
        say(text('annuaire_choice_undone', calledAs(entry)));
      });
    attempt(async () => {
      await keep(entry, rpps);
      say(words, undo);
    });
  };
  return {
    choose: (entry: AccountEntry, rpps: string): void =>
      change(entry, rpps, text('annuaire_chosen', rpps, calledAs(entry))),
    unchoose: (entry: AccountEntry): void => change(entry, '', text('annuaire_unchosen', calledAs(entry))),
  };
}
