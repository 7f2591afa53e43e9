import { describe, expect, it } from 'vitest';
import { type Conversion, newConversion } from '../../lib/conversion/conversion.ts';
import type { Fact } from '../../lib/conversion/facts.ts';
import { observe } from '../../lib/conversion/observe.ts';
import {
  correspondenceOf,
  isDue,
  refusalOf,
  rppsOf,
  statusOf,
  stepOf,
} from '../../lib/conversion/progress.ts';
import { form, list, MAIL, page, RPPS, seen } from './facts-fixture.ts';

const start: Fact = { kind: 'decision', at: 1, mail: MAIL, decision: { kind: 'started' } };
const from = (at: number) => ({ at, origin: { tab: 1, document: `document ${at}` }, mail: MAIL });
const saveType = (at: number): Fact => ({ kind: 'saving', ...from(at), what: 'type', value: {} });
const saveUser = (at: number): Fact => ({ kind: 'saving', ...from(at), what: 'user', value: { rpps: RPPS } });
const saveAddress = (at: number): Fact => ({
  kind: 'saving',
  ...from(at),
  what: 'correspondence',
  value: { address: 'schiano.lea', choice: 'visible' },
});

function told(...facts: Fact[]): Conversion {
  return facts.reduce(observe, newConversion(MAIL));
}

describe('the step follows from what the pages show', () => {
  it('goes through the eight steps of a conversion', () => {
    const facts: [Fact, string][] = [
      [seen(0, list()), 'find'],
      [start, 'open-record'],
      [seen(2, form('record', { record: { bal: 'MED', rpps: '' } })), 'change-type'],
      [seen(3, form('type-change')), 'choose-personal'],
      [seen(4, form('record', { record: { bal: 'PER', rpps: '' } })), 'enter-rpps'],
      [seen(5, list({ bal: 'PER', rpps: RPPS })), 'open-correspondence'],
      [seen(6, form('correspondence', { correspondence: { address: 'lschiano' } })), 'check-correspondence'],
      [saveAddress(7), 'check-correspondence'],
      [seen(8, list({ bal: 'PER', rpps: RPPS })), 'publication'],
    ];
    let conversion = newConversion(MAIL);
    for (const [fact, step] of facts) {
      conversion = observe(conversion, fact);
      expect(stepOf(conversion)).toBe(step);
    }
    expect(statusOf(conversion)).toBe('awaiting');
  });

  it('takes up a step done without the assistant', () => {
    expect(stepOf(told(start, seen(2, list({ bal: 'PER', rpps: '' }))))).toBe('open-record');
    expect(stepOf(told(start, seen(2, list({ bal: 'PER', rpps: RPPS }))))).toBe('open-correspondence');
  });

  it('goes back when Medimail still says MED', () => {
    const conversion = told(start, saveType(3), seen(4, form('record')), seen(5, list({ bal: 'MED' })));
    expect(stepOf(conversion)).toBe('open-record');
  });

  it('does not go back when the browser shows a page again that it kept', () => {
    const saved = told(
      seen(1, list()),
      start,
      saveType(3),
      seen(4, form('record', { record: { bal: 'PER', rpps: '' } })),
      saveUser(5),
      seen(6, form('record', { record: { bal: 'PER', rpps: RPPS } })),
    );
    const kept = observe(saved, { ...seen(9, list()), saidAt: 1 });
    expect(kept.place?.value).toBe('account-list');
    expect([stepOf(kept), rppsOf(kept)]).toEqual(['open-correspondence', RPPS]);
    expect(stepOf(observe(saved, seen(9, list())))).toBe('open-record');
  });

  it('is done when Medimail says that the address is published', () => {
    const published = { address: 'schiano.lea', choice: 'visible', publication: 'published' } as const;
    const conversion = told(
      start,
      seen(2, list({ bal: 'PER', rpps: RPPS })),
      seen(3, form('correspondence', { correspondence: published })),
    );
    expect([stepOf(conversion), statusOf(conversion)]).toEqual(['publication', 'done']);
  });
});

