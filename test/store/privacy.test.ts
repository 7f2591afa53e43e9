import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTENTS } from '../../components/help/content.ts';
import { DEFAULT_SETTINGS } from '../../lib/store/settings.ts';
import { SOURCE_HOSTS } from '../../lib/store/source-hosts.ts';

const STATEMENT = readFileSync('docs/confidentialite.md', 'utf8');

describe('the privacy statement', () => {
  it('names every host that a source asks', () => {
    const hosts = Object.values(SOURCE_HOSTS).flat();
    expect(hosts.length).toBeGreaterThan(1);
    for (const host of hosts) expect(STATEMENT).toContain(`\`${new URL(host.replace('/*', '/')).host}\``);
  });

  it('says how long finished accounts are kept, as the help does', () => {
    const days = String(DEFAULT_SETTINGS.retentionDays);
    const helps = Object.values(CONTENTS).map(({ questions }) =>
      questions.find(({ id }) => id === 'privacy'),
    );
    for (const text of [STATEMENT, ...helps.map((entry) => entry?.words ?? '')])
      expect(text).toContain(`${days} `);
  });

  it('is right that sources and notifications are off at first', () => {
    const { fhir, dataGouv, notify } = DEFAULT_SETTINGS;
    expect([fhir, dataGouv, notify]).toEqual([false, false, false]);
  });
});
