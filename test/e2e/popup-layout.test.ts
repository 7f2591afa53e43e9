import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaiting, decided, stored, todo } from '../store/conversion-fixture.ts';
import { Popup } from './support/popup.ts';
import { useSession } from './support/session.ts';

/** The words of a row need room for a name and an address, in CSS pixels. */
const ROOM = 150;

const MANY = Array.from({ length: 20 }, (_, i) =>
  todo(`compte${i + 10}@etablissement-demo.fr`, { nom: `NOM${i + 10}`, prenom: 'PRÉNOM' }),
);
const DUE = awaiting('gaelle.weiss@clinique-de-la-demonstration.fr', 'weiss.gaelle@clinique.mssante.fr', {
  nom: 'WEIß',
  prenom: 'GAËLLE',
  profession: 'Masseur-kinésithérapeute',
});
const ASIDE = decided(todo('a.l@ch-demo.fr', { nom: 'LŒUILLET', prenom: 'ANNE-LAURE' }), {
  kind: 'set-aside',
  reason: 'other',
  text: 'UnMotSansFinQuiNeTientPasDansLaLargeur'.repeat(3),
});

describe('the layout of the popup', () => {
  const session = useSession();
  let popup: Popup;

  beforeAll(async () => {
    popup = await Popup.open(session);
    await popup.store(stored(DUE, ASIDE, ...MANY));
    await popup.row('WEIß GAËLLE').waitFor();
  });

  afterAll(() => popup?.page.close());

  it.each([400, 320, 260])('fits %i pixels, with room for every name', async (width) => {
    await popup.page.setViewportSize({ width, height: 600 });
    await popup.page.reload();
    await popup.unfold('WEIß GAËLLE');
    await popup.rowSays('WEIß GAËLLE', '19999000011');
    const { narrow, spilling, wide } = await popup.page.evaluate((room) => {
      const all = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, dt, dd, button, label')].filter(
        (element) => element.checkVisibility({ contentVisibilityAuto: true }),
      );
      return {
        narrow: all
          .filter((element) => element.matches('h3') && element.offsetWidth < room)
          .map((element) => `${element.textContent} (${element.offsetWidth})`),
        spilling: all
          .filter((element) => element.offsetWidth > 1 && element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.textContent),
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    }, ROOM);
    expect({ narrow, spilling, wide }).toEqual({ narrow: [], spilling: [], wide: 0 });
  });

  it('keeps what has the focus in sight, under what stays in place', async () => {
    await popup.page.setViewportSize({ width: 400, height: 600 });
    await popup.page.reload();
    await popup.unfold('WEIß GAËLLE');
    await popup.button('Marquer comme publiée : WEIß GAËLLE').last().click();
    await popup.said('Marqué comme publié');
    await popup.search.focus();
    for (const { person } of MANY) await popup.tabTo(`Commencer : ${person.value.nom} PRÉNOM`);
    await popup.page.keyboard.press('Tab');
    for (const { person } of [...MANY].reverse()) {
      await popup.tabTo(`Commencer : ${person.value.nom} PRÉNOM`, 'Shift+Tab');
    }
  });
});
