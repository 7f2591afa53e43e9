// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import { observe } from '../../lib/conversion/observe.ts';
import { form, list, MAIL, RPPS, seen } from './facts-fixture.ts';
import {
  brief,
  CONVERTED,
  correspondencePage,
  elsewherePage,
  listPage,
  loginPage,
  MED,
  OTHER,
  onPage,
  recordPage,
  rppsField,
  tr,
  typePage,
  WITH_RPPS,
  WITHOUT_RPPS,
} from './guide-fixture.ts';

const NAMESAKE = 'lea.schiano2@ch-demo.fr';
const REFUSAL = '<div>Erreur : cette adresse est déjà utilisée.</div>';

describe('the eight steps', () => {
  it.each<[string, Conversion, string, string]>([
    ['find', MED, listPage(tr({ id: 'other', mail: OTHER })), 'search'],
    ['open-record', MED, listPage(tr({ id: 'row' })), 'row-edit'],
    ['change-type', MED, recordPage(), 'change'],
    ['choose-personal', MED, typePage(), 'type'],
    ['enter-rpps', WITHOUT_RPPS, recordPage(), 'rpps'],
    ['open-correspondence', WITH_RPPS, listPage(tr({ id: 'row', bal: 'PER', rpps: RPPS })), 'row-add'],
    ['check-correspondence', WITH_RPPS, correspondencePage('lschiano'), 'address'],
  ])('%s points at its element', (step, conversion, html, target) => {
    expect(onPage(html, conversion)).toMatchObject({ step, state: 'pointing', refusals: [], unnamed: false });
    expect(onPage(html, conversion)?.target?.id).toBe(target);
  });

  it('publication has nothing to click', () => {
    const pages = [
      listPage(tr({ id: 'row', bal: 'PER', rpps: RPPS })),
      recordPage({ fields: rppsField(RPPS) }),
      correspondencePage('schiano.lea'),
      typePage(),
    ];
    for (const html of pages) {
      expect(brief(onPage(html, CONVERTED))).toEqual({ step: 'publication', state: 'done', say: 'tonight' });
    }
  });
});

describe('a page of another step', () => {
  it.each<[string, Conversion, string, object]>([
    [
      'the correspondence of an account that is MED',
      MED,
      correspondencePage('lschiano'),
      { step: 'open-record', say: 'go_to_record' },
    ],
    [
      'the correspondence of an account without its RPPS',
      WITHOUT_RPPS,
      correspondencePage('lschiano'),
      { step: 'open-record', say: 'go_to_record' },
    ],
    [
      'the record of an account that has its RPPS',
      WITH_RPPS,
      recordPage({ fields: rppsField(RPPS) }),
      { step: 'open-correspondence', say: 'go_to_list' },
    ],
    ['the choice of a type for an account that is PER', WITHOUT_RPPS, typePage(), { say: 'go_to_record' }],
  ])('says where to go: %s', (_, conversion, html, said) => {
    const guidance = onPage(html, conversion);
    expect(guidance).toMatchObject({ state: 'waiting', ...said });
    expect(guidance?.target).toBeUndefined();
  });
});

describe('the page of another account', () => {
  it.each<[string, Conversion, string, string]>([
    ['its record', MED, OTHER, recordPage({ mail: OTHER })],
    ['its record, of the same names', WITHOUT_RPPS, NAMESAKE, recordPage({ mail: NAMESAKE })],
    ['its correspondence', WITH_RPPS, OTHER, correspondencePage('durand.paul', { mail: OTHER })],
    ['its record, once all is done', CONVERTED, OTHER, recordPage({ mail: OTHER })],
  ])('is told, and nothing on it is pointed at or checked: %s', (_, conversion, mail, html) => {
    const guidance = onPage(html, conversion);
    expect(guidance).toMatchObject({ state: 'waiting', say: 'other_account', checks: [], unnamed: false });
    expect(guidance?.other?.mail).toBe(mail);
    expect(guidance).not.toHaveProperty('target');
    expect(guidance).not.toHaveProperty('save');
  });

  it('may be told from its names alone', () => {
    const guidance = onPage(recordPage({ mail: '', nom: 'DURAND' }), MED);
    expect(guidance).toMatchObject({ say: 'other_account', other: { nom: 'DURAND', prenom: 'LEA' } });
  });
});

describe('a page that does not say whose it is', () => {
  const nameless =
    '<h3>Fiche</h3><form><table>$</table><input id="save" type="submit" value="Enregistrer l’utilisateur"></form>';

  it('is taken for the account’s, with a word of warning', () => {
    const guidance = onPage(nameless.replace('$', rppsField()), WITHOUT_RPPS);
    expect(guidance).toMatchObject({ step: 'enter-rpps', state: 'pointing', unnamed: true });
  });

  it('needs no warning when it has the account’s names', () => {
    const guidance = onPage(recordPage({ mail: '' }), MED);
    expect(guidance).toMatchObject({ step: 'change-type', state: 'pointing', unnamed: false });
  });
});

describe('the login page', () => {
  it('says to log in again when the session has expired, and nothing before', () => {
    expect(onPage(loginPage(), MED)).toBeUndefined();
    const guidance = onPage(loginPage('var erreur = "Session invalide";'), WITH_RPPS);
    expect(brief(guidance)).toEqual({ step: 'open-correspondence', state: 'waiting', say: 'log_in' });
    expect(guidance?.refusals).toEqual([]);
  });
});

