import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../lib/page/report/known-words.ts';
import { countedShape, shape } from '../../lib/page/report/shape.ts';
import { keepKnown, keepLabel, wordsIn } from '../../lib/page/report/words.ts';
import { loadReport, reportSchema, writeReport } from '../../lib/page/report.ts';
import { plain } from '../../lib/page/text.ts';
import { openPage } from './support/open-page.ts';
import { readReported } from './support/read-reported.ts';
import { comparable } from './support/same-reading.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwyzéèêëàâäçîïôöûüùñœß'];
/** A name that no page is written with, in any case; without an x, which shapes are made of. */
const name = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 14 }),
    fc.constantFrom(
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
      (text: string) => text.normalize('NFD'),
    ),
  )
  .map(([text, written]) => written(text))
  .filter((text) => !wordsIn(text).some(isKnown));
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'012345678'), minLength: length, maxLength: length });
const person = fc.record({ nom: name, prenom: name, rpps: digits(11), adeli: digits(9), id: digits(6) });

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Person {
  nom: string;
  prenom: string;
  rpps: string;
  adeli: string;
  id: string;
}

const mailOf = ({ nom, prenom, id }: Person) =>
  `${[prenom, nom].map((text) => plain(text).replace(/[^a-z]/g, '')).join('.')}${id}@ch-demo.fr`;

/** A list of accounts that says each name wherever a page may say one. */
function list(people: Person[]): string {
  const rows = people.map((each) => {
    const [nom, prenom] = [escaped(each.nom), escaped(each.prenom)];
    return `<tr id="${nom}" class="${nom}" data-nom="${nom}" onclick="open('${nom}')"><td title="${prenom} ${nom}">${mailOf(each)}</td>
      <td>MED</td><td><a href="?u=${each.id}&amp;n=${nom}">${nom}</a></td><td>${prenom}</td><td>${each.rpps}</td><td>${each.adeli}</td>
      <td><a href="?id=${each.id}" title="Modifier ${prenom} ${nom}"><img src="/photo/${nom}.png"></a>
      <button aria-label="Ajouter une correspondance à ${prenom} ${nom}">+</button><!-- ${nom} --></td></tr>`;
  });
  const [first] = people;
  return `<html><head><title>Medimail - ${escaped(first?.nom ?? '')}</title></head><body>
    <p>Connecté : ${escaped(first?.prenom ?? '')}</p><h3>Gestion des utilisateurs Medimail</h3>
    <h4>fiche de ${escaped(first?.nom ?? '')}</h4><script>var nom = "${escaped(first?.nom ?? '')}"</script>
    <form><label>Rechercher <input value="${escaped(first?.nom ?? '')}"></label><button>Rechercher</button></form>
    <select><option>${escaped(first?.prenom ?? '')} ${escaped(first?.nom ?? '')}</option></select>
    <table><tr><th>Mail<th>Type de bal<th>Nom<th>Prénom<th>RPPS<th>ADELI<th>Actions</tr>${rows.join('')}</table></body></html>`;
}

const write = (markup: string) =>
  writeReport(openPage(markup), { url: 'https://medimail.mipih.fr/?m=admin_users', version: '1.0' });

describe('what a page holds of people', () => {
  it('is never in its report, which is read as the page is', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), (people) => {
        const report = write(list(people));
        const text = JSON.stringify(report);
        const words = new Set(plain(text).match(/\p{L}+/gu));
        for (const { nom, prenom, rpps, adeli, id } of people) {
          for (const word of wordsIn(`${nom} ${prenom}`)) expect(words).not.toContain(word);
          for (const number of [rpps, adeli, id]) expect(text).not.toContain(number);
        }
        expect(reportSchema.safeParse(JSON.parse(text)).success).toBe(true);
        const { summary, misplaced } = readReported(loadReport(report));
        expect(report.page.reading?.rows).toHaveLength(people.length);
        expect(comparable(summary)).toEqual(report.page.reading && comparable(report.page.reading));
        expect(misplaced).toEqual([]);
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});

describe('a shape', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });

  it('has no letter but X and x, no digit but 9, and is its own shape', () => {
    fc.assert(
      fc.property(text, (written) => {
        const shaped = shape(written);
        expect(shaped).not.toMatch(/(?![Xx])\p{L}|(?!9)\p{N}|\p{M}/u);
        expect(shape(shaped)).toBe(shaped);
        expect(countedShape(written)).not.toMatch(/x{5}|9{5}|X{5}/);
      }),
    );
  });

  it('is what a text keeps of words that are not known', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (names) => {
        expect(keepKnown(names.join(' '))).toBe(shape(names.join(' ')));
        expect(keepLabel(`fiche ${names.join(' ')}`, new Set(wordsIn(names.join(' '))))).toBe(
          `fiche ${shape(names.join(' '))}`,
        );
      }),
    );
  });
});