describe("Medimail's answer to a save", () => {
  it('is yes when the next page has no refusal, even if the record does not say its type', () => {
    const conversion = told(
      start,
      saveType(3),
      seen(4, form('record')),
      saveUser(5),
      seen(6, form('record')),
    );
    expect([rppsOf(conversion), stepOf(conversion)]).toEqual([RPPS, 'open-correspondence']);
  });

  it('is no when the next page shows an error, whose fields are not believed', () => {
    const refused = form('record', {
      errors: ['Ce RPPS est déjà utilisé.'],
      record: { bal: 'PER', rpps: RPPS },
    });
    const conversion = told(start, seen(2, list({ bal: 'PER' })), saveUser(3), seen(4, refused));
    expect(rppsOf(conversion)).toBe('');
    expect(refusalOf(conversion)?.messages).toEqual(['Ce RPPS est déjà utilisé.']);
  });

  it.each([
    ['the record', form('record', { record: { bal: 'PER', rpps: '' } })],
    ['its row', list({ bal: 'PER', rpps: '' })],
  ])('is no when %s shows otherwise, although the page says nothing', (_where, shown) => {
    const facts = [start, seen(2, list({ bal: 'PER' })), saveUser(3), seen(4, shown)];
    expect(rppsOf(told(...facts))).toBe('');
    expect(refusalOf(told(...facts))?.messages).toEqual([]);
    const spaced = `${RPPS.slice(0, 5)} ${RPPS.slice(5)}`;
    const then = told(...facts, seen(5, list({ bal: 'PER', rpps: spaced })));
    expect(stepOf(then)).toBe('open-correspondence');
  });

  it('is no when the correspondence is there again, without what was chosen', () => {
    const again = form('correspondence', { correspondence: { address: 'lea.schiano' } });
    const conversion = told(start, seen(2, list({ bal: 'PER', rpps: RPPS })), saveAddress(3), seen(4, again));
    expect(correspondenceOf(conversion)).toBeUndefined();
    expect(refusalOf(conversion)?.kind).toBe('refused');
  });

  it('is unknown when the session expired: logging in again proves nothing', () => {
    const login = page({ kind: 'login', errors: ['Session invalide'] });
    const conversion = told(
      start,
      seen(2, list({ bal: 'PER', rpps: RPPS })),
      saveAddress(3),
      seen(4, login),
      seen(5, list({ bal: 'PER', rpps: RPPS })),
    );
    expect(correspondenceOf(conversion)).toBeUndefined();
    expect(stepOf(conversion)).toBe('open-correspondence');
  });

  it('does not come from the page that the save is leaving', () => {
    const leaving = seen(4, form('correspondence'), 'document 3');
    const conversion = told(start, seen(2, list({ bal: 'PER', rpps: RPPS })), saveAddress(3), leaving);
    expect(correspondenceOf(conversion)).toBeUndefined();
  });

  it('does not come from another tab', () => {
    const elsewhere = { ...seen(4, list({ bal: 'PER', rpps: RPPS })), origin: { tab: 2, document: 'other' } };
    expect(correspondenceOf(told(start, saveAddress(3), elsewhere))).toBeUndefined();
  });
});

describe('whose page it is', () => {
  it('learns nothing from the record of another account', () => {
    const other = page({
      kind: 'record',
      identity: { mail: 'paul.durand@ch-demo.fr', mentioned: ['paul.durand@ch-demo.fr'] },
      record: { bal: 'PER', rpps: RPPS },
    });
    expect(stepOf(told(start, seen(2, list()), seen(3, other)))).toBe('open-record');
  });

  it('tells namesakes apart by their mails', () => {
    const namesake = page({
      kind: 'record',
      identity: { mail: 'lea.schiano2@esante-occitanie.fr', nom: 'SCHIANO', prenom: 'LEA', mentioned: [] },
      record: { bal: 'PER', rpps: RPPS },
    });
    expect(rppsOf(told(start, seen(2, list()), seen(3, namesake)))).toBe('');
  });
});

describe('decisions', () => {
  it('pauses, resumes, sets aside and undoes', () => {
    const decide = (at: number, decision: Extract<Fact, { kind: 'decision' }>['decision']): Fact => ({
      kind: 'decision',
      at,
      mail: MAIL,
      decision,
    });
    let conversion = told(seen(0, list()));
    expect(statusOf(conversion)).toBe('todo');
    for (const [fact, status] of [
      [start, 'active'],
      [decide(2, { kind: 'paused' }), 'paused'],
      [decide(3, { kind: 'started' }), 'active'],
      [decide(4, { kind: 'set-aside', reason: 'no-rpps', text: '' }), 'set-aside'],
      [decide(5, { kind: 'none' }), 'todo'],
    ] as const) {
      conversion = observe(conversion, fact);
      expect(statusOf(conversion)).toBe(status);
    }
  });

  it('takes back a correspondence believed saved, when the work is undone', () => {
    const saved = told(
      start,
      seen(2, list({ bal: 'PER', rpps: RPPS })),
      saveAddress(3),
      seen(4, list({ bal: 'PER', rpps: RPPS })),
    );
    const undone = observe(saved, { kind: 'decision', at: 5, mail: MAIL, decision: { kind: 'none' } });
    expect([statusOf(saved), statusOf(undone)]).toEqual(['awaiting', 'todo']);
  });
});

describe('publication', () => {
  const savedAt = (time: string) => {
    const at = new Date(time).getTime();
    return told(
      seen(at - 2, list({ bal: 'PER', rpps: RPPS })),
      start,
      saveAddress(at - 1),
      seen(at, list({ bal: 'PER', rpps: RPPS })),
    );
  };

  it('is due the next morning, not before', () => {
    const conversion = savedAt('2026-11-24T15:00:00');
    expect(isDue(conversion, new Date('2026-11-24T23:59:00'))).toBe(false);
    expect(isDue(conversion, new Date('2026-11-25T05:59:00'))).toBe(false);
    expect(isDue(conversion, new Date('2026-11-25T06:00:00'))).toBe(true);
  });

  it('is due the same morning for what was saved in the small hours', () => {
    expect(isDue(savedAt('2026-11-24T02:00:00'), new Date('2026-11-24T06:00:00'))).toBe(true);
  });
});
