import type { Page } from 'playwright-core';
import type { browser as Extension } from 'wxt/browser';
import { awaiting, decided, stored, todo } from '../../store/conversion-fixture.ts';
import { type Browser, MEDIMAIL_URL } from './chromium.ts';
import { DIRECTORY, FILES, PROFILE, queueOf } from './screens-data.ts';
import { until } from './until.ts';
import { type Spoken, type Words, wordsIn } from './words.ts';

/** One of the extension's own pages, in a state. */
export interface Screen {
  /** As it is called in the gallery and in a failed test. */
  name: string;
  /** `popup.html` */
  page: string;
  /** What is stored before it opens. */
  local?: Record<string, unknown>;
  /** What one does on it to come to the state, and how to know that it is there. */
  come?: (on: On) => Promise<void>;
}

/** Where a screen is shown, and what it says there. */
interface On {
  page: Page;
  browser: Browser;
  say: Words;
}

const AWAITING = awaiting('gaelle.weiss@clinique-de-la-demonstration.fr', 'weiss.gaelle', {
  nom: 'WEIß',
  prenom: 'GAËLLE',
  profession: 'Masseur-kinésithérapeute',
});
const STARTED = decided(todo('h.lemoine@ch-demo.fr', { nom: 'LEMOINE', prenom: 'HÉLÈNE' }), {
  kind: 'started',
});
const PAUSED = decided(todo('noe.nunez@ch-demo.fr', { nom: 'NÚÑEZ', prenom: 'NOÉ' }), { kind: 'paused' });
const ASIDE = decided(todo('a.l@ch-demo.fr', { nom: 'LŒUILLET', prenom: 'ANNE-LAURE' }), {
  kind: 'set-aside',
  reason: 'other',
  text: 'UnMotSansFinQuiNeTientPasDansLaLargeur'.repeat(3),
});
const MANY = Array.from({ length: 300 }, (_, i) =>
  todo(`prenom.nom-${i + 1}@etablissement-demo.fr`, { nom: `NOM-COMPOSÉ-${i + 1}`, prenom: 'PRÉNOM' }),
);
/** A checklist with an account in each state. */
const FEW = stored(AWAITING, STARTED, PAUSED, ASIDE, ...MANY.slice(0, 6));
/** Four of them in the queue. */
const QUEUED = queueOf(STARTED, ...MANY.slice(0, 3));

const popup = (name: string, come?: Screen['come'], local = FEW): Screen => ({
  name: `popup, ${name}`,
  page: 'popup.html',
  local,
  ...(come && { come }),
});

/** Opens what there is to know of an account in the checklist. */
async function unfold({ page, say }: On, name: string): Promise<void> {
  await page.getByRole('button', { name: say('action_for', say('action_more'), name) }).click();
}

