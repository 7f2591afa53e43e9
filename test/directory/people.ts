import fc from 'fast-check';
import type { Person } from '../../lib/checks/person.ts';
import type { Practitioner } from '../../lib/directory/practitioner.ts';
import type { MatchedAccount } from '../../lib/directory/rank-candidates.ts';

const NOMS = [
  'Martin',
  'Dupont',
  'Lefèvre',
  'Schiano',
  'Bœuf',
  'Châtelet',
  'Núñez',
  'Müller',
  'Nguyen',
  'Roussel',
  'Garnier',
  'Abadie',
  'Kowalczyk',
  'Benali',
  'Ferreira',
  'Guézennec',
  'Lys',
  'Hö',
  'Saint-Aubin',
  'Zimmermann',
];
const PARTICLES = ['', '', '', '', 'de ', 'du ', 'de la ', 'Le ', "d'", 'van der '];
const PRENOMS = [
  'Léa',
  'Jean',
  'Jean-Pierre',
  'Marie-Christine',
  'Françoise',
  'Zoé',
  'Björn',
  'Anne Cécile',
  'Catherine',
  'Mohamed',
  'Alexandre',
  'Gwenaëlle',
  'Luc',
  'Thi Mai',
  'Sébastien',
  'Noël',
  'Ana',
];

const surname = fc
  .tuple(
    fc.constantFrom(...PARTICLES),
    fc.constantFrom(...NOMS),
    fc.option(fc.constantFrom(...NOMS), { freq: 3 }),
    fc.constantFrom('-', ' '),
  )
  .map(([particle, nom, second, between]) => `${particle}${nom}${second ? between + second : ''}`);

/** A person with a French name: particles, double surnames, compound first names. */
export const frenchPerson: fc.Arbitrary<Person> = fc.record({
  nom: surname,
  prenom: fc.constantFrom(...PRENOMS),
});

const DENSE_WORDS = [
  'de',
  'la',
  'd',
  'st',
  'nee',
  'abel',
  'abele',
  'bael',
  'leab',
  'alex',
  'alexis',
  'cathy',
  'yohan',
  'johann',
  'j',
];

/** A name of few words and letters: two of them are often a slip, a part, a short form or initials apart. */
export const denseName = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...DENSE_WORDS) },
      fc.string({ unit: fc.constantFrom(...'abel'), minLength: 1, maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((words) => fc.constantFrom(' ', '-', "'").map((between) => words.join(between)));

const KEEPING_WORDS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
  (name) => name.replace(/[ -]/g, '-'),
  (name) => name.replace(/[ -]/g, '\u00A0').toUpperCase(),
  (name) => name.replaceAll('œ', 'oe').replaceAll("'", '’'),
  (name) => name.replace(/^Saint-/, 'St '),
];

/** What a register does to a name without its becoming another, or one word. */
export const keepingWords = fc.constantFrom(...KEEPING_WORDS);

/** What a register does to a name without its becoming another. */
export const harmless = fc.constantFrom(...KEEPING_WORDS, (name: string) => name.replace(/[ '-]/g, ''));

type Rewrite = (person: Person) => Person;

/** What one person's names become from one register to another. */
export const VARIANTS: Readonly<Record<string, Rewrite>> = {
  'without particles': ({ nom, prenom }) => ({ nom: nom.replace(/^[a-z' ]+|^Le /, ''), prenom }),
  'the other surname first': ({ nom, prenom }) => {
    const [particle = ''] = /^[a-z' ]+|^Le /.exec(nom) ?? [];
    const [one = '', ...rest] = nom.slice(particle.length).split(/[ -](?!Aubin)/);
    return { nom: [...rest, particle + one].join(' '), prenom };
  },
  'with another surname': ({ nom, prenom }) => ({ nom: `${nom}-Tessier`, prenom }),
  'with a birth name': ({ nom, prenom }) => ({ nom: `TESSIER née ${nom}`, prenom }),
  'with a married name in brackets': ({ nom, prenom }) => ({ nom: `${nom} (Tessier)`, prenom }),
  'one of several first names': ({ nom, prenom }) => ({ nom, prenom: prenom.split(/[ -]/)[0] ?? '' }),
  'the initials of compound first names': ({ nom, prenom }) => ({
    nom,
    prenom: /[ -]/.test(prenom) ? prenom.replace(/(\p{L})\p{L}*/gu, '$1') : prenom,
  }),
  'short first names': ({ nom, prenom }) => ({
    nom,
    prenom: prenom.replace('Catherine', 'Cathy').replace('Alexandre', 'Alex').replace('Sébastien', 'Seb'),
  }),
  swapped: ({ nom, prenom }) => ({ nom: prenom, prenom: nom }),
};

/** One letter wrong, missing, added, or two swapped, somewhere in a name that is long enough. */
export const slip: fc.Arbitrary<(name: string) => string> = fc
  .tuple(fc.nat(), fc.constantFrom('wrong', 'missing', 'added', 'swapped'))
  .map(([pick, kind]) => (name: string) => {
    const plain = name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-zœ]/g, '')
      .replaceAll('œ', 'oe');
    const at = pick % (plain.length - 1);
    const [before, one, two, after] = [plain.slice(0, at), plain[at], plain[at + 1], plain.slice(at + 2)];
    if (kind === 'wrong') return `${before}w${two}${after}`;
    if (kind === 'missing') return `${before}${two}${after}`;
    if (kind === 'added') return `${before}${one}w${two}${after}`;
    return `${before}${two}${one}${after}`;
  });

let made = 0;

/** A made-up person of the directory; the RPPS numbers are no real ones (19999…). */
export function practitioner(person: Person, more: Partial<Practitioner> = {}): Practitioner {
  made += 1;
  return {
    rpps: `19999${String(made).padStart(6, '0')}`,
    civilite: '',
    professions: [],
    places: [],
    ...person,
    ...more,
  };
}

/** An account of which nothing but the names is known. */
export const account = (person: Person, more: Partial<MatchedAccount> = {}): MatchedAccount => ({
  profession: '',
  mail: '',
  ...person,
  ...more,
});
