import { describe, expect, it } from 'vitest';
import { hasLuhnKey } from '../../lib/checks/luhn.ts';
import { AWKWARD } from './data/awkward.ts';
import { type Bal, madeUpAccounts, rppsFor } from './index.ts';

const SEEDS = [1, 2, 3, 42, 2026, -1, 4_294_967_295];

describe('madeUpAccounts', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(madeUpAccounts(42)).toEqual(madeUpAccounts(42));
    expect(madeUpAccounts(42)).not.toEqual(madeUpAccounts(43));
  });

  it.each(SEEDS)('begins with the awkward accounts at seed %d', (seed) => {
    const first = madeUpAccounts(seed).slice(0, AWKWARD.length);
    expect(first.map(({ mail, nom, prenom }) => ({ mail, nom, prenom }))).toEqual(
      AWKWARD.map(({ mail, nom, prenom }) => ({ mail, nom, prenom })),
    );
  });

  it('begins with the row of the guide', () => {
    expect(madeUpAccounts(7)[0]).toEqual({
      id: '10001',
      mail: 'lea.schiano@esante-occitanie.fr',
      status: 'actif',
      bal: 'MED',
      nom: 'SCHIANO',
      prenom: 'LEA',
      profession: 'Autre profession sanitaire',
      rpps: '',
      adeli: '',
    });
  });

  it.each(SEEDS)('gives each account what is its own at seed %d', (seed) => {
    const accounts = madeUpAccounts(seed);
    const rpps = accounts.flatMap((account) => account.rpps || []);
    const addresses = accounts.flatMap(({ correspondence }) => correspondence?.address ?? []);
    expect(accounts).toHaveLength(240);
    for (const own of [accounts.map(({ id }) => id), accounts.map(({ mail }) => mail.toLowerCase())]) {
      expect(new Set(own).size).toBe(240);
    }
    expect(new Set(rpps).size).toBe(rpps.length);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it.each(SEEDS)('mixes the kinds, and PER accounts alone have an RPPS, at seed %d', (seed) => {
    const accounts = madeUpAccounts(seed);
    const share = (bal: Bal) => accounts.filter((account) => account.bal === bal).length / accounts.length;
    expect(share('MED')).toBeGreaterThan(0.55);
    expect(share('MED')).toBeLessThan(0.75);
    expect(share('PER')).toBeGreaterThan(0.15);
    expect(share('ORG')).toBeGreaterThan(0);
    expect(share('APP')).toBeGreaterThan(0);
    for (const { bal, rpps, correspondence } of accounts) {
      expect(rpps !== '').toBe(bal === 'PER');
      if (rpps) expect(rpps).toMatch(/^19999\d{6}$/);
      if (rpps) expect(hasLuhnKey(rpps)).toBe(true);
      if (correspondence) expect(bal).toBe('PER');
    }
  });
});

describe('rppsFor', () => {
  it('gives each account a made-up number that nobody has', () => {
    const accounts = madeUpAccounts();
    const given = accounts.map(rppsFor);
    const had = accounts.flatMap(({ rpps }) => rpps || []);
    expect(new Set([...given, ...had]).size).toBe(given.length + had.length);
    for (const rpps of given) expect(hasLuhnKey(rpps) && /^19999\d{6}$/.test(rpps)).toBe(true);
    expect(given).toEqual(madeUpAccounts().map(rppsFor));
  });
});
