import { expect } from 'vitest';
import { findByMail, type Medimail, rppsFor } from '../../medimail/index.ts';
import { changeType, convert, startFromBadge } from './convert.ts';
import type { Target } from './driver.ts';
import type { AnyTab } from './session.ts';

/** Converted whole before the scenarios. */
export const DONE = 'lea.schiano@esante-occitanie.fr';
/** Led to its RPPS before the scenarios. */
export const HALFWAY = 'noe.nunez@ch-demo.fr';
/** Never worked on. */
export const UNTOUCHED = 'fbesancon@ch-demo.fr';

/** What a person sees and does of the checklist, in whatever browser. */
export interface ChecklistView {
  /** A button, by its whole name. */
  button(name: string): Target;
  /** The accounts shown, in order. */
  names(): Promise<string[]>;
  searchFor(words: string): Promise<void>;
  /** Waits for what was just done to be announced. */
  said(words: string): Promise<void>;
  /** Waits for the row of an account to say something. */
  rowSays(name: string, words: string): Promise<void>;
  /** Waits for the drawing in the row of an account to say where it stands. */
  rowStands(name: string, status: string): Promise<void>;
  unfold(name: string): Promise<void>;
  /** The address of the tab in front. */
  tabInFront(): Promise<string>;
  bringToFront(): Promise<void>;
}

/** What the scenarios are played on: the checklist, and a tab on Medimail's list with every account on one page. */
export interface Stage {
  medimail: Medimail;
  popup: ChecklistView;
  tab: AnyTab;
}

/** Leads one account to its end, and one halfway. */
export async function setStage({ medimail, tab }: Omit<Stage, 'popup'>): Promise<void> {
  await convert(tab, { mail: DONE, rpps: rppsFor(accountOf(medimail, DONE)) });
  await startFromBadge(tab, HALFWAY);
  await changeType(tab);
  await tab.assistant.waitForCard('enter-rpps', 'pointing');
}

/** What the checklist must do in every browser; each scenario leaves things as it found them. */
export const CHECKLIST_SCENARIOS: [what: string, play: (stage: Stage) => Promise<void>][] = [
  [
    'says where each account is',
    async ({ popup, medimail }) => {
      const [done, halfway, untouched] = [DONE, HALFWAY, UNTOUCHED].map((mail) => nameOf(medimail, mail));
      await popup.rowSays(`${done}`, 'Étape 8 sur 8 · Publication');
      await popup.rowStands(`${done}`, 'Publication cette nuit');
      await popup.rowSays(`${halfway}`, 'Étape 5 sur 8 · Saisir le RPPS');
      await popup.rowStands(`${halfway}`, 'En cours');
      await popup.rowSays(`${untouched}`, 'Étape 1 sur 8 · Chercher le compte');
    },
  ],
  [
    'searches by name without accents, by address and by RPPS',
    async ({ popup, medimail }) => {
      for (const [query, mail] of [
        ['nunez noe', HALFWAY],
        ['FBESANCON@', UNTOUCHED],
        [rppsFor(accountOf(medimail, DONE)), DONE],
      ] as const) {
        await popup.searchFor(query);
        await expect.poll(() => popup.names()).toEqual([nameOf(medimail, mail)]);
      }
      await popup.searchFor('personne de ce nom');
      await popup.button('Tout afficher').click();
      await popup.rowSays(nameOf(medimail, DONE), 'Étape 8');
    },
  ],
  [
    'filters by status',
    async ({ popup, medimail }) => {
      await popup.button('En cours 1').click();
      await expect.poll(() => popup.names()).toEqual([nameOf(medimail, HALFWAY)]);
      await popup.button('Publication 1').click();
      await expect.poll(() => popup.names()).toEqual([nameOf(medimail, DONE)]);
      await popup.button('Publication 1').click();
      await popup.rowSays(nameOf(medimail, UNTOUCHED), 'Étape 1');
    },
  ],
  [
    'opens an account: Medimail comes to the front, and its card resumes there',
    async ({ popup, tab, medimail }) => {
      await tab.assistant.act('dismiss');
      await tab.assistant.waitForNoCard();
      await popup.bringToFront();
      await expect.poll(() => popup.tabInFront()).toContain('popup.html');
      await popup.button(`Continuer : ${nameOf(medimail, HALFWAY)}`).click();
      await expect.poll(() => popup.tabInFront()).toContain('https://medimail.mipih.fr');
      expect((await tab.assistant.waitForCard('enter-rpps', 'pointing')).mail).toBe(HALFWAY);
    },
  ],
  [
    'pauses and resumes an account, with its card',
    async ({ popup, tab, medimail }) => {
      const name = nameOf(medimail, HALFWAY);
      await popup.unfold(name);
      await popup.button(`Mettre en pause : ${name}`).click();
      await popup.said(`Mis en pause : ${name}.`);
      await popup.rowStands(name, 'En pause');
      await tab.assistant.waitForNoCard();
      await popup.button(`Reprendre : ${name}`).click();
      await popup.said(`Conversion reprise : ${name}.`);
      // Medimail comes to the front last.
      await expect.poll(() => popup.tabInFront()).toContain('https://medimail.mipih.fr');
      await tab.assistant.waitForCard('enter-rpps', 'pointing');
    },
  ],
  [
    'sets an account aside with a reason, and undoes it',
    async ({ popup, tab, medimail }) => {
      const name = nameOf(medimail, HALFWAY);
      await popup.unfold(name);
      await popup.button(`Écarter… : ${name}`).click();
      await popup.button('Doublon').click();
      await popup.said(`Écarté : ${name}.`);
      await popup.rowSays(name, 'Doublon');
      await popup.button('Écartés 1').waitFor();
      await tab.assistant.waitForNoCard();
      await popup.button('Annuler').click();
      await popup.rowStands(name, 'En cours');
      await popup.rowSays(name, 'Étape 5 sur 8');
      await tab.assistant.waitForCard('enter-rpps', 'pointing');
    },
  ],
];

/** An account of the demo. @throws when it has none of that mail */
export function accountOf(medimail: Medimail, mail: string) {
  const account = findByMail(medimail.state, mail);
  if (!account) throw new Error(`${mail} is not in the demo`);
  return account;
}

/** An account as the checklist calls it. */
export function nameOf(medimail: Medimail, mail: string): string {
  const { nom, prenom } = accountOf(medimail, mail);
  return `${nom} ${prenom}`;
}
