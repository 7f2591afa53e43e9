import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { startSources } from '../../lib/sources/start.ts';
import { SOURCE_HOSTS } from '../../lib/store/source-hosts.ts';
import { createWriter } from '../../lib/store/writer.ts';

/** What the browser permits. */
let granted: Set<string>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  granted = new Set([...SOURCE_HOSTS.fhir, 'notifications']);
  const all = (what: { origins?: string[]; permissions?: string[] }) => [
    ...(what.origins ?? []),
    ...(what.permissions ?? []),
  ];
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async (what) =>
    all(what as never).every((each) => granted.has(each)),
  );
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async (what) => {
    for (const each of all(what as never)) granted.delete(each);
    return true;
  });
});

it('what was just allowed is kept when that wakes the background, before it is told what is on', async () => {
  const writer = createWriter();
  startSources(writer);
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('morning')).toBeDefined());
  await writer.changeSettings({ fhir: true, notify: true });
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('check-publications')).toBeDefined());
  expect([...granted]).toEqual([...SOURCE_HOSTS.fhir, 'notifications']);
});

it('what is turned off is given back', async () => {
  const writer = createWriter();
  await writer.changeSettings({ fhir: true, notify: true });
  startSources(writer);
  await writer.changeSettings({ fhir: false, notify: false });
  await vi.waitFor(() => expect([...granted]).toEqual([]));
});
