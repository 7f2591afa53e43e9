import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { certificate } from '../../medimail/http/certificate.ts';

/** Takes every connection that a browser makes to a name that is mapped to nothing else, and lets none through. */
export interface Connections {
  port: number;
  /** The names that were wanted; empty for a connection that gave none. */
  names: string[];
  close(): Promise<void>;
}

export async function recordConnections(): Promise<Connections> {
  const names: string[] = [];
  const { cert, key } = await certificate();
  const server = createServer({
    cert,
    key,
    SNICallback(name, done) {
      names.push(name);
      done(new Error('Not let through.'));
    },
  });
  server.on('tlsClientError', (error) => {
    if (!error.message.includes('Not let through')) names.push('');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, names, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
