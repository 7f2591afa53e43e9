import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPerson } from '../../lib/directory/check-person.ts';
import { account, frenchPerson, harmless, practitioner } from './people.ts';

const DATE = Date.UTC(2026, 7, 26);
const lea = account({ nom: 'SCHIANO', prenom: 'LEA' }, { mail: 'lea.schiano@ch-demo.fr' });

const check = (nom: string, prenom: string, owner = lea) =>
  checkPerson(owner, practitioner({ nom, prenom }), DATE);

describe('checkPerson', () => {
  it('knows the account’s owner however the names are written', () => {
    fc.assert(
      fc.property(frenchPerson, harmless, harmless, (person, writeNom, writePrenom) => {
        const holder = practitioner(person);
        const owner = account({ nom: writeNom(person.nom), prenom: writePrenom(person.prenom) });
        expect(checkPerson(owner, holder, DATE)).toEqual({ verdict: 'ok', practitioner: holder });
      }),
    );
    expect(check('ΠΑΠΑΣ', 'Νίκος', account({ nom: 'Παπάς', prenom: 'Νίκος' }))).toMatchObject({
      verdict: 'ok',
    });
  });

  it('says whose the number is when it is another person’s', () => {
    const holder = practitioner({ nom: 'DURAND', prenom: 'Paul' });
    expect(checkPerson(lea, holder, DATE)).toEqual({
      verdict: 'error',
      reason: 'other-person',
      practitioner: holder,
    });
    expect(check('SCHIANO', 'Paul')).toMatchObject({ verdict: 'error', sharing: 'nom' });
    expect(check('DURAND', 'Léa')).toMatchObject({ verdict: 'error', sharing: 'prenom' });
  });

  it('says that nobody has it in the extract of that date', () => {
    expect(checkPerson(lea, undefined, DATE)).toEqual({
      verdict: 'warning',
      reason: 'unknown',
      extractDate: DATE,
    });
  });

  it('asks to look when the names are a variant, or close', () => {
    expect(check('SCHIANO-DURAND', 'Léa')).toMatchObject({
      verdict: 'warning',
      reason: 'variant',
      fit: 'variant',
      reasons: [
        { kind: 'part', part: 'nom' },
        { kind: 'same-name', part: 'prenom' },
      ],
    });
    expect(check('LEA', 'SCHIANO')).toMatchObject({ verdict: 'warning', fit: 'variant' });
    expect(check('SCHIANNO', 'Léa')).toMatchObject({ verdict: 'warning', fit: 'close' });
  });

  it('does not call another person the one whom the account’s mail names', () => {
    const married = account({ nom: 'MARTIN', prenom: 'LEA' }, { mail: 'lea.schiano@ch-demo.fr' });
    expect(check('SCHIANO', 'Léa', married)).toMatchObject({
      verdict: 'warning',
      reason: 'variant',
      fit: 'close',
      reasons: [{ kind: 'named-in-mail' }],
    });
  });

  it('compares what there is of an account that lacks a name', () => {
    expect(check('SCHIANO', 'Léa', account({ nom: 'SCHIANO', prenom: '' }))).toMatchObject({
      verdict: 'warning',
      reason: 'not-comparable',
    });
    expect(check('DURAND', 'Paul', account({ nom: 'SCHIANO', prenom: '' }))).toMatchObject({
      verdict: 'error',
      reason: 'other-person',
    });
    expect(check('DURAND', 'Paul', account({ nom: '', prenom: '' }))).toMatchObject({
      verdict: 'warning',
      reason: 'not-comparable',
    });
  });
});
