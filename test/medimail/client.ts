import { Agent, request } from 'node:https';

/** What the demo answered. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly type: string;
  readonly body: string;
}

/** Where a client connects: a running demo is one. */
export interface Address {
  readonly port: number;
  readonly certificate: string;
}

/** A browser with no window: keeps its cookies, trusts the demo's certificate, follows no redirection by itself. */
export class MedimailClient {
  private readonly cookies = new Map<string, string>();
  private readonly agent = new Agent({ keepAlive: true });
  private readonly address: Address;

  constructor(address: Address) {
    this.address = address;
  }

  /** Asks for a page: path and query. */
  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  /** Sends a form. */
  post(path: string, fields: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, new URLSearchParams(fields).toString());
  }

  /** Sends a form and asks for the page that it leads to. */
  async submit(path: string, fields: Record<string, string> = {}): Promise<Answer> {
    const answer = await this.post(path, fields);
    return answer.location ? this.get(answer.location) : answer;
  }

  /** Sends anything. */
  send(method: string, path: string, body = '', headers: Record<string, string> = {}): Promise<Answer> {
    const options = {
      host: '127.0.0.1',
      servername: 'localhost',
      port: this.address.port,
      ca: this.address.certificate,
      method,
      path,
      agent: this.agent,
      headers: {
        ...(method === 'POST' && { 'Content-Type': 'application/x-www-form-urlencoded' }),
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(options, (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (chunk: string) => {
          text += chunk;
        });
        incoming.on('end', () => {
          for (const cookie of incoming.headers['set-cookie'] ?? []) this.keep(cookie);
          const { location, 'content-type': type = '' } = incoming.headers;
          resolve({ status: incoming.statusCode ?? 0, location, type, body: text });
        });
        incoming.on('error', reject);
      });
      outgoing.on('error', reject).end(body);
    });
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
