import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChoice, type Reason, rankCandidates } from '../../lib/directory/rank-candidates.ts';
import { anyText } from '../checks/made-up.ts';
import {
  account,
  denseName,
  frenchPerson,
  harmless,
  keepingWords,
  practitioner,
  slip,
  VARIANTS,
} from './people.ts';

const named = (nom: string, prenom: string) => ({ nom, prenom });

/** The best fit of two people, and what is said of their names. */
function match(a: readonly [string, string], b: readonly [string, string]) {
  const [first] = rankCandidates(account(named(...a)), [practitioner(named(...b))]);
  const say = (reason: Reason) => ('part' in reason ? `${reason.part} ${reason.kind}` : reason.kind);
  return first && [first.fit, ...first.reasons.map(say).filter((text) => !text.includes('same-name'))];
}

describe('who is a candidate', () => {
  it.each([
    ['SCHIANO LEA', 'SCHIANO Léa', ['same']],
    ["D'ALMEIDA ZOE", 'D_ALMEIDA Zoé', ['same']],
    ['LE_GOFF YANN', 'LEGOFF Yann', ['same']],
    ['DE_LA_TOUR JEAN_PIERRE', 'DE_LA_TOUR Jean-Pierre', ['same']],
    ['ST_MARTIN LUC', 'SAINT-MARTIN Luc', ['same']],
    ['TOUR JEAN', 'DE_LA_TOUR Jean', ['variant', 'nom particle']],
    ['LATOUR JEAN', 'DE_LA_TOUR Jean', ['variant', 'nom particle']],
    ['MARTIN-DUPONT EVA', 'DUPONT_MARTIN Eva', ['variant', 'nom word-order']],
    ['DUPONT EVA', 'DUPONT-MARTIN Eva', ['variant', 'nom part']],
    ['MARTIN_née_DUPONT EVA', 'MARTIN Eva', ['same']],
    ['MARTIN_née_DUPONT EVA', 'DUPONT Eva', ['variant', 'nom birth-or-married-name']],
    ['DUPONT_(MARTIN) EVA', 'DUPONT-MARTIN Eva', ['variant', 'nom part']],
    ['LEA SCHIANO', 'SCHIANO Léa', ['variant', 'swapped']],
    ['MARTIN JEAN', 'MARTIN Jean-Pierre', ['variant', 'prenom part']],
    ['MARTIN PIERRE', 'MARTIN Jean-Pierre', ['variant', 'prenom part']],
    ['MARTIN J-P', 'MARTIN Jean-Pierre', ['variant', 'prenom initials']],
    ['MARTIN JP', 'MARTIN Jean-Pierre', ['variant', 'prenom initials']],
    ['MARTIN J._PIERRE', 'MARTIN Jean-Pierre', ['variant', 'prenom initials']],
    ['MARTIN J.', 'MARTIN Jean-Pierre', ['close', 'prenom initial']],
    ['MARTIN CATHY', 'MARTIN Catherine', ['variant', 'prenom short-form']],
    ['MARTIN CATHY', 'MARTIN Marie-Catherine', ['variant', 'prenom part', 'prenom short-form']],
    ['MARTIN YOHAN', 'MARTIN Johann', ['variant', 'prenom short-form']],
    ['SCHIANNO LEA', 'SCHIANO Léa', ['close', 'nom slip']],
    ['SCHIAON LEA', 'SCHIANO Léa', ['close', 'nom slip']],
    ['DUPONT MELINA', 'DUPONT Mélinda', ['close', 'prenom slip']],
    ['LEA SCHIANNO', 'SCHIANO Léa', ['close', 'prenom slip', 'swapped']],
    ['DUPONT JEAN', 'DUPONT-MARTIN Jean-Luc', ['close', 'nom part', 'prenom part']],
    // Two people.
    ['SCHIANO LEA', 'SCHIANO Léo', undefined],
    ['ROY LEA', 'ROI Léa', undefined],
    ['MARTIN JEAN', 'MARTIN Jeanne', undefined],
    ['MARTIN JEAN-LUC', 'MARTIN Jean-Marc', undefined],
    ['MARTIN ALEXIS', 'MARTIN Alexandra', undefined],
    ['MARTIN LISE', 'MARTIN Elisabeth', ['variant', 'prenom short-form']],
    ['SAINT-MARTIN LUC', 'MARTIN Luc', undefined],
    ['DUPONT-MARTIN EVA', 'DUPONT-DURAND Eva', undefined],
    ['SCHIANNO LEAH', 'SCHIANO Leag', undefined],
    ['DUPONT-MARTIN J.', 'DUPONT Jean', undefined],
    ['SCHIANO -', 'SCHIANO Léa', undefined],
  ] as const)('%s and %s: %j', (a, b, expected) => {
    const people = (text: string) => {
      const [nom = '', prenom = ''] = text.split(' ').map((name) => name.replaceAll('_', ' '));
      return [nom, prenom] as const;
    };
    expect(match(people(a), people(b))).toEqual(expected);
    expect(match(people(b), people(a))?.[0]).toEqual(expected?.[0]);
  });
});

