import { beforeAll, beforeEach, describe, it } from 'vitest';
import { ACCOUNTS } from '../medimail/index.ts';
import { CHECKLIST_SCENARIOS, type Stage, setStage } from './support/checklist-scenarios.ts';
import { convertOne } from './support/conversion-scenario.ts';
import { useFirefox } from './support/firefox-session.ts';
import { PopupInFirefox } from './support/popup-firefox.ts';

describe('in Firefox, one account', () => {
  const session = useFirefox();

  it('is led from the list to the night of its publication', { timeout: 240_000 }, async () => {
    await convertOne(session.medimail, await session.openList());
  });
});

describe('in Firefox, the popup', () => {
  const session = useFirefox({ pageSize: ACCOUNTS });
  let stage: Stage;

  beforeAll(async () => {
    const { medimail } = session;
    const tab = await session.openList();
    await setStage({ medimail, tab });
    stage = { medimail, tab, popup: await PopupInFirefox.open(session.firefox) };
    // A conversion and a half: a busy machine takes its time.
  }, 300_000);

  // A tab behind another is not drawn, and what is not drawn is clicked late.
  beforeEach(() => stage.popup.bringToFront());

  // What a screen reader is told is asked of the whole tree each time, which takes long there.
  it.each(CHECKLIST_SCENARIOS)('%s', { timeout: 240_000 }, (_, play) => play(stage));
});
