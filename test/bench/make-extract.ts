import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { foldLetters } from '../../lib/checks/fold.ts';
import { luhnKey } from '../../lib/checks/luhn.ts';
import type { ExtractKind } from '../../lib/directory/extract-error.ts';
import { extractLine, MAILBOX_COLUMNS, PRACTITIONER_COLUMNS } from '../directory/support/extract-lines.ts';
import { dataDescriptor, localHeader, type ZipFacts, zipEnd } from '../directory/support/make-zip.ts';
import { NOMS, PRENOMS } from '../medimail/data/names.ts';
import { PROFESSIONS } from '../medimail/data/professions.ts';
import { type Random, randomFrom } from '../medimail/random.ts';

/** Full-size extracts, in a temporary folder, as a text and as its zip. */
export interface MadeExtract {
  text: string;
  zip: string;
  lines: number;
  textBytes: number;
}

export interface MakeExtractOptions {
  kind: ExtractKind;
  lines: number;
  seed?: number;
}

/** Changed with what is written, so that a file of an older run is not taken. */
const VERSION = 1;

const NAMES: Readonly<Record<ExtractKind, string>> = {
  practitioners: 'PS_LibreAcces_Personne_activite',
  mailboxes: 'Extraction_Correspondance_MSSante',
};

/** Lines are written by so many: one write for each would take longer than making it. */
const BATCH = 2000;

/**
 * Writes an extract of made-up people, line after line to the disk, unless an earlier run did. The same seed gives
 * the same file. RPPS numbers are in 199…, which no register uses: 19999… has too few for a whole extract.
 */
export async function makeExtract({ kind, lines, seed = 1 }: MakeExtractOptions): Promise<MadeExtract> {
  const folder = join(tmpdir(), `assistant-per-bench-${VERSION}`);
  await mkdir(folder, { recursive: true });
  const name = `${NAMES[kind]}_202608260452`;
  const base = join(folder, `${seed}-${lines}-${name}`);
  const [text, zip] = [`${base}.txt`, `${base}.zip`];
  if (!(await sizeOf(text)) || !(await sizeOf(zip))) {
    await writeBoth(kind, lines, seed, { text, zip, name: `${name}.txt` });
  }
  return { text, zip, lines, textBytes: await sizeOf(text) };
}

/** Under another name until they are whole: a run that is stopped leaves nothing that looks good. */
async function writeBoth(
  kind: ExtractKind,
  lines: number,
  seed: number,
  paths: { text: string; zip: string; name: string },
): Promise<void> {
  const partText = `${paths.text}.part`;
  const partZip = `${paths.zip}.part`;
  await pipeline(Readable.from(batches(kind, lines, seed)), createWriteStream(partText));
  await pipeline(Readable.from(zipped(paths.name, batches(kind, lines, seed))), createWriteStream(partZip));
  await rename(partText, paths.text);
  await rename(partZip, paths.zip);
}

async function* zipped(name: string, text: Iterable<Buffer>): AsyncGenerator<Buffer> {
  const facts: ZipFacts = {
    name,
    crc: 0,
    compressedSize: 0,
    size: 0,
    offset: 0,
    method: 8,
    // The sizes follow the data.
    flags: 8,
    zip64: false,
  };
  const header = localHeader(facts);
  yield header;
  const counted = function* (): Generator<Buffer> {
    for (const batch of text) {
      facts.crc = crc32(batch, facts.crc);
      facts.size += batch.length;
      yield batch;
    }
  };
  const deflate = createDeflateRaw();
  const written = pipeline(Readable.from(counted()), deflate);
  for await (const block of deflate as AsyncIterable<Buffer>) {
    facts.compressedSize += block.length;
    yield block;
  }
  await written;
  const descriptor = dataDescriptor(facts);
  yield descriptor;
  yield zipEnd([facts], header.length + facts.compressedSize + descriptor.length);
}

function* batches(kind: ExtractKind, lines: number, seed: number): Generator<Buffer> {
  const columns = kind === 'practitioners' ? PRACTITIONER_COLUMNS : MAILBOX_COLUMNS;
  const made = kind === 'practitioners' ? practitionerLines(seed) : mailboxLines(seed);
  yield Buffer.from(`${columns.join('|')}|\n`);
  for (let left = lines; left > 0; left -= BATCH) {
    const batch = Array.from({ length: Math.min(left, BATCH) }, () => made.next().value);
    yield Buffer.from(`${batch.join('\n')}\n`);
  }
}

/** A made-up person. */
export interface MadePerson {
  rpps: string;
  nom: string;
  prenom: string;
}

/** A person of the extracts of a seed, by their place among all of them. */
export function personAt(seed: number, index: number): MadePerson {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) + index);
  const body = `199${String(index).padStart(7, '0')}`;
  return { rpps: body + luhnKey(body), nom: makeSurname(random), prenom: random.pick(PRENOMS) };
}

const BEGINNINGS = [
  'BAR',
  'CHAU',
  'DEL',
  'FER',
  'GAU',
  'LAM',
  'MON',
  'PER',
  'ROU',
  'VAL',
  'TRÉ',
  'KER',
] as const;
const MIDDLES = ['BE', 'CHA', 'DI', 'LI', 'MA', 'NÉ', 'RO', 'SSE', 'TI', 'VI', 'GNO', 'LLA'] as const;
const ENDS = ['C', 'D', 'LLE', 'N', 'NET', 'RD', 'RT', 'SSON', 'T', 'TTE', 'UX', 'Y'] as const;

