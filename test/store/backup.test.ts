import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeQueue, NO_QUEUE } from '../../lib/conversion/queue.ts';
import { type Backup, backupFileName, readBackup, writeBackup } from '../../lib/store/backup.ts';
import type { Beside } from '../../lib/store/beside.ts';
import { VERSION } from '../../lib/store/schema.ts';
import { awaiting, NOON, todo } from './conversion-fixture.ts';
import { madeUpConversion } from './made-up.ts';

/** A backup of the first releases: accounts, and nothing beside them. */
const backup: Backup = {
  at: NOON,
  conversions: [awaiting('lea.schiano@ch-demo.fr', 'schiano.lea'), todo('paul.durand@ch-demo.fr')],
  // Made up.
  holders: [{ mail: 'zoe.petit@ch-demo.fr', rpps: '19999000029' }],
  findings: [
    {
      mail: 'paul.durand@ch-demo.fr',
      listed: { value: '19999000037', source: { kind: 'own-list', date: '2025-01-31T10:00' }, at: NOON },
    },
  ],
};

/** What a person set, queued and showed. */
const beside: Required<Beside> = {
  queue: changeQueue(NO_QUEUE, { at: NOON, add: ['paul.durand@ch-demo.fr', 'lea.schiano@ch-demo.fr'] }),
  settings: { hints: false, retentionDays: 30, establishmentName: 'CH de Démo' },
  profile: {
    version: 1,
    elements: {},
    columns: { mail: { header: 'Adresse', position: 2 } },
  },
};

/** The file of the backup, changed. */
function changed(
  change: (file: Record<string, unknown> & { accounts: object[]; holders: object[] }) => object,
): string {
  return JSON.stringify(change(JSON.parse(writeBackup(backup))));
}

describe('a backup', () => {
  it('gives back the whole work list', () => {
    const conversions = fc.uniqueArray(madeUpConversion, { selector: ({ mail }) => mail, maxLength: 5 });
    fc.assert(
      fc.property(conversions, fc.nat(), (accounts, at) => {
        const { holders, findings } = backup;
        const made = { at, conversions: accounts, holders, findings };
        expect(readBackup(writeBackup(made))).toEqual(made);
        expect(readBackup(`\uFEFF${writeBackup(made)}`)).toEqual(made);
      }),
    );
  });

  it('gives back what is beside it', () => {
    const whole = { ...backup, ...beside };
    expect(readBackup(writeBackup(whole))).toEqual(whole);
    const later = JSON.parse(writeBackup(whole));
    later.settings.ofALaterVersion = 'x';
    later.settings.retentionDays = 'many';
    const { retentionDays: _, ...settings } = beside.settings;
    expect(readBackup(JSON.stringify(later))).toEqual({ ...whole, settings });
  });

  it('is named after its day', () => {
    expect(backupFileName('assistant-per-2025-01-31.csv')).toBe('assistant-per-2025-01-31.json');
  });

  it.each([
    ['nothing', '', { error: 'not-json' }],
    ['a text', 'Mail;Nom', { error: 'not-json' }],
    ['a number', '3', { error: 'not-a-backup' }],
    ['null', 'null', { error: 'not-a-backup' }],
    ['a list', '[]', { error: 'not-a-backup' }],
    ['JSON of something else', '{"version":1,"accounts":[]}', { error: 'not-a-backup' }],
    ['one without its accounts', changed(({ accounts: _, ...rest }) => rest), { error: 'not-a-backup' }],
    [
      'one of a newer version',
      changed((file) => ({ ...file, version: VERSION + 1 })),
      { error: 'other-version', version: VERSION + 1 },
    ],
    [
      'one with a record that is not whole',
      changed((file) => ({ ...file, accounts: [file.accounts[0], {}] })),
      { error: 'damaged', accounts: [1], holders: [], findings: [], beside: [] },
    ],
    [
      'one with an account twice',
      changed((file) => ({ ...file, accounts: [file.accounts[0], file.accounts[0]] })),
      { error: 'damaged', accounts: [1], holders: [], findings: [], beside: [] },
    ],
    [
      'one with a holder that is none',
      changed((file) => ({ ...file, holders: ['x'] })),
      { error: 'damaged', accounts: [], holders: [0], findings: [], beside: [] },
    ],
    [
      'one with findings that are none',
      changed((file) => ({ ...file, findings: [{ mail: 'paul.durand@ch-demo.fr', listed: 3 }] })),
      { error: 'damaged', accounts: [], holders: [], findings: [0], beside: [] },
    ],
    [
      'one with a queue and a profile that are none',
      changed((file) => ({ ...file, queue: { marks: 3 }, profile: [] })),
      { error: 'damaged', accounts: [], holders: [], findings: [], beside: ['queue', 'profile'] },
    ],
  ])('that is %s is refused whole', (_, text, error) => {
    expect(readBackup(text)).toEqual(error);
  });

  it('that was cut short is refused, wherever it was', () => {
    const whole = writeBackup(backup);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(readBackup(whole.slice(0, length))).toEqual({ error: 'not-json' });
      }),
    );
  });
});
