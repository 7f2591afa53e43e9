import { browser } from 'wxt/browser';
import type { Fact } from '../conversion/facts.ts';
import { hands, lastInProgress } from './hands.ts';
import { identifyStored } from './identify-stored.ts';
import { listPlaces } from './list-place.ts';
import type { Message, Reply } from './messages.ts';
import { takeNext } from './next-account.ts';
import { openMedimail } from './open-medimail.ts';
import { openDirectory, openHelp } from './open-page.ts';
import { without, withShown } from './profile.ts';
import { cardLook, eraseSession, listAddress } from './session.ts';
import { tell } from './tell.ts';
import { loadTexts } from './texts.ts';
import type { Writer } from './writer.ts';

/** The tab of a message that comes from a view of ours. */
const NO_TAB = -1;

/**
 * What the background does with a message, and answers once it is written.
 *
 * @param tab the tab it comes from, if it comes from one
 * @param frame the frame of that tab
 */
export async function answer(writer: Writer, message: Message, tab = NO_TAB, frame = 0): Promise<Reply> {
  switch (message.type) {
    case 'page': {
      const hand = (await hands.get(tab)) ?? lastInProgress(await writer.all());
      const { at, saidAt, document, page, url } = message;
      if (hand && page.kind !== 'other') await hands.set(tab, hand);
      if (page.kind === 'account-list') await listAddress.set(url);
      if (tab !== NO_TAB) await listPlaces.see(tab, frame, url, page.kind === 'account-list');
      const fact: Fact = { kind: 'page', at, origin: { tab, document }, page };
      await writer.apply({ ...fact, ...(saidAt !== undefined && { saidAt }), ...(hand && { hand }) });
      return { look: await cardLook.get(), ...(hand && { hand }) };
    }
    case 'look':
      await cardLook.set(message.look);
      return {};
    case 'saving': {
      const { type: _, document, ...saved } = message;
      await writer.apply({ kind: 'saving', origin: { tab, document }, ...saved });
      return {};
    }
    case 'decide': {
      const { at, mail, decision, take } = message;
      await writer.apply({ kind: 'decision', at, mail, decision });
      if (take) await takeUp(tab, mail);
      return {};
    }
    case 'release':
      await hands.set(tab, '');
      return {};
    case 'open':
      await takeUp(await openMedimail(), message.mail);
      return {};
    case 'identify': {
      const owner = await identifyStored(message.mail, message.rpps);
      return owner ? { owner } : {};
    }
    case 'open-help':
      await openHelp(message.step);
      return {};
    case 'open-directory':
      await openDirectory(message.mail);
      return {};
    case 'remove': {
      const removed = await writer.remove(message.mail);
      return removed ? { removed } : {};
    }
    case 'restore':
      await writer.restore(message.conversion);
      return {};
    case 'ask-to-show':
      tell(await openMedimail(), { type: 'show', what: message.what });
      return {};
    case 'ask-report':
      await openReport(tab === NO_TAB ? await openMedimail() : tab);
      return {};
    case 'shown':
      await writer.changeProfile((profile) => withShown(profile, message.what));
      return {};
    case 'forget-shown':
      await writer.changeProfile((profile) => without(profile, message.what));
      return {};
    case 'profile':
      await writer.changeProfile(() => message.profile);
      return {};
    case 'texts':
      return { texts: await loadTexts(message.language) };
    case 'settings':
      await writer.changeSettings(message.change);
      return {};
    case 'listed':
      for (const { mail, ...person } of message.accounts)
        await writer.apply({ kind: 'listed', mail: mail.toLowerCase(), person });
      return {};
    case 'findings':
      await writer.learn(message.findings);
      return {};
    case 'put':
      await writer.put(message.records, message.forget, message.beside);
      return {};
    case 'publication':
      for (const { mail, value } of message.seen)
        await writer.apply({ kind: 'publication', at: message.at, mail, value });
      return {};
    case 'erased-told':
      await writer.forgetErased();
      return {};
    case 'queue':
      await writer.changeQueue(message.change);
      return {};
    case 'next': {
      const { at, after, here } = message;
      const next = await takeNext(writer, { at, after, tab: here && tab !== NO_TAB ? tab : undefined });
      return next ? { next } : {};
    }
    case 'note': {
      const { type: kind, ...noted } = message;
      await writer.apply({ kind, ...noted });
      return {};
    }
    case 'view':
      await writer.changeView(message.view);
      return {};
    case 'look-up':
    case 'look-up-rpps':
    case 'check-publications':
    case 'cancel-check':
    case 'test-key':
      // For the sources, which answer apart.
      return {};
    case 'erase':
      await eraseSession();
      return { erased: await writer.erase() };
    case 'restore-copy':
      await writer.restoreCopy();
      return {};
    case 'put-back':
      await writer.putBack(message.stored);
      return {};
  }
}

/** Makes a tab work on an account, and tells the page that is in it. */
async function takeUp(tab: number, hand: string): Promise<void> {
  if (tab === NO_TAB) return;

  await hands.set(tab, hand);
  tell(tab, { type: 'hand', hand });
}

/** Opens the page that asks a tab for a copy of its page, and writes a report of it. */
async function openReport(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tab}`) });
}