/** One in five is a common name, as in life; one in ten is double. */
function makeSurname(random: Random): string {
  const single = (): string =>
    random.percent(20)
      ? random.pick(NOMS)
      : random.pick(BEGINNINGS) + random.pick(MIDDLES) + random.pick(MIDDLES) + random.pick(ENDS);
  return random.percent(10) ? `${single()}-${single()}` : single();
}

/** Postcode, name and department. */
type Town = readonly [string, string, string];

const TOWNS: readonly [Town, ...Town[]] = [
  ['31059', 'TOULOUSE CEDEX 9', '31'],
  ['34090', 'MONTPELLIER', '34'],
  ['13616', 'AIX EN PROVENCE CEDEX 1', '13'],
  ['75013', 'PARIS 13E ARRONDISSEMENT', '75'],
  ['29200', 'BREST', '29'],
];

/** One person after the other, on one line for each of their activities. */
function* practitionerLines(seed: number): Generator<string, never> {
  const random = randomFrom(seed);
  for (let index = 0; ; index += 1) {
    const { rpps, nom, prenom } = personAt(seed, index);
    const profession = random.below(PROFESSIONS.length);
    const civilite = random.percent(60) ? (['MME', 'Madame'] as const) : (['M', 'Monsieur'] as const);
    for (let left = 1 + random.below(3); left > 0; left -= 1) {
      const [postcode, town, department] = random.pick(TOWNS);
      const finess = `${department}${String(random.below(10_000_000)).padStart(7, '0')}`;
      const siret = `${finess}${String(random.below(100_000)).padStart(5, '0')}`;
      yield extractLine(PRACTITIONER_COLUMNS, {
        "Type d'identifiant PP": '8',
        'Identifiant PP': rpps,
        'Identification nationale PP': `8${rpps}`,
        "Code civilité d'exercice": profession === 9 ? 'DR' : '',
        "Libellé civilité d'exercice": profession === 9 ? 'Docteur' : '',
        'Code civilité': civilite[0],
        'Libellé civilité': civilite[1],
        "Nom d'exercice": nom,
        "Prénom d'exercice": prenom,
        'Code profession': String(10 + profession),
        'Libellé profession': PROFESSIONS[profession] ?? '',
        'Code catégorie professionnelle': 'C',
        'Libellé catégorie professionnelle': 'Civil',
        'Code type savoir-faire': 'S',
        'Libellé type savoir-faire': 'Spécialité ordinale',
        'Code savoir-faire': `SM${random.below(60)}`,
        'Libellé savoir-faire': 'Qualifié en Médecine Générale',
        'Code mode exercice': 'S',
        'Libellé mode exercice': 'Salarié',
        'Numéro SIRET site': siret,
        'Numéro SIREN site': siret.slice(0, 9),
        'Numéro FINESS site': finess,
        'Numéro FINESS établissement juridique': `${department}0000017`,
        'Identifiant technique de la structure': `F${finess}`,
        'Raison sociale site': `CENTRE HOSPITALIER DE ${town} ${random.below(40)}`,
        'Enseigne commerciale site': random.percent(30) ? "POLE SANTÉ L'ÉTOILE" : '',
        'Numéro Voie (coord. structure)': String(1 + random.below(200)),
        'Code type de voie (coord. structure)': 'AV',
        'Libellé type de voie (coord. structure)': 'Avenue',
        'Libellé Voie (coord. structure)': `DU PROFESSEUR ${random.pick(NOMS)}`,
        'Bureau cedex (coord. structure)': `${postcode} ${town}`,
        'Code postal (coord. structure)': postcode,
        'Libellé commune (coord. structure)': town,
        'Téléphone (coord. structure)': `0${100_000_000 + random.below(99_999_999)}`,
        'Code Département (structure)': department,
        "Autorité d'enregistrement": 'ARS/ARS/ARS',
        "Code secteur d'activité": 'SA01',
        "Libellé secteur d'activité": 'Etablissement public de santé',
        'Code genre activité': 'GENR01',
        'Libellé genre activité': 'Activité standard de soin',
      });
    }
  }
}

/** Six mailboxes in seven are a person's, the others an organisation's. */
function* mailboxLines(seed: number): Generator<string, never> {
  const random = randomFrom(seed);
  for (let index = 0; ; index += 1) {
    const { rpps, nom, prenom } = personAt(seed, index);
    const [postcode, town, department] = random.pick(TOWNS);
    const profession = random.below(PROFESSIONS.length);
    const isPerson = !random.percent(15);
    const local = foldLetters(isPerson ? `${prenom}.${nom}` : `secretariat.service${random.below(900)}`);
    const person = isPerson && {
      'Type Identifiant PP': '8',
      'Identifiant PP': rpps,
      'Identification nationale PP': `8${rpps}`,
      "Civilité d'exercice": profession === 9 ? 'DR' : '',
      "Nom d'exercice": nom,
      "Prénom d'exercice": prenom,
      'Catégorie profession': 'C',
      'Libellé de catégorie profession': 'Civil',
      'Code Profession': String(10 + profession),
      'Libellé Profession': PROFESSIONS[profession] ?? '',
    };
    yield extractLine(MAILBOX_COLUMNS, {
      'Type de BAL': isPerson ? 'PER' : 'ORG',
      'Adresse BAL': `${local.replace(/[^a-z0-9.]+/g, '-')}${random.below(90)}@${random.percent(50) ? 'medecin' : `ch-${department}`}.mssante.fr`,
      ...person,
      Dématérialisation: 'O',
      'Raison Sociale structure BAL': `CENTRE HOSPITALIER DE ${town}`,
      L4NUMEROVOIE: String(1 + random.below(200)),
      NL4TYPEVOIE: 'AV',
      L6LIGNEACHEMINEMENT: `${postcode} ${town}`,
      'Code postal': postcode,
      Département: department,
    });
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
