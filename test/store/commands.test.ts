import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { COMMANDS, runCommand } from '../../lib/store/commands.ts';
import { hands } from '../../lib/store/hands.ts';
import { createTurns } from '../../lib/store/in-turn.ts';
import { readShortcuts } from '../../lib/store/shortcuts.ts';
import { createWriter } from '../../lib/store/writer.ts';
import manifest from '../../wxt.config.ts';
import { NOON, stored, todo } from './conversion-fixture.ts';

const [A, B] = ['a@ch-demo.fr', 'b@ch-demo.fr'] as const;
/** The Medimail tab used last, and another one. */
const [USED, OTHER, ELSEWHERE] = [5, 3, 9] as const;

let told: unknown[];
let created: unknown[];
let panel: ReturnType<typeof vi.fn>;
let run: (command: string, tab?: { id?: number; windowId?: number }) => Promise<void>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  told = [];
  created = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tab, message) => {
    told.push([tab, message]);
  });
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async () => undefined as never);
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async () => undefined as never);
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: [] }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async ({ url }: { url: string | string[] }) =>
    typeof url === 'string'
      ? []
      : [
          { id: OTHER, lastAccessed: 1 },
          { id: USED, lastAccessed: 2 },
        ]) as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async (tab: unknown) => {
    created.push(tab);
    return { id: 20 };
  }) as never);
  panel = vi.fn(async () => undefined);
  Object.assign(fakeBrowser, { sidePanel: { open: panel } });
  const writer = createWriter();
  run = (command, tab) => runCommand(writer, createTurns(), command, tab);
});

// The fake browser knows no side panel, and resets all that it knows.
afterEach(() => Reflect.deleteProperty(fakeBrowser, 'sidePanel'));

describe('the command that opens the checklist', () => {
  it('opens the side panel in the window in front, before anything is waited for', () => {
    void run('open-checklist', { windowId: 4 });
    expect(panel).toHaveBeenCalledWith({ windowId: 4 });
  });

  it('opens a tab when the browser refuses the panel', async () => {
    panel.mockRejectedValue(new Error('No user gesture.'));
    await run('open-checklist', { windowId: 4 });
    expect(created).toEqual([{ url: expect.stringMatching(/\/checklist\.html$/) }]);
  });

  it('opens a tab where there is no panel', async () => {
    Reflect.deleteProperty(fakeBrowser, 'sidePanel');
    await run('open-checklist', { windowId: 4 });
    expect(created).toHaveLength(1);
  });
});

describe('the command that jumps to the step', () => {
  it('tells the page in front', async () => {
    await run('jump-to-step', { id: OTHER });
    expect(told).toEqual([[OTHER, { type: 'jump' }]]);
  });

  it('shows the Medimail tab used last when another page is in front', async () => {
    await run('jump-to-step', { id: ELSEWHERE });
    expect(told).toEqual([[USED, { type: 'jump' }]]);
    expect(fakeBrowser.tabs.update).toHaveBeenCalledWith(USED, { active: true });
  });
});

describe('the command for the next account', () => {
  it('takes up the account after the one of the tab in front', async () => {
    await fakeBrowser.storage.local.set({
      ...stored(todo(A), todo(B)),
      queue: {
        version: 1,
        marks: [A, B].map((mail, place) => ({ mail, value: { queued: true, place }, at: NOON })),
        order: { value: [], at: 0 },
      },
    });
    await hands.set(OTHER, A);
    await run('next-account', { id: OTHER });
    expect(await hands.get(OTHER)).toBe(B);
    expect(told).toContainEqual([OTHER, { type: 'hand', hand: B }]);
  });

  it('says on the page that the queue is empty', async () => {
    await run('next-account', { id: OTHER });
    expect(told).toEqual([[OTHER, { type: 'no-next' }]]);
  });
});

describe('the commands of the manifest', () => {
  const made = manifest.manifest as (env: { browser: string }) => {
    commands: Record<string, { suggested_key: { default: string } }>;
  };

  it.each(['chrome', 'edge', 'firefox'])(
    'are those that are handled, with keys of their own, in %s',
    (browser) => {
      const { commands } = made({ browser });
      expect(Object.keys(commands)).toEqual([...COMMANDS]);
      const keys = Object.values(commands).map(({ suggested_key }) => suggested_key.default);
      expect(new Set(keys).size).toBe(keys.length);
      // Alt+Shift with A, B, C, I, P, T, W, X or Z is Chrome's own; Alt alone opens menus.
      for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[D-HJ-OQ-SUVY]$/);
    },
  );

  it('are shown with the keys that they have in this browser', async () => {
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: '' },
        { name: 'next-account', description: 'Suivant', shortcut: '' },
        { name: 'open-checklist', description: 'Ouvrir', shortcut: 'Alt+Maj+O' },
      ],
    });
    expect(await readShortcuts()).toEqual([
      { command: 'open-checklist', description: 'Ouvrir', keys: 'Alt+Maj+O' },
      { command: 'next-account', description: 'Suivant', keys: '' },
    ]);
  });
});
