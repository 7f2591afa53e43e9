import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, certificate } from './certificate.ts';
import { BadRequest, type DemoRequest, type DemoResponse, type RecordedRequest } from './messages.ts';
import { readBody, readRequest } from './read-request.ts';
import { plainText } from './responses.ts';

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Its certificate, which signs itself: for clients to trust. */
  readonly certificate: Certificate;
  close(): Promise<void>;
}

export interface Handlers {
  answer(request: DemoRequest): DemoResponse | Promise<DemoResponse>;
  record(request: RecordedRequest): void;
}

/**
 * Serves HTTPS on this computer alone. Whatever is asked is answered: a bad request with its 4xx, a failure of ours
 * with a 500.
 *
 * @param port 0 for any that is free
 * @throws Error when the port is taken
 */
export async function serve(port: number, handlers: Handlers): Promise<Listening> {
  const { cert, key } = await certificate();
  const server = createServer({ cert, key }, (incoming, outgoing) => {
    void respond(incoming, outgoing, handlers);
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    certificate: { cert, key },
    close: () => close(server),
  };
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handlers: Handlers,
): Promise<void> {
  const { status, headers, body } = await answer(incoming, handlers).catch(failure);
  outgoing.writeHead(status, headers).end(incoming.method === 'HEAD' ? undefined : body);
}

async function answer(incoming: IncomingMessage, handlers: Handlers): Promise<DemoResponse> {
  const { method = '', url = '' } = incoming;
  const body = await readBody(incoming);
  handlers.record({ method, url, body });
  return handlers.answer(readRequest(incoming, body));
}

function failure(error: unknown): DemoResponse {
  if (error instanceof BadRequest) {
    return { ...plainText(error.status, error.message), headers: { Connection: 'close' } };
  }
  console.error(error);
  return plainText(500, 'Erreur interne de la démonstration.');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
