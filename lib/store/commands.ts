import { hands } from './hands.ts';
import type { InTurn } from './in-turn.ts';
import { takeNext } from './next-account.ts';
import { lastMedimailTabs, openMedimail } from './open-medimail.ts';
import { openChecklistTab, openPanel } from './open-panel.ts';
import { tell } from './tell.ts';
import type { Writer } from './writer.ts';

/** The keyboard commands of the manifest, in the order in which they are shown. */
export const COMMANDS = ['open-checklist', 'jump-to-step', 'next-account'] as const;

export type CommandName = (typeof COMMANDS)[number];

/** The tab in front when a command was given, as far as the browser says. */
export interface CommandTab {
  id?: number | undefined;
  windowId?: number | undefined;
}

/**
 * Does what a keyboard command says.
 *
 * @param inTurn the queue of what the background does: what a tab works on is read, then written
 */
export async function runCommand(
  writer: Writer,
  inTurn: InTurn,
  command: string,
  tab: CommandTab = {},
): Promise<void> {
  if (command === 'open-checklist') await openChecklist(tab);
  if (command === 'jump-to-step') tell(await tabToWorkIn(tab), { type: 'jump' });
  if (command === 'next-account') await inTurn(() => nextAccount(writer, tab));
}

/** Opens the side panel, before anything else is waited for, or else a tab of its own. */
async function openChecklist({ windowId }: CommandTab): Promise<void> {
  try {
    if (windowId === undefined) throw new Error('No window is in front.');
    await openPanel(windowId);
  } catch {
    await openChecklistTab();
  }
}

async function nextAccount(writer: Writer, inFront: CommandTab): Promise<void> {
  const tab = await tabToWorkIn(inFront);
  const next = await takeNext(writer, { at: Date.now(), after: await hands.get(tab), tab });
  if (!next) tell(tab, { type: 'no-next' });
}

/** The tab in front when it shows Medimail, or else the Medimail tab that was used last. */
async function tabToWorkIn(inFront: CommandTab): Promise<number> {
  const all = await lastMedimailTabs();
  return all.find(({ id }) => id !== undefined && id === inFront.id)?.id ?? openMedimail();
}
