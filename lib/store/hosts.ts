import { browser } from 'wxt/browser';
import { isSourceHost } from './source-hosts.ts';

/** The Medimail that the assistant works on without asking. */
export const MEDIMAIL = 'https://medimail.mipih.fr/*';

/** The name under which the browser knows our script on the added hosts. */
const SCRIPT = 'medimail-elsewhere';

/**
 * The match pattern for an address that an administrator typed or pasted: `portail.exemple.fr`,
 * `https://portail.exemple.fr/admin?m=…`.
 *
 * @returns `undefined` when it is no https address of one host; a port is left out, as match patterns have none in
 *   Firefox (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns)
 */
export function toPattern(address: string): string | undefined {
  const typed = address.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
    const isHost = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*$/u.test(hostname) && /\.|^localhost$/.test(hostname);
    return protocol === 'https:' && isHost ? `https://${hostname}/*` : undefined;
  } catch {
    return undefined;
  }
}

/** The host of a pattern, as it is shown. */
export function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

/** What one asks the browser for, to work on another Medimail. */
export function permissionFor(pattern: string): { origins: string[]; permissions: ['scripting'] } {
  return { origins: [pattern], permissions: ['scripting'] };
}

/** The patterns of the hosts that were added: what the browser granted is the only record of them. */
export async function addedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(
    (origin) => origin !== MEDIMAIL && !isSourceHost(origin) && toPattern(hostOf(origin)) === origin,
  );
}

/** Puts our script on every host that was added, and on no other: called whenever what is granted changes. */
export async function followHosts(): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['scripting'] }))) return;
  const { scripting } = browser;
  const matches = await addedHosts();
  const [known] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (known) await scripting.unregisterContentScripts({ ids: [SCRIPT] });
  const [ours] = browser.runtime.getManifest().content_scripts ?? [];
  if (matches.length === 0 || !ours?.js) return;
  // Firefox gives whole addresses, and takes paths alone.
  const js = ours.js.map((file) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1));
  await scripting.registerContentScripts([
    { id: SCRIPT, matches, js, allFrames: true, runAt: 'document_end' },
  ]);
}
