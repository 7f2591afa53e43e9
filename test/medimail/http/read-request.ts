import type { IncomingMessage } from 'node:http';
import { BadRequest, type DemoRequest } from './messages.ts';

const LARGEST_BODY = 100_000;

/**
 * The text that a request carries.
 * @throws BadRequest when it is too long
 */
export async function readBody(incoming: IncomingMessage): Promise<string> {
  let body = '';
  let length = 0;
  incoming.setEncoding('utf8');
  // Read to its end even when it is too long: leaving early would cut the connection before the answer.
  for await (const chunk of incoming) {
    const text = String(chunk);
    length += text.length;
    if (length <= LARGEST_BODY) body += text;
  }
  if (length > LARGEST_BODY) throw new BadRequest('Requête trop longue.', 413);
  return body;
}

/**
 * Understands a request.
 * @throws BadRequest when its method is neither GET, HEAD nor POST, its address is none, or its JSON no object
 */
export function readRequest(incoming: IncomingMessage, body: string): DemoRequest {
  const { method = '', headers } = incoming;
  if (!['GET', 'HEAD', 'POST'].includes(method)) throw new BadRequest('Méthode refusée.', 405);
  const path = incoming.url ?? '/';
  if (!path.startsWith('/') || !URL.canParse(path.replace(/^\/+/, '/'), 'https://localhost/')) {
    throw new BadRequest('Adresse incorrecte.');
  }
  return {
    method: method === 'POST' ? 'POST' : 'GET',
    url: new URL(path.replace(/^\/+/, '/'), 'https://localhost/'),
    form: new URLSearchParams(isForm(headers['content-type']) ? body : ''),
    data: headers['content-type']?.startsWith('application/json') ? readObject(body) : {},
    cookies: readCookies(headers.cookie ?? ''),
    wantsPage: headers.accept?.includes('text/html') ?? false,
    from: pathOf(headers.referer),
  };
}

function isForm(contentType: string | undefined): boolean {
  return contentType?.startsWith('application/x-www-form-urlencoded') ?? false;
}

function readObject(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    if (value !== null && typeof value === 'object') return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new BadRequest('JSON incorrect.');
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}

function pathOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { pathname, search } = new URL(address);
  return pathname + search;
}
