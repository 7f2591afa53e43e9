import fc from 'fast-check';
import { luhnKey } from '../../lib/checks/luhn.ts';

/** Any made-up RPPS number: a right key, in a range (19999…) that no register uses. They are nobody's. */
export const madeUpRpps = fc
  .integer({ min: 0, max: 99999 })
  .map((n) => `19999${String(n).padStart(5, '0')}`)
  .map((body) => body + luhnKey(body));

const WORDS = [
  'Martin',
  'Dupont',
  'Lefèvre',
  'Hélène',
  'François',
  'Noël',
  'Cœur',
  'Lætitia',
  'Zoé',
  'Gaëlle',
  'Sørensen',
  'Weiß',
  'Łukasz',
  'Núñez',
  'Ayşegül',
  'Đoàn',
  'Benoît',
  'Schiano',
  'Anaïs',
  'Père',
  'Ñandú',
  'Müller',
  'Ly',
  'Ô',
  'Châtelet',
];
const PARTICLES = ['de', 'du', 'de la', 'des', 'le', 'la', 'van der', 'von'];
const ELISIONS = ["d'", 'l’', 'Dellʼ', 'O´', 'N’'];

/** One word of a name: from the list, or made of letters that French registry offices write. */
const word = fc.oneof(
  fc.constantFrom(...WORDS),
  fc
    .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæß'), {
      minLength: 2,
      maxLength: 9,
    })
    .map((letters) => letters.join(''))
    // « née » and the like announce another name.
    .filter((text) => !/^(n[eéèêë]+|[eéèêë]p|[eéèêë]pous[eéèêë]|vv[eéèêë])$/.test(text)),
);

/** A surname or a first name: accents, ligatures, particles, elisions, doubles with hyphens or spaces of any kind. */
export const frenchName = fc
  .tuple(
    fc.option(fc.constantFrom(...PARTICLES), { nil: undefined, freq: 4 }),
    fc.option(fc.constantFrom(...ELISIONS), { nil: undefined, freq: 4 }),
    fc.array(word, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('-', ' ', '\u00A0', '--', '\u2010', ' - '),
  )
  .map(
    ([particle, elision, words, between]) =>
      `${particle === undefined ? '' : `${particle} `}${elision ?? ''}${words.join(between)}`,
  );

/** A made-up person. */
export const person = fc.record({ nom: frenchName, prenom: frenchName });

/** A name written as another register would: case, accents composed or not, or gone. */
export const asWritten: fc.Arbitrary<(name: string) => string> = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) => name.toLowerCase(),
  (name: string) => name.normalize('NFD'),
  (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name: string) => `  ${name.replaceAll(' ', '\u00A0')} `,
  (name: string) => name.replace(/['’ʼ´]/g, '’'),
);

/** Any text at all: plain, of any alphabet, with broken surrogates, or made of what these fields receive. */
export const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(...'0123456789abé.-@ \u00A0\u200B’_2AB', 'jean', 'martin', '19999', '.mssante.fr'),
      {
        maxLength: 30,
      },
    )
    .map((pieces) => pieces.join('')),
);
