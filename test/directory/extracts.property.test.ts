import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../lib/directory/compare-names.ts';
import { nameParts } from '../../lib/directory/name-parts.ts';
import { NameSieve, sieveWords } from '../../lib/directory/name-sieve.ts';
import { denseName, frenchPerson, harmless, keepingWords, VARIANTS } from './people.ts';
import {
  fileOf,
  MAILBOXES,
  MAILBOXES_NAME,
  mailboxesIn,
  PRACTITIONERS,
  practitionersIn,
  problemOf,
  streamOf,
  windows1252,
} from './support/extracts.ts';

const chunkSizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 20 });

const variants = fc.constantFrom<(text: string) => Uint8Array>(
  (text) => Buffer.from(text),
  (text) => windows1252(text),
  (text) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
);

describe('however the bytes come', () => {
  it('the people are the same', async () => {
    const expected = await practitionersIn(fileOf(PRACTITIONERS));
    await fc.assert(
      fc.asyncProperty(chunkSizes, variants, async (sizes, write) => {
        expect(await practitionersIn(streamOf(write(PRACTITIONERS), sizes))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('the mailboxes are the same', async () => {
    const expected = await mailboxesIn(fileOf(MAILBOXES, MAILBOXES_NAME));
    await fc.assert(
      fc.asyncProperty(chunkSizes, variants, async (sizes, write) => {
        expect(await mailboxesIn(streamOf(write(MAILBOXES), sizes))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('what a file cut off gives is the same: its people, or the reason', async () => {
    const bytes = Buffer.from(PRACTITIONERS);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length }), chunkSizes, async (length, sizes) => {
        const cut = bytes.subarray(0, length);
        const whole = await problemOf(practitionersIn(fileOf(cut)));
        expect(await problemOf(practitionersIn(streamOf(cut, sizes)))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the sieve of names', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ABCDEÉÈÇÑÜ'), minLength: 4, maxLength: 12 });
  const name = fc.array(word, { minLength: 1, maxLength: 3 });
  const parts = fc.constantFrom(' ', '-', "'");
  const mayHave = (sieve: NameSieve, text: string) => {
    const utf8 = new TextEncoder().encode(text);
    const latin1 = windows1252(text);
    return [
      sieve.mayHave(utf8, 0, utf8.length, 'utf-8'),
      sieve.mayHave(latin1, 0, latin1.length, 'windows-1252'),
    ];
  };

  it('lets through every name with a word looked for, to one letter', () => {
    fc.assert(
      fc.property(
        name,
        parts,
        fc.nat(),
        fc.nat(2),
        fc.constantFrom(...'XYZ'),
        (words, mark, seed, how, letter) => {
          const at = seed % words.length;
          const looked = words[at] ?? '';
          const place = seed % looked.length;
          const slipped =
            looked.slice(0, place) + (how === 0 ? '' : letter) + looked.slice(how === 1 ? place : place + 1);
          const sieve = new NameSieve(sieveWords(slipped));
          expect(mayHave(sieve, words.join(mark))).toEqual([true, true]);
        },
      ),
    );
  });

  it('lets through a name in one word that is looked for in several, and the other way round', () => {
    fc.assert(
      fc.property(name, parts, (words, mark) => {
        expect(mayHave(new NameSieve(sieveWords(words.join(mark))), words.join(''))).toEqual([true, true]);
        expect(mayHave(new NameSieve(sieveWords(words.join(''))), words.join(mark))).toEqual([true, true]);
      }),
    );
  });

  it.each([
    ['VU-DUPONT', 'VU'],
    ['LY', 'LY MARTIN'],
    ['DE LA ROCHE', 'LAROCHE'],
    ['LAROCHE', 'DE LA ROCHE'],
    ['DELATOUR', 'DE LA TOUR DUPONT'],
    ['DE LA CROIX', 'LACROIX'],
    ['ST MARTIN', 'SAINTMARTIN'],
    ['SAINTMARTIN', 'DUPONT ST MARTIN'],
    ['SAINTE-MARIE', 'STE MARIE'],
    ['E', 'E DUPONT'],
  ])('lets through %s looked for, written %s', (looked, written) => {
    expect(mayHave(new NameSieve(sieveWords(looked)), written)).toEqual([true, true]);
  });

  const rewritten = frenchPerson.chain((person) => {
    const variant = fc.constantFrom(...Object.values(VARIANTS)).map((rewrite) => rewrite(person).nom);
    const write = (how: typeof harmless) => fc.tuple(variant, how).map(([nom, rewrite]) => rewrite(nom));
    return fc.tuple(write(keepingWords), write(harmless));
  });
  const few = fc
    .tuple(denseName, keepingWords)
    .map(([nom, write]) => write(nom))
    // Nobody is called « ST E »: too short for a wrong letter.
    .filter((nom) => !/st[^a-z][a-z]$/i.test(nom));
  it.each([
    ['that registers rewrite', rewritten, 3000],
    ['of few letters', fc.tuple(few, few), 5000],
  ])('lets through every surname that is taken for the one looked for: names %s', (_, pairs, numRuns) => {
    fc.assert(
      fc.property(pairs, ([looked, written]) => {
        fc.pre(compareNames(nameParts(looked), nameParts(written), false) !== undefined);
        expect(mayHave(new NameSieve(sieveWords(looked)), written)[0]).toBe(true);
      }),
      { numRuns, maxSkipsPerRun: 1000 },
    );
  });

  it('stops names that have the particles alone in common', () => {
    const sieve = new NameSieve(sieveWords('DE LA ROCHE'));
    const others = ['LE GOFF', 'DE LA FONTAINE', 'DELAFONTAINE', 'LA', 'DE'];
    expect(others.map((other) => mayHave(sieve, other)[0])).toEqual(others.map(() => false));
  });

  it('stops names that have nothing in common', () => {
    const sieve = new NameSieve(sieveWords('SCHIANO'));
    expect(['DURAND', 'SCHMITT', 'LE GOFF', 'ŸŸ'].map((other) => mayHave(sieve, other)[0])).toEqual([
      false,
      false,
      false,
      // Beyond Latin-1: it cannot tell.
      true,
    ]);
  });
});
