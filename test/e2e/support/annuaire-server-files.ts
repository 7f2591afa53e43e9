import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

/** The path that data.gouv.fr keeps for the file, and where it sends. */
const STABLE = '/api/1/datasets/r/afe01105-d9a1-41fe-921f-e40ea48b2ba6';
const FOLDER = '/resources/annuaire-sante-extraction-des-bal-mssante';

/** A mailbox of the made-up file. */
export interface Published {
  address: string;
  rpps: string;
  nom: string;
  prenom: string;
}

/** The day's file and its two hosts, as data.gouv.fr serves them: the text in clear, of no date but its address's. */
export class FileService {
  published: Published[] = [];
  /** Year, month, day and time of the day's file, in universal time. */
  stamp = '20261126-031543';
  /** Paths asked, of either host. */
  readonly calls: string[] = [];
  /** Waited for before the second half of the file is sent. */
  pause: Promise<void> = Promise.resolve();

  async answer(host: string, path: string, response: ServerResponse): Promise<void> {
    this.calls.push(`${host}${path}`);
    const file = `${FOLDER}/${this.stamp}/extraction-correspondance-mssante.txt`;
    if (host === 'www.data.gouv.fr' && path === STABLE) {
      response.writeHead(302, { Location: `https://static.data.gouv.fr${file}` }).end();
    } else if (host === 'static.data.gouv.fr' && path === file) {
      const text = Buffer.from(await this.text());
      response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': text.length });
      const half = Math.floor(text.length / 2);
      response.write(text.subarray(0, half));
      await this.pause;
      response.end(text.subarray(half));
    } else response.writeHead(404).end();
  }

  private async text(): Promise<string> {
    const fixture = await readFile(
      'test/directory/fixtures/Extraction_Correspondance_MSSante_202608260452.txt',
      'utf8',
    );
    const [header = '', ...lines] = fixture.trimEnd().split(/\r?\n/);
    const names = header.split('|');
    const model = lines.find((line) => line.startsWith('PER|')) ?? '';
    const ours = this.published.map(({ address, rpps, nom, prenom }) => {
      const cells = model.split('|');
      const values = {
        'Adresse BAL': address,
        'Type Identifiant PP': '8',
        'Identifiant PP': rpps,
        'Identification nationale PP': `8${rpps}`,
        "Nom d'exercice": nom,
        "Prénom d'exercice": prenom,
      };
      for (const [name, value] of Object.entries(values)) cells[names.indexOf(name)] = value;
      return cells.join('|');
    });
    // Much larger than what is read at once.
    const others = Array.from({ length: 20_000 }, () => lines)
      .flat()
      .slice(0, 100_000);
    return [header, ...others, ...ours, ''].join('\n');
  }
}