describe('one person', () => {
  it('is found as the same, however the names are written', () => {
    fc.assert(
      fc.property(frenchPerson, harmless, harmless, (person, writeNom, writePrenom) => {
        const written = account({ nom: writeNom(person.nom), prenom: writePrenom(person.prenom) });
        expect(rankCandidates(written, [practitioner(person)])[0]?.fit).toBe('same');
      }),
    );
  });

  it.each(Object.keys(VARIANTS))('is found %s', (variant) => {
    fc.assert(
      fc.property(frenchPerson, keepingWords, keepingWords, (person, writeNom, writePrenom) => {
        const { nom, prenom } = VARIANTS[variant]?.(person) ?? person;
        const written = account({ nom: writeNom(nom), prenom: writePrenom(prenom) });
        expect(rankCandidates(written, [practitioner(person)])).toHaveLength(1);
      }),
    );
  });

  it('is found with one slip in a name of four letters or more', () => {
    fc.assert(
      fc.property(frenchPerson, slip, fc.constantFrom('nom', 'prenom'), (person, mistype, part) => {
        fc.pre(person[part].replace(/[^\p{L}]/gu, '').length >= 4);
        const written = account({ ...person, [part]: mistype(person[part]) });
        expect(rankCandidates(written, [practitioner(person)])).toHaveLength(1);
      }),
    );
  });
});

