import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../lib/checks/person.ts';
import { indexAccounts } from '../../lib/directory/account-index.ts';
import { comparePeople, personParts } from '../../lib/directory/compare-people.ts';
import { findAccounts } from '../../lib/directory/find-accounts.ts';
import { joinKeys } from '../../lib/directory/join-keys.ts';
import { anyText } from '../checks/made-up.ts';
import { denseName, frenchPerson, harmless, slip, VARIANTS } from './people.ts';

const sharesKey = (a: Person, b: Person) => {
  const keys = new Set(joinKeys(a.nom, a.prenom));
  return joinKeys(b.nom, b.prenom).some((key) => keys.has(key));
};

/** A person as several registers may have it, each with its own variants, and a slip. */
const rewritten = frenchPerson.chain((person) => {
  const write = fc
    .tuple(
      fc.subarray(Object.values(VARIANTS), { maxLength: 2 }),
      harmless,
      harmless,
      fc.option(slip, { freq: 2 }),
      fc.boolean(),
    )
    .map(([variants, writeNom, writePrenom, mistype, inNom]) => {
      const { nom, prenom } = variants.reduce((written, rewrite) => rewrite(written), person);
      return {
        nom: writeNom(mistype && inNom && nom.length > 2 ? mistype(nom) : nom),
        prenom: writePrenom(mistype && !inNom && prenom.length > 2 ? mistype(prenom) : prenom),
      };
    });
  return fc.tuple(write, write);
});

const dense = fc.record({ nom: denseName, prenom: denseName });

const halfCommon = fc
  .tuple(dense, denseName, fc.constantFrom('nom' as const, 'prenom' as const))
  .map(([person, other, part]): [Person, Person] => [person, { ...person, [part]: other }]);

describe.each([
  ['one person in two registers', rewritten, 4000],
  ['two people with few letters', fc.tuple(dense, dense), 5000],
  ['two people with a name in common', halfCommon, 5000],
])('%s', (_, pairs, numRuns) => {
  it('share a key whenever they may be one person', () => {
    let accepted = 0;
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        if (!comparePeople(personParts(a), personParts(b))) return;
        accepted += 1;
        expect(sharesKey(a, b)).toBe(true);
      }),
      { numRuns },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it('are found in the index exactly when they share a key', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(indexAccounts([a])(b.nom, b.prenom).has(a)).toBe(sharesKey(a, b));
      }),
    );
  });

  it('are found, and kept, exactly when they may be one person', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const account = { ...a, mail: 'a@ch-demo.fr', profession: '', rpps: [], candidates: [] };
        const match = comparePeople(personParts(a), personParts(b));
        expect(findAccounts([account])(b.nom, b.prenom)).toEqual(match ? [account] : []);
        expect(findAccounts([account], ['same'])(b.nom, b.prenom)).toEqual(
          match?.fit === 'same' ? [account] : [],
        );
      }),
    );
  });

  it('are compared alike in both directions', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const [one, other] = [personParts(a), personParts(b)];
        const [there, back] = [comparePeople(one, other), comparePeople(other, one)];
        expect([there?.fit, there?.distance]).toEqual([back?.fit, back?.distance]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('joinKeys', () => {
  it('meets over two spellings of a first name', () => {
    const [a, b] = [
      { nom: 'MARTIN', prenom: 'YOHAN' },
      { nom: 'MARTIN-DUPONT', prenom: 'Johann' },
    ];
    expect(sharesKey(a, b)).toBe(true);
    expect(sharesKey({ nom: 'YOHAN', prenom: 'MARTIN' }, b)).toBe(true);
  });

  it('has none for a person without a name, or of another alphabet', () => {
    expect(joinKeys('', 'Léa')).toEqual([]);
    expect(joinKeys('SCHIANO', '-')).toEqual([]);
    expect(joinKeys('Παπάς', 'Νίκος')).toEqual([]);
  });

  it('makes few keys of a plain name, whatever its case and accents', () => {
    expect(joinKeys('SCHIANO', 'LEA')).toEqual(joinKeys('Schiano', 'Léa'));
    expect(joinKeys('SCHIANO', 'LEA')).toHaveLength(8);
  });

  it('never throws, and makes a bounded number of keys', () => {
    fc.assert(
      fc.property(anyText, anyText, (nom, prenom) => {
        expect(joinKeys(nom, prenom).length).toBeLessThan(2000);
      }),
    );
    expect(joinKeys('de '.repeat(66), 'd '.repeat(99)).length).toBeLessThan(2000);
    expect(joinKeys('ab '.repeat(66), 'abcdefghij-klm '.repeat(13)).length).toBeLessThan(2000);
  });
});

describe('indexAccounts', () => {
  const lea = { nom: 'SCHIANO', prenom: 'LEA' };
  const jp = { nom: 'MARTIN', prenom: 'J-P' };

  it('gives the accounts that a person may be, and nobody else', () => {
    const find = indexAccounts([lea, jp]);
    expect([...find('SCHIANO', 'Léa')]).toEqual([lea]);
    expect([...find('SCHIANO', 'Léa')]).toEqual([lea]);
    expect([...find('MARTIN', 'Jean-Pierre')]).toEqual([jp]);
    expect([...find('SCHIAN0', 'Paul')]).toEqual([]);
    expect([...find('', '')]).toEqual([]);
  });

  it('gives all the accounts that a person may be', () => {
    const [short, full, double] = [
      { nom: 'MARTIN', prenom: 'J' },
      { nom: 'MARTIN', prenom: 'JEAN' },
      { nom: 'DUPONT-MARTIN', prenom: 'JEAN' },
    ];
    const find = indexAccounts([lea, short, full, double]);
    expect(find('MARTIN', 'Jean')).toEqual(new Set([short, full, double]));
    expect(find('MARTIN', 'Johann')).not.toContain(lea);
    expect(find('MARTIN', 'Jean')).toEqual(new Set([short, full, double]));
  });

  it('goes on finding once it has seen more first names than it keeps', () => {
    const find = indexAccounts([lea]);
    for (let n = 0; n < 20_000; n += 1) find('ROUX', `Prenom ${n}`);
    expect(find('SCHIANO', 'LÉA').has(lea)).toBe(true);
  });
});
