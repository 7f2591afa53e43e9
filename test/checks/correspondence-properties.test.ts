import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCorrespondence, suggestCorrespondence } from '../../lib/checks/correspondence.ts';
import { foldLetters } from '../../lib/checks/fold.ts';
import type { Person } from '../../lib/checks/person.ts';
import { anyText, asWritten, person } from './made-up.ts';

/** The letters of both names, whichever comes first: all that an address says of a person. */
function lettersOf({ nom, prenom }: Person): string {
  const letters = (name: string) => foldLetters(name).replace(/[^a-z]+/g, '');
  const [one, other] = [letters(nom), letters(prenom)];
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Both forms of a person's address; generated people have some. */
function formsOf(someone: Person): string[] {
  const forms = suggestCorrespondence(someone);
  expect(forms).toBeDefined();
  return forms ? [forms.nomPrenom, forms.prenomNom] : [];
}

describe('correspondence, for any French names', () => {
  it('accepts both forms, with or without their hyphens, however the account writes the names', () => {
    fc.assert(
      fc.property(person, asWritten, asWritten, (someone, writeNom, writePrenom) => {
        const written = { nom: writeNom(someone.nom), prenom: writePrenom(someone.prenom) };
        for (const form of formsOf(someone)) {
          for (const typed of [form, form.replaceAll('-', ''), `${form}2`, `${form}@ch-aix.mssante.fr`]) {
            expect(checkCorrespondence(typed, written)).toMatchObject({ verdict: 'ok' });
          }
        }
        expect(suggestCorrespondence(written)).toEqual(suggestCorrespondence(someone));
      }),
      { numRuns: 500 },
    );
  });

  it('never says ok to the forms of another person', () => {
    fc.assert(
      fc.property(person, person, fc.constantFrom('', '2', '@ch-aix.mssante.fr'), (someone, other, end) => {
        fc.pre(lettersOf(someone) !== lettersOf(other));
        for (const form of formsOf(other)) {
          expect(checkCorrespondence(form + end, someone).verdict).not.toBe('ok');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a person who shares one name only', () => {
    const single = fc.constantFrom(
      'Martin',
      'Lefèvre',
      'Hélène',
      'Noël',
      'Schiano',
      'Benoît',
      'Gaëlle',
      'Châtelet',
    );
    fc.assert(
      fc.property(single, single, single, (nom, prenom, stranger) => {
        fc.pre(new Set([nom, prenom, stranger]).size === 3);
        for (const form of formsOf({ nom, prenom: stranger })) {
          expect(checkCorrespondence(form, { nom, prenom })).toMatchObject({
            reason: 'other-person',
            part: 'prenom',
          });
        }
      }),
    );
  });

  it('brings any writing of the names back to a form that is ok', () => {
    fc.assert(
      fc.property(person, asWritten, fc.boolean(), ({ nom, prenom }, write, nomFirst) => {
        const typed = nomFirst ? `${write(nom)}.${write(prenom)}` : `${write(prenom)}.${write(nom)}`;
        const check = checkCorrespondence(typed, { nom, prenom });
        if (check.verdict === 'ok') return;
        expect(check).toHaveProperty('suggestion');
        if ('suggestion' in check && check.suggestion !== undefined) {
          expect(checkCorrespondence(check.suggestion, { nom, prenom }).verdict).toBe('ok');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never an error twice: what it suggests is accepted', () => {
    const mangled = fc
      .tuple(person, fc.nat(30), fc.constantFrom('', ' ', '.', '-', '_', 'é', 'X', '7', '@', '’'), fc.nat(2))
      .map(([someone, at, added, removed]) => {
        const form = suggestCorrespondence(someone)?.prenomNom ?? '';
        return { someone, typed: form.slice(0, at) + added + form.slice(at + removed) };
      });
    const anything = fc.record({ someone: person, typed: anyText });
    const taken = fc.constantFrom(
      () => undefined,
      (localPart: string) => (/\d/.test(localPart) ? undefined : 'someone@example.fr'),
    );
    const domain = fc.constantFrom({}, { domain: 'ch-aix.mssante.fr' });
    fc.assert(
      fc.property(fc.oneof(mangled, anything), taken, domain, ({ someone, typed }, takenBy, fixed) => {
        const context = { takenBy, ...fixed };
        const check = checkCorrespondence(typed, someone, context);
        if (!('suggestion' in check) || check.suggestion === undefined) return;
        const again = checkCorrespondence(check.suggestion, someone, context);
        expect(again.verdict).not.toBe('error');
        if ('suggestion' in again && again.suggestion !== undefined) {
          expect(checkCorrespondence(again.suggestion, someone, context)).toMatchObject({ verdict: 'ok' });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the text and the names', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (typed, nom, prenom, domain) => {
        expect(checkCorrespondence(typed, { nom, prenom }).verdict).toMatch(/^(ok|warning|error)$/);
        expect(checkCorrespondence(typed, { nom, prenom }, { domain }).verdict).toMatch(
          /^(ok|warning|error)$/,
        );
        for (const form of Object.values(suggestCorrespondence({ nom, prenom }) ?? {})) {
          expect(checkCorrespondence(form, { nom, prenom })).toMatchObject({
            verdict: 'ok',
            localPart: form,
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a huge paste without keeping the person waiting', () => {
    const someone = { nom: 'DE LA TOUR D’AUVERGNE', prenom: 'Marie-Hélène' };
    const long = { nom: 'a '.repeat(99), prenom: 'ab-'.repeat(60) };
    const start = performance.now();
    for (const typed of ['a', 'a.', '- ', '.', ' é', '1', 'a1', '@', 'de-la-', 'aab'].map((piece) =>
      piece.repeat(20_000),
    )) {
      checkCorrespondence(typed, someone);
      checkCorrespondence(typed, long);
    }
    checkCorrespondence('a'.repeat(119), long);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
