import type { Page } from 'playwright-core';
import { Assistant } from '../../e2e/support/assistant.ts';
import type { Account } from '../../medimail/state.ts';
import type { Stage } from './stage.ts';

/** The account that cards are about: its row is among the first. */
export function accountOfCard({ accounts }: Stage): Account {
  const account = accounts.slice(5).find(({ bal }) => bal === 'MED');
  if (!account) throw new Error('The demo has no MED account.');
  return account;
}

/** Begins a conversion on the list, by its badge, and waits for the card. */
export async function startCard(stage: Stage, page: Page): Promise<Assistant> {
  const assistant = await Assistant.on(page);
  if (!(await assistant.card())) await assistant.start(accountOfCard(stage).mail);
  await assistant.wait('a card', () => assistant.card());
  return assistant;
}