describe('a page that is none of the procedure', () => {
  const refused = [
    {
      kind: 'saving',
      at: 5,
      origin: { tab: 1, document: 'a' },
      mail: MAIL,
      what: 'correspondence',
      value: { address: 'schiano.lea' },
    } as const,
    seen(6, form('correspondence', { errors: ['Erreur'] })),
  ].reduce(observe, WITH_RPPS);

  it('is left alone', () => {
    for (const conversion of [MED, WITH_RPPS, CONVERTED, refused]) {
      expect(onPage(elsewherePage(), conversion)).toBeUndefined();
    }
  });

  it('is left alone when it fails at something that is not ours', () => {
    expect(onPage(elsewherePage(REFUSAL), MED)).toBeUndefined();
  });

  it('tells of a refusal when a save was refused', () => {
    expect(onPage(elsewherePage(REFUSAL), refused)).toMatchObject({
      state: 'waiting',
      say: 'refused',
      refusals: ['Erreur : cette adresse est déjà utilisée.'],
    });
  });
});

describe('what Medimail refuses', () => {
  it.each<[string, Conversion, string, object]>([
    ['the type', MED, typePage(REFUSAL), { step: 'choose-personal', say: 'choose_personal' }],
    [
      'the RPPS',
      WITHOUT_RPPS,
      recordPage({ more: REFUSAL, fields: rppsField(RPPS) }),
      { step: 'enter-rpps', say: 'save_user' },
    ],
    [
      'the address',
      WITH_RPPS,
      correspondencePage('schiano.lea', { more: REFUSAL }),
      { step: 'check-correspondence', say: 'choose_visible' },
    ],
    [
      'the address, once saved',
      CONVERTED,
      correspondencePage('schiano.lea', { more: REFUSAL }),
      { step: 'check-correspondence', say: 'choose_visible' },
    ],
  ])('is told where it can be mended: %s', (_, conversion, html, said) => {
    expect(onPage(html, conversion)).toMatchObject({
      state: 'pointing',
      refusals: ['Erreur : cette adresse est déjà utilisée.'],
      ...said,
    });
  });
});

describe('what Medimail refused', () => {
  const answer = { kind: 'refused' as const, messages: ['Erreur : ce numéro est déjà utilisé.'], at: 8 };
  const origin = { tab: 1, document: 'd' };

  it('is not to be saved again as it is: the number', () => {
    const user = { value: { rpps: RPPS }, at: 7, origin, answer };
    const conversion = { ...WITHOUT_RPPS, attempts: { user } };
    const at = (typed: string) => onPage(recordPage({ fields: rppsField(typed) }), conversion);
    expect(at(RPPS)).toMatchObject({ state: 'pointing', say: 'rpps_refused' });
    expect(at(RPPS)?.target?.id).toBe('rpps');
    expect(at('19999000029')?.say).toBe('save_user');
  });

  it('is not to be saved again as it is: the address', () => {
    const correspondence = { value: { address: 'schiano.lea' }, at: 7, origin, answer };
    const conversion = { ...WITH_RPPS, attempts: { correspondence } };
    const at = (typed: string) => onPage(correspondencePage(typed), conversion);
    expect(at('schiano.lea')).toMatchObject({ state: 'pointing', say: 'address_refused' });
    expect(at('lea.schiano')?.say).toBe('choose_visible');
  });
});

describe('the end', () => {
  const listed = listPage(tr({ id: 'row', bal: 'PER', rpps: RPPS }));
  const shown = (more: object) =>
    observe(
      WITH_RPPS,
      seen(9, form('correspondence', { correspondence: { address: 'schiano.lea', ...more } })),
    );

  it.each<[string, object, string]>([
    ['waits for the night', { choice: 'visible', publication: 'waiting' }, 'tonight'],
    ['is there when Medimail says so', { choice: 'visible', publication: 'published' }, 'published'],
    ['is on the red list by choice', { choice: 'hidden', publication: 'waiting' }, 'unlisted'],
    ['is on the red list as Medimail says', { publication: 'hidden' }, 'unlisted'],
  ])('%s', (_, more, say) => {
    expect(brief(onPage(listed, shown(more)))).toEqual({ step: 'publication', state: 'done', say });
  });

  it('is to come again when a published address was changed', () => {
    const changed = [
      {
        kind: 'saving',
        at: 10,
        origin: { tab: 1, document: 'b' },
        mail: MAIL,
        what: 'correspondence',
        value: { address: 'lea.schiano', choice: 'visible' },
      } as const,
      seen(11, list({ bal: 'PER', rpps: RPPS })),
    ].reduce(observe, shown({ choice: 'visible', publication: 'published' }));
    expect(onPage(listed, changed)?.say).toBe('tonight');
  });

  it('is not there while the RPPS is missing, whatever the correspondence says', () => {
    const early = observe(
      WITHOUT_RPPS,
      seen(9, form('correspondence', { correspondence: { address: 'schiano.lea', publication: 'waiting' } })),
    );
    expect(brief(onPage(recordPage(), early))).toMatchObject({ step: 'enter-rpps', target: 'rpps' });
  });
});
