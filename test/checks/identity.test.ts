import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samePerson } from '../../lib/checks/identity.ts';
import { anyText, asWritten, person } from './made-up.ts';

const LEA = { nom: 'SCHIANO', prenom: 'LEA' };

describe('samePerson', () => {
  it.each([
    [LEA, { nom: 'Schiano', prenom: 'Léa' }, 'same'],
    [{ nom: 'DE LA TOUR', prenom: 'JEAN PIERRE' }, { nom: 'de\u00A0la Tour', prenom: 'Jean-Pierre' }, 'same'],
    [{ nom: "D'ALMEIDA", prenom: 'Zoé' }, { nom: 'D ALMEIDA', prenom: 'ZOE' }, 'same'],
    [{ nom: 'Παπάς', prenom: 'Νίκος' }, { nom: 'ΠΑΠΑΣ', prenom: 'ΝΙΚΟΣ' }, 'same'],
    [LEA, { nom: 'SCHIANO', prenom: 'LEO' }, 'different'],
    [LEA, { nom: 'LEA', prenom: 'SCHIANO' }, 'different'],
    [LEA, { nom: 'SCHIANO', prenom: '' }, 'unknown'],
    [LEA, { nom: 'MARTIN', prenom: '' }, 'different'],
    [LEA, { nom: '', prenom: '' }, 'unknown'],
    [LEA, { nom: ' ', prenom: '-' }, 'unknown'],
  ] as const)('%j and %j: %s', (a, b, expected) => {
    expect(samePerson(a, b)).toBe(expected);
    expect(samePerson(b, a)).toBe(expected);
  });

  it('knows a person however their names are written', () => {
    fc.assert(
      fc.property(person, asWritten, asWritten, (someone, writeNom, writePrenom) => {
        const again = { nom: writeNom(someone.nom), prenom: writePrenom(someone.prenom) };
        expect(samePerson(someone, again)).toBe('same');
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (nom, prenom, nom2, prenom2) => {
        samePerson({ nom, prenom }, { nom: nom2, prenom: prenom2 });
      }),
    );
  });
});
