import { browser } from 'wxt/browser';
import { isDue, statusOf } from '../conversion/progress.ts';
import { type Say, speaker } from './say.ts';
import type { Writer } from './writer.ts';

/** Grounds on which the browser writes white: of what waits since the night, and of what is being done. */
const DUE = '#8a3b00';
const ACTIVE = '#0b5c8a';

/**
 * Shows on the toolbar's icon how many publications can be checked since the night or, when none can, how many
 * accounts are in progress; nothing when there is neither. The icon's title says which in words.
 */
export async function showOnToolbar(writer: Writer, now = new Date()): Promise<void> {
  const conversions = await writer.all();
  const due = conversions.filter((conversion) => isDue(conversion, now)).length;
  const active = conversions.filter((conversion) => statusOf(conversion) === 'active').length;
  const count = due || active;
  await browser.action.setBadgeBackgroundColor({ color: due > 0 ? DUE : ACTIVE });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setTitle({ title: titleFor(await speaker(), due, active) });
}

function titleFor(say: Say, due: number, active: number): string {
  const name = say('extension_name');
  const parts = [due > 0 && say('toolbar_due', due), active > 0 && say('toolbar_active', active)].filter(
    Boolean,
  );
  return parts.length > 0 ? say('toolbar_title', name, parts.join(' · ')) : name;
}
