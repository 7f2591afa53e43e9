import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** Brings connections for some names to ports of this machine, and lets no other through. */
export interface HostProxy {
  port: number;
  close(): Promise<void>;
}

/** @param hosts names, each with its port: Firefox can map a name to this machine, but to no other port. */
export async function startProxy(hosts: Readonly<Record<string, number>>): Promise<HostProxy> {
  const server = createServer((_, response) => response.writeHead(403).end());
  server.on('connect', ({ url = '' }, socket, head: Buffer) => {
    const port = hosts[url.replace(/:\d+$/, '')];
    if (port === undefined) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const through = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      through.write(head);
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    socket.on('error', () => through.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