/** Every screen that is looked at: by axe-core, for what it cuts off, in the gallery. A new one is one line. */
export const SCREENS: readonly Screen[] = [
  popup('empty', undefined, {}),
  popup('some accounts'),
  popup('a queue', undefined, { ...FEW, ...QUEUED }),
  popup('300 accounts', undefined, stored(...MANY)),
  popup('no result', async ({ page, say }) => {
    await page.getByRole('searchbox').fill('personne de ce nom');
    await page.getByText(say('popup_no_result_for', 'personne de ce nom')).waitFor();
  }),
  popup('unfolded', (on) => unfold(on, 'WEIß GAËLLE')),
  popup('set-aside form', async (on) => {
    const { page, say } = on;
    await unfold(on, 'LEMOINE HÉLÈNE');
    const setAside = say('action_for', say('action_set_aside'), 'LEMOINE HÉLÈNE');
    await page.getByRole('button', { name: setAside }).click();
    await page.getByRole('button', { name: say('popup_reason_other') }).click();
    await page.getByRole('button', { name: say('action_set_aside_confirm'), exact: true }).click();
    await page.getByRole('alert').waitFor();
  }),
  popup('set aside', ({ page, say }) =>
    page.getByRole('button', { name: `${say('popup_filter_set_aside')} 1` }).click(),
  ),
  popup('after an act, which can be undone', async ({ page, say }) => {
    const start = say('action_for', say('action_start'), 'NOM-COMPOSÉ-1 PRÉNOM');
    await page.getByRole('button', { name: start, exact: true }).click();
    await page.getByRole('button', { name: say('action_undo') }).waitFor();
  }),
  popup('a page that is not recognised', async ({ page, say }) => {
    await page.getByText(say('popup_show_title')).click();
    await page.getByLabel(say('popup_show_choice')).waitFor();
  }),
  popup('no source to check with', async ({ page, say }) => {
    await page.getByRole('button', { name: say('due_check_one') }).click();
    await page.getByText(say('due_none_on'), { exact: true }).waitFor();
  }),
  popup('erase dialog', async ({ page, say }) => {
    await page.getByRole('button', { name: say('action_erase_all') }).click();
    await page.getByRole('dialog').waitFor();
  }),
  { name: 'settings', page: 'options.html' },
  { name: 'settings, a profile', page: 'options.html', local: { profile: PROFILE } },
  {
    name: 'settings, a wrong address',
    page: 'options.html',
    come: async ({ page, say }) => {
      await page.getByLabel(say('hosts_address')).fill('deux mots');
      await page.getByRole('button', { name: say('hosts_add'), exact: true }).click();
      await page.getByText(say('hosts_bad', 'deux mots')).waitFor();
    },
  },
  {
    name: 'settings, a wrong postcode',
    page: 'options.html',
    come: async ({ page, say }) => {
      await page.getByLabel(say('establishment_postcode')).fill('123');
      await page.keyboard.press('Tab');
      await page.getByText(say('establishment_bad_postcode')).waitFor();
    },
  },
  { name: 'side panel', page: 'sidepanel.html', local: { ...FEW, ...QUEUED } },
  { name: 'checklist in a tab', page: 'checklist.html', local: { ...FEW, ...QUEUED } },
  { name: 'Annuaire', page: 'directory.html', local: FEW },
  {
    name: 'Annuaire, files read',
    page: 'directory.html',
    local: DIRECTORY,
    come: async ({ page, say }) => {
      for (const file of FILES) {
        const choosing = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: say('annuaire_choose') }).click();
        await (await choosing).setFiles(file);
        await page.getByRole('button', { name: say('annuaire_dismiss', file.name) }).waitFor();
      }
    },
  },
  { name: 'welcome', page: 'welcome.html' },
  { name: 'practice', page: 'practice.html' },
  { name: 'help', page: 'help.html' },
  { name: 'report, none', page: 'report.html' },
  {
    name: 'report',
    page: 'options.html',
    come: async ({ page, browser }) => {
      const { context, extensionId } = browser;
      const medimail = await context.newPage();
      await medimail.goto(MEDIMAIL_URL);
      const tab = await page.evaluate(medimailTab);
      // The assistant is there a moment after its page.
      await until('the assistant to answer', () => page.evaluate(answers, tab));
      await page.goto(`chrome-extension://${extensionId}/report.html?tab=${tab}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await medimail.close();
    },
  },
];

/**
 * Brings one of the extension's own pages into a state.
 *
 * @param page a tab of the browser, whose storage is replaced
 * @param language that of the browser
 */
export async function showScreen(
  browser: Browser,
  page: Page,
  screen: Screen,
  language: Spoken = 'fr',
): Promise<void> {
  const base = `chrome-extension://${browser.extensionId}`;
  // A page of the extension in which nothing runs: what is stored changes under nobody's feet.
  await page.goto(`${base}/manifest.json`);
  await page.evaluate(replaceStored, screen.local ?? {});
  await page.goto(`${base}/${screen.page}`);
  await page.getByRole('main').waitFor();
  // What is stored comes a moment later.
  await page.locator('p.loading').waitFor({ state: 'detached' });
  await screen.come?.({ page, browser, say: wordsIn(language) });
}

/** What there is in the extension's own pages, where the functions below run. */
declare const chrome: typeof Extension;

async function replaceStored(local: Record<string, unknown>): Promise<void> {
  await chrome.storage.session.clear();
  await chrome.storage.local.clear();
  await chrome.storage.local.set(local);
}

async function medimailTab(): Promise<number> {
  // Another may have been opened on a screen before.
  const [tab] = await chrome.tabs.query({ url: 'https://medimail.mipih.fr/*', active: true });
  return tab?.id ?? 0;
}

async function answers(tab: number): Promise<boolean> {
  return (await chrome.tabs.sendMessage(tab, { type: 'copy' })) !== undefined;
}