describe('another person', () => {
  it('never comes before the same one, and shares one name at least to come at all', () => {
    fc.assert(
      fc.property(
        frenchPerson,
        fc.array(fc.oneof(frenchPerson, fc.record({ nom: denseName, prenom: denseName })), { maxLength: 8 }),
        harmless,
        fc.nat(),
        (person, others, write, at) => {
          const right = practitioner(person, { professions: ['Médecin'] });
          const wrong = others
            .filter(({ nom, prenom }) => nom !== person.nom || prenom !== person.prenom)
            .filter(({ nom, prenom }) => {
              const essence = (text: string) =>
                text
                  .normalize('NFD')
                  .replace(/[^a-z]/gi, '')
                  .toLowerCase();
              return essence(nom) + essence(prenom) !== essence(person.nom) + essence(person.prenom);
            })
            .map((other) => practitioner(other, { professions: ['Infirmier'] }));
          const all = wrong.toSpliced(at % (wrong.length + 1), 0, right);
          const written = account(
            { nom: write(person.nom), prenom: write(person.prenom) },
            { profession: 'Infirmier' },
          );
          const candidates = rankCandidates(written, all);
          expect(candidates[0]?.practitioner).toBe(right);
          expect(isChoice(candidates)).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of any names never comes before a variant of the same one', () => {
    const DISTINCT = [named('Okonkwo', 'Ulysse'), named('Vandamme', 'Prudence'), named('Iturbe', 'Xabi')];
    fc.assert(
      fc.property(frenchPerson, fc.constantFrom(...Object.keys(VARIANTS)), (person, variant) => {
        const written = account(VARIANTS[variant]?.(person) ?? person);
        const people = [...DISTINCT, person, ...DISTINCT].map((each) => practitioner(each));
        expect(rankCandidates(written, people).map(({ practitioner: { nom } }) => nom)).toEqual([person.nom]);
      }),
    );
  });
});

describe('homonyms', () => {
  const place = {
    finess: '130000001',
    name: "CENTRE HOSPITALIER DU PAYS D'AIX",
    postcode: '13100',
    town: 'AIX',
  };
  const jean = named('MARTIN', 'Jean');

  it('remain a choice whatever tells them apart', () => {
    fc.assert(
      fc.property(frenchPerson, harmless, fc.boolean(), (person, write, first) => {
        const here = practitioner(person, { professions: ['Infirmier'], places: [place] });
        const there = practitioner(person, { professions: ['Médecin'] });
        const written = account(
          { nom: write(person.nom), prenom: write(person.prenom) },
          { profession: 'Infirmier' },
        );
        const candidates = rankCandidates(written, first ? [here, there] : [there, here], {
          finess: place.finess,
        });
        expect(candidates.map((each) => each.practitioner)).toEqual([here, there]);
        expect(isChoice(candidates)).toBe(true);
      }),
    );
  });

  it('come in the order of the surest clue, and each clue is said', () => {
    const places = {
      finess: [place],
      name: [{ ...place, finess: '' }],
      postcode: [{ ...place, finess: '', name: 'CABINET' }],
    };
    const people = [
      practitioner(jean),
      practitioner(jean, { places: places.postcode }),
      practitioner(jean, { places: places.name }),
      practitioner(jean, { places: places.finess }),
      practitioner(jean, { professions: ['Infirmier'] }),
      practitioner(jean, { professions: ['Médecin'], places: places.finess }),
    ];
    const hints = { finess: '13 000 000 1', name: 'CH d’Aix', postcode: '13100' };
    const candidates = rankCandidates(account(jean, { profession: 'Infirmier' }), people, hints);
    expect(candidates.map((each) => people.indexOf(each.practitioner))).toEqual([4, 3, 2, 1, 0, 5]);
    expect(candidates.map(({ reasons }) => reasons.slice(2))).toEqual([
      [{ kind: 'same-profession', profession: 'Infirmier' }],
      [{ kind: 'same-establishment', by: 'finess', place }],
      [{ kind: 'same-establishment', by: 'name', place: places.name[0] }],
      [{ kind: 'same-establishment', by: 'postcode', place: places.postcode[0] }],
      [],
      [
        { kind: 'other-profession', professions: ['Médecin'] },
        { kind: 'same-establishment', by: 'finess', place },
      ],
    ]);
  });

  it('of whom one only has the very names is no choice', () => {
    const candidates = rankCandidates(account(jean), [
      practitioner(named('MARTIN', 'Jean-Luc')),
      practitioner(jean),
      practitioner(named('MARTIN', 'Jean-Marc')),
    ]);
    expect(candidates.map(({ fit }) => fit)).toEqual(['same', 'variant', 'variant']);
    expect(isChoice(candidates)).toBe(false);
    expect(isChoice(candidates.slice(1))).toBe(true);
    expect(isChoice([])).toBe(false);
  });

  it('are counted once each, however often they come', () => {
    const one = practitioner(jean);
    expect(isChoice(rankCandidates(account(jean), [one, { ...one }]))).toBe(false);
  });

  it('do not come before the very same names because the mail names them', () => {
    const written = account(jean, { mail: 'jean-luc.martin@ch-demo.fr' });
    const people = [practitioner(named('MARTIN', 'Jean-Luc')), practitioner(jean)];
    expect(rankCandidates(written, people).map(({ fit }) => fit)).toEqual(['same', 'variant']);
  });

  it('of an abbreviated name are told apart by the mail', () => {
    const written = account(named('MARTIN', 'JP'), { mail: 'jean-pierre.martin2@ch-demo.fr' });
    const candidates = rankCandidates(written, [
      practitioner(named('MARTIN', 'Jean-Paul')),
      practitioner(named('MARTIN', 'Jean-Pierre')),
    ]);
    expect(candidates.map((each) => each.practitioner.prenom)).toEqual(['Jean-Pierre', 'Jean-Paul']);
    expect(candidates[0]?.reasons).toContainEqual({ kind: 'named-in-mail' });
    expect(isChoice(candidates)).toBe(true);
  });
});

it('never throws, whatever the texts', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 8, maxLength: 8 }), (texts) => {
      const [nom = '', prenom = '', profession = '', mail = '', name = '', postcode = '', n2 = '', p2 = ''] =
        texts;
      const someone = practitioner(named(n2, p2), {
        professions: [name],
        places: [{ finess: mail, name: profession, postcode, town: '' }],
      });
      rankCandidates(account(named(nom, prenom), { profession, mail }), [someone], { name, postcode });
    }),
  );
});
