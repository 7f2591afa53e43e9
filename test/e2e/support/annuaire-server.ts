import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from '../../medimail/http/certificate.ts';
import { FhirService } from './annuaire-server-fhir.ts';
import { FileService } from './annuaire-server-files.ts';

/** A key as they look; made up. */
export const KEY = 'b2c9aa48-made-up-4d1b-83f3';

const FHIR_HOST = 'gateway.api.esante.gouv.fr';
const FILE_HOSTS = ['www.data.gouv.fr', 'static.data.gouv.fr'];

/** Stands in for the sources on the net, under their real names. */
export interface AnnuaireServer {
  fhir: FhirService;
  files: FileService;
  /** The names it answers to, each with its port, to be mapped. */
  hosts: Record<string, number>;
  close(): Promise<void>;
}

export async function startAnnuaire(): Promise<AnnuaireServer> {
  const fhir = new FhirService(KEY);
  const files = new FileService();
  const { cert, key } = await certificate();
  const server = createServer({ cert, key }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    if (host === FHIR_HOST) {
      const { status, headers, body } = fhir.answer(url, String(request.headers['esante-api-key'] ?? ''));
      response
        .writeHead(status, { 'Content-Type': 'application/fhir+json', ...headers })
        .end(JSON.stringify(body));
    } else void files.answer(host, url.pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    fhir,
    files,
    hosts: Object.fromEntries([FHIR_HOST, ...FILE_HOSTS].map((host) => [host, port])),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
