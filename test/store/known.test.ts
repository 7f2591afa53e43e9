import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import type { Source } from '../../lib/directory/findings.ts';
import type { PublishedMailbox } from '../../lib/directory/practitioner.ts';
import { known } from '../../lib/store/known.ts';
import { type Checklist, EMPTY_CHECKLIST } from '../../lib/store/mirror.ts';
import type { Holder } from '../../lib/store/schema.ts';
import { RPPS } from '../conversion/facts-fixture.ts';
import { atRpps, awaiting, decided, NOON, todo } from './conversion-fixture.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const OTHER = 'paul.durand@ch-demo.fr';

function checklist(conversions: Conversion[], holders: Holder[] = []): Checklist {
  return {
    ...EMPTY_CHECKLIST,
    conversions: new Map(conversions.map((conversion) => [conversion.mail, conversion])),
    holders: new Map(holders.map((holder) => [holder.mail, holder])),
  };
}

describe('who uses an RPPS', () => {
  it('is another account that was converted', () => {
    const { usedBy } = known(checklist([atRpps(MAIL), awaiting(OTHER, 'durand.paul')]), MAIL);
    expect([usedBy(RPPS), usedBy('19999000029')]).toEqual([OTHER, undefined]);
  });

  it('is one whose RPPS was saved and accepted, not one that was refused', () => {
    const saved = (kind: 'accepted' | 'refused') =>
      atRpps(OTHER, {
        attempts: {
          user: {
            value: { rpps: RPPS },
            at: NOON + 1,
            origin: { tab: 1, document: 'a' },
            answer: { kind, messages: [], at: NOON + 2 },
          },
        },
      });
    expect(known(checklist([saved('accepted')]), MAIL).usedBy(RPPS)).toBe(OTHER);
    expect(known(checklist([saved('refused')]), MAIL).usedBy(RPPS)).toBeUndefined();
  });

  it('is an account that was never MED', () => {
    const { usedBy } = known(checklist([], [{ mail: OTHER, rpps: RPPS }]), MAIL);
    expect(usedBy(RPPS)).toBe(OTHER);
  });

  it('is never the account itself', () => {
    const own = checklist([awaiting(MAIL, 'schiano.lea')], [{ mail: MAIL, rpps: RPPS }]);
    expect(known(own, MAIL).usedBy(RPPS)).toBeUndefined();
    expect(known(checklist([todo(MAIL)], [{ mail: MAIL, rpps: RPPS }]), MAIL).usedBy(RPPS)).toBeUndefined();
  });

  it('is no longer one that is MED again, whatever it used before', () => {
    const again = todo(OTHER, { rpps: { value: '', at: NOON } });
    expect(known(checklist([again], [{ mail: OTHER, rpps: RPPS }]), MAIL).usedBy(RPPS)).toBeUndefined();
    // Nothing newer is known of that one.
    expect(known(checklist([todo(OTHER)], [{ mail: OTHER, rpps: RPPS }]), MAIL).usedBy(RPPS)).toBe(OTHER);
  });
});

describe('who holds an address', () => {
  it('is another account, with or without its domain, in any case', () => {
    const { takenBy } = known(
      checklist([
        awaiting(OTHER, 'Martin.Lea@ch-demo.mssante.fr'),
        awaiting('c@ch-demo.fr', 'petit.anne'),
        todo('d@ch-demo.fr'),
      ]),
      MAIL,
    );
    expect(takenBy('martin.lea')).toBe(OTHER);
    expect(takenBy('petit.anne')).toBe('c@ch-demo.fr');
    expect(takenBy('martin')).toBeUndefined();
  });

  it('is never the account itself', () => {
    const own = checklist([awaiting(MAIL, 'schiano.lea')]);
    expect(known(own, MAIL).takenBy('schiano.lea')).toBeUndefined();
  });

  it('is nobody once the work is undone', () => {
    const undone = decided({ ...awaiting(OTHER, 'durand.paul'), undoneAt: NOON * 2 }, { kind: 'none' });
    expect(known(checklist([undone]), MAIL).takenBy('durand.paul')).toBeUndefined();
  });
});

describe('the directory’s mailboxes of an account', () => {
  const SOURCE: Source = { kind: 'mailboxes', date: '2026-08-26' };
  const mailbox = (address: string, rpps: string, nom = 'DURAND', bal = 'PER'): PublishedMailbox => ({
    address,
    bal,
    rpps,
    nom,
    prenom: 'Paul',
  });
  const knowing = (conversion: Conversion, ...value: PublishedMailbox[]) =>
    known(
      {
        ...checklist([conversion]),
        findings: new Map([[MAIL, { mail: MAIL, mailboxes: { value, source: SOURCE, at: 1 } }]]),
      },
      MAIL,
    );
  const own = awaiting(MAIL, 'schiano.lea', { nom: 'SCHIANO', prenom: 'Paul' });

  it('say who else has an address', () => {
    const { publishedTo } = knowing(own, mailbox('a@x.fr', '19999000029'), mailbox('b@x.fr', RPPS));
    expect(publishedTo('a@x.fr')).toEqual({ nom: 'DURAND', prenom: 'Paul', source: SOURCE });
    expect([publishedTo('b@x.fr'), publishedTo('c@x.fr')]).toEqual([undefined, undefined]);
  });

  it('say where the owner is already, by their number', () => {
    const { elsewhere } = knowing(own, mailbox('a@x.fr', '19999000029'), mailbox('b@x.fr', RPPS));
    expect(elsewhere('c@x.fr')).toEqual({ address: 'b@x.fr', source: SOURCE });
    expect(elsewhere('b@x.fr')).toBeUndefined();
    expect(knowing(own, mailbox('b@x.fr', RPPS, 'DURAND', 'ORG')).elsewhere('c@x.fr')).toBeUndefined();
  });

  it('are told apart by their names while a number is missing', () => {
    const { publishedTo } = knowing(own, mailbox('a@x.fr', '', 'Schiano'), mailbox('b@x.fr', '', 'DURAND'));
    expect(publishedTo('a@x.fr')).toBeUndefined();
    expect(publishedTo('b@x.fr')?.nom).toBe('DURAND');
  });

  it('are not those of another account', () => {
    const { publishedTo } = known(
      {
        ...checklist([own]),
        findings: new Map([
          [OTHER, { mail: OTHER, mailboxes: { value: [mailbox('a@x.fr', '')], source: SOURCE, at: 1 } }],
        ]),
      },
      MAIL,
    );
    expect(publishedTo('a@x.fr')).toBeUndefined();
  });
});
