import { browser } from 'wxt/browser';
import { createTurns } from '../store/in-turn.ts';
import { SETTINGS } from '../store/keys.ts';
import { showOnToolbar } from '../store/toolbar.ts';
import type { Writer } from '../store/writer.ts';
import { MORNING } from './alarms.ts';
import { followNotification } from './notify.ts';
import { createSources, type Sources } from './sources.ts';

/** Makes the background's sources, and has them follow what is set, the clock and what is clicked. */
export function startSources(writer: Writer): Sources {
  const sources = createSources(writer);
  // In turn: two at once would set the same alarm twice.
  const inTurn = createTurns();
  const follow = (givesBack: boolean) => inTurn(() => sources.follow(givesBack));

  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === MORNING) await showOnToolbar(writer);
    await sources.onAlarm(name);
    await follow(false);
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && SETTINGS in changes)) void follow(true);
  });
  // A policy may have changed while the browser was closed.
  browser.runtime.onStartup.addListener(() => void follow(true));
  followNotification();
  // What was just allowed may have woken the background, before it is told that it is on: nothing is given back here.
  void follow(false);
  return sources;
}
