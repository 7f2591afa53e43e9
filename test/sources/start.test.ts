import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { startSources } from '../../lib/sources/start.ts';
import { SOURCE_HOSTS } from '../../lib/store/source-hosts.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { permit } from './fake-permissions.ts';

/** What the browser permits. */
let granted: Set<string>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  granted = permit(...SOURCE_HOSTS.fhir, 'notifications');
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
