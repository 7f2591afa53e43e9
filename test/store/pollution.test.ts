import { afterEach, describe, expect, it } from 'vitest';
import { guessColumns } from '../../lib/directory/own-list/guess-columns.ts';
import { matchList } from '../../lib/directory/own-list/match-list.ts';
import { readTable } from '../../lib/directory/own-list/read-table.ts';
import { isTableError } from '../../lib/directory/own-list/table.ts';
import { readProfile } from '../../lib/page/profile.ts';
import { readBackup, writeBackup } from '../../lib/store/backup.ts';
import { parseFindings } from '../../lib/store/findings.ts';
import { parseConversion } from '../../lib/store/schema.ts';
import { parsePolicy, parseSettings } from '../../lib/store/settings.ts';
import { NOON, todo } from './conversion-fixture.ts';

/** As `JSON.parse` gives them: own properties of these names. */
const POISON =
  '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": 1';
const poisoned = (json: string) => json.replaceAll('{', `{${POISON},`).replaceAll(/,\s*\}/g, '}');
const parse = (json: string): unknown => JSON.parse(json);

const MAIL = 'lea.schiano@ch-demo.fr';
const NAMES = Reflect.ownKeys(Object.prototype);

/** Whether anything that was read, at any depth, has another prototype than it should. */
function strange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const proto: unknown = Object.getPrototypeOf(value);
  const plain = [Object.prototype, Array.prototype, null].includes(proto as object | null);
  return !plain || 'polluted' in value || Object.values(value).some(strange);
}

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(NAMES);
  expect('polluted' in {}).toBe(false);
});

describe('names that are those of every object change nothing', () => {
  it('in a profile', () => {
    const element = '{"role": "link", "name": "voir", "label": "", "near": "", "path": "a"}';
    const profile = readProfile(
      parse(poisoned(`{"version": 1, "elements": {"edit": ${element}}, "columns": {}}`)),
    );
    expect(strange(profile)).toBe(false);
    // Elements that there are not, whatever they are called.
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(
        readProfile(parse(`{"version": 1, "elements": {"${name}": ${element}}, "columns": {}}`)),
        name,
      ).not.toMatchObject({ elements: { [name]: parse(element) } });
  });

  it('in a backup', () => {
    const backup = { at: NOON, conversions: [todo(MAIL)], holders: [], findings: [] };
    const read = readBackup(poisoned(writeBackup(backup)));
    expect(strange(read)).toBe(false);
    expect(read).toEqual(backup);
  });

  it('in a backup, as the address of an account', () => {
    const conversions = ['__proto__', 'constructor', 'toString'].map((mail) => todo(mail));
    const backup = { at: NOON, conversions, holders: [], findings: [] };
    const read = readBackup(writeBackup(backup));
    expect(strange(read)).toBe(false);
    expect(read).toEqual(backup);
  });

  it('in what is stored', () => {
    const stored = parse(poisoned(JSON.stringify({ ...todo(MAIL), version: 1 })));
    expect(parseConversion(stored)).toEqual(todo(MAIL));
    expect(strange(parseConversion(stored))).toBe(false);
    expect(strange(parseSettings(parse(poisoned('{"holdSaves": false}'))))).toBe(false);
    expect(strange(parseFindings(parse(poisoned(`{"version": 1, "mail": "${MAIL}"}`))))).toBe(false);
  });

  it('in a policy', () => {
    const policy = parsePolicy(parse(poisoned('{"holdSaves": false}')));
    expect(policy).toEqual({ holdSaves: false });
    expect(strange(policy)).toBe(false);
  });

  it('in a list of the establishment', async () => {
    const table = await readTable(
      '__proto__;constructor;mail;nom;prenom;rpps\n__proto__;x;constructor@ch-demo.fr;__proto__;toString;19999000011\n',
      { sheet: undefined },
    );
    if (isTableError(table)) throw new Error(table.error);
    const mapping = guessColumns(table.header, table.rows);
    expect(mapping).toEqual({ mail: 2, nom: 3, prenom: 4, rpps: 5 });
    const accounts = [{ mail: 'constructor@ch-demo.fr', nom: '__proto__', prenom: 'toString' }];
    expect(matchList(mapping, table.rows, accounts)).toMatchObject({
      given: [{ mail: 'constructor@ch-demo.fr', rpps: '19999000011' }],
    });
  });
});
