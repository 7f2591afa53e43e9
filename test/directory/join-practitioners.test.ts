import { expect, it } from 'vitest';
import { readFile } from '../../lib/directory/read-file.ts';
import { fileOf, PRACTITIONERS } from './support/extracts.ts';

/** The candidates of an account in an extract of one person, from the file to the page. */
async function candidatesIn(extract: string, account: string): Promise<string[]> {
  const [nom = '', prenom = ''] = account.split('|');
  const result = await readFile(
    {
      source: fileOf(PRACTITIONERS.replaceAll('SCHIANO|LEA', extract)),
      accounts: [{ mail: 'a@ch-demo.fr', nom, prenom, profession: '', rpps: [], candidates: [] }],
      asker: { finess: '', name: '', postcode: '', domains: [] },
    },
    () => undefined,
  );
  if (result.kind !== 'practitioners') throw new Error(`Read as ${result.kind}`);
  return result.found.flatMap(({ candidates }) =>
    candidates.map(({ practitioner }) => `${practitioner.nom}|${practitioner.prenom}`),
  );
}

it.each([
  ['VU-DUPONT|Mai', 'VU|MAI'],
  ['DE LA ROCHE|Anne', 'LAROCHE|ANNE'],
  ['LY|Lan', 'LY MARTIN|LAN'],
  ['SAINTMARTIN|Luc', 'ST MARTIN|LUC'],
])('the account %s finds %s in the extract', async (account, extract) => {
  expect(await candidatesIn(extract, account)).toEqual([extract]);
});
