import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { addedHosts, hostOf, MEDIMAIL, toPattern } from '../../lib/store/hosts.ts';
import { SOURCE_HOSTS } from '../../lib/store/source-hosts.ts';

describe('an address typed by an administrator', () => {
  it.each([
    ['medimail.exemple.fr', 'https://medimail.exemple.fr/*'],
    ['  https://medimail.exemple.fr/?m=admin_users&q=x  ', 'https://medimail.exemple.fr/*'],
    ['MEDIMAIL.Exemple.FR', 'https://medimail.exemple.fr/*'],
    ['https://test.exemple.fr:8443/', 'https://test.exemple.fr/*'],
    ['localhost', 'https://localhost/*'],
    ['messagerie-santé.fr', 'https://xn--messagerie-sant-pnb.fr/*'],
  ])('%s becomes a pattern', (typed, pattern) => {
    expect(toPattern(typed)).toBe(pattern);
  });

  it.each([
    '',
    'medimail',
    'deux mots.fr',
    'http://medimail.exemple.fr',
    'ftp://medimail.exemple.fr',
    'javascript:alert(1)',
    'https://*.exemple.fr',
    '*',
    '<all_urls>',
    'https://',
  ])('%j is refused', (typed) => {
    expect(toPattern(typed)).toBeUndefined();
  });

  it('never gives a pattern of more than one host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const pattern = toPattern(typed);
        if (pattern === undefined) return;
        expect(pattern).toMatch(/^https:\/\/[^*/:@?#]+\/\*$/);
        expect(toPattern(hostOf(pattern))).toBe(pattern);
      }),
    );
  });
});

describe('the added hosts', () => {
  it('are none of those that a source on the net asks', async () => {
    const origins = [
      MEDIMAIL,
      'https://portail.exemple.fr/*',
      ...SOURCE_HOSTS.fhir,
      ...SOURCE_HOSTS.dataGouv,
    ];
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({
      origins,
      permissions: [],
    }));
    expect(await addedHosts()).toEqual(['https://portail.exemple.fr/*']);
  });
});
