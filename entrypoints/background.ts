import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isSourceMessage } from '../lib/sources/sources.ts';
import { startSources } from '../lib/sources/start.ts';
import { answer } from '../lib/store/answer.ts';
import { coalesce } from '../lib/store/coalesce.ts';
import { runCommand } from '../lib/store/commands.ts';
import { hands } from '../lib/store/hands.ts';
import { followHosts } from '../lib/store/hosts.ts';
import { createTurns } from '../lib/store/in-turn.ts';
import { isAccountKey, SETTINGS } from '../lib/store/keys.ts';
import { listPlaces } from '../lib/store/list-place.ts';
import type { Message } from '../lib/store/messages.ts';
import { createMoments, latestIn } from '../lib/store/moments.ts';
import { whyNotWritten } from '../lib/store/not-written.ts';
import { openWelcome } from '../lib/store/open-page.ts';
import { prepareStore } from '../lib/store/prepare.ts';
import { keepRetention } from '../lib/store/retention.ts';
import { showOnToolbar } from '../lib/store/toolbar.ts';
import { createWriter } from '../lib/store/writer.ts';

export default defineBackground(() => {
  const writer = createWriter();
  const show = coalesce(() => showOnToolbar(writer));
  // What a tab works on is read, then written: a click must not come between.
  const inTurn = createTurns();
  const moments = createMoments(async () => latestIn(await writer.all()));
  // Before anything else is written.
  const ready = prepareStore(writer).catch(() => undefined);

  const sources = startSources(writer);

  const reply = async (message: Message, tab: number | undefined, frame: number | undefined) => {
    // What waits for the network, or changes nothing, is waited for by nobody else.
    if (isSourceMessage(message)) return sources.answer(message);
    if (message.type !== 'identify') return inTurn(() => answer(writer, message, tab, frame));
    if (!message.again) await sources.askForNumber(message.mail, message.rpps);
    return answer(writer, message, tab);
  };

  browser.runtime.onMessage.addListener((told, sender, respond) => {
    const message = told as Message;
    // A view of ours may be shown in a tab too.
    const isOurs = sender.url?.startsWith(browser.runtime.getURL('/'));
    const tab = isOurs ? undefined : sender.tab?.id;
    const replied = async () => {
      const at = 'at' in message && typeof message.at === 'number' ? await moments(message.at) : 0;
      return reply('at' in message ? { ...message, at } : message, tab, sender.frameId);
    };
    void replied().then(respond, (error: unknown) => respond({ failed: whyNotWritten(error) }));
    // The answer comes later.
    return true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  // Pages hold a port open: its end tells them that the extension is gone.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.tabs.onRemoved.addListener((tab) => {
    void hands.forget(tab);
    void listPlaces.forget(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => runCommand(writer, inTurn, command, tab));
  browser.storage.onChanged.addListener((changes, area) => {
    // The settings have the language in which the icon's title is.
    const isShown = (key: string) => isAccountKey(key) || key === SETTINGS;
    if (area === 'local' && Object.keys(changes).some(isShown)) void show();
  });

  // In turn too: two at once would register twice.
  const follow = () => void inTurn(followHosts);
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  follow();

  keepRetention(writer);
  void ready.then(show);
});
