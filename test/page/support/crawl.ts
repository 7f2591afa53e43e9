import type { MedimailClient } from '../../medimail/index.ts';
import { openPage } from './open-page.ts';

/** A page of a demo as it is sent. */
export interface Crawled {
  path: string;
  markup: string;
}

/** Pages of one kind: more of them are alike. */
const ALIKE = 3;
const MOST = 40;

/**
 * The pages of a demo, whatever its skin: follows links, frames, forms that only ask, and addresses in handlers.
 *
 * @param starts where to begin
 */
export async function crawl(client: MedimailClient, starts: string[]): Promise<Crawled[]> {
  const queue = [...starts];
  const seen = new Set<string>();
  const alike = new Map<string, number>();
  const pages: Crawled[] = [];
  for (let path = queue.shift(); path !== undefined && pages.length < MOST; path = queue.shift()) {
    const kind = path.replace(/\d+/g, '9');
    const times = alike.get(kind) ?? 0;
    if (seen.has(path) || times >= ALIKE || /logout|deconnexion|\.(css|js|svg|png)$/.test(path)) continue;
    seen.add(path);
    const answer = await client.get(path);
    if (!answer.type.includes('html')) continue;
    alike.set(kind, times + 1);
    pages.push({ path, markup: answer.body });
    queue.push(...addressesIn(openPage(answer.body), path));
  }
  return pages;
}

function addressesIn(document: Document, from: string): string[] {
  const written = [...document.querySelectorAll('[href], [src], [onclick], form[method=get]')].flatMap(
    (element) => {
      const handled = /["']([^"']+)["']/.exec(element.getAttribute('onclick') ?? '')?.[1];
      const address =
        element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action');
      return [address, handled?.startsWith('m=') ? `/?${handled}` : handled];
    },
  );
  return written.flatMap((address) => {
    if (!address || !URL.canParse(address, `https://demo${from}`)) return [];
    const { host, pathname, search } = new URL(address, `https://demo${from}`);
    return host === 'demo' ? [`${pathname}${search}`] : [];
  });
}
