import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hands } from '../../lib/store/hands.ts';
import { cardLook, eraseSession, listAddress } from '../../lib/store/session.ts';

const ADDRESS = 'https://medimail.mipih.fr/?m=comptes&q=schiano';

beforeEach(() => fakeBrowser.reset());

it('knows the last list seen, and nothing before one was', async () => {
  expect(await listAddress.get()).toBeUndefined();
  await listAddress.set('https://medimail.mipih.fr/?m=comptes');
  await listAddress.set(ADDRESS);
  expect(await listAddress.get()).toBe(ADDRESS);
});

it('knows how the card was left, unfolded at first', async () => {
  expect(await cardLook.get()).toEqual({ folded: false });
  await cardLook.set({ folded: true, moved: { x: 10, y: 20 } });
  expect(await cardLook.get()).toEqual({ folded: true, moved: { x: 10, y: 20 } });
});

it('leaves nothing on the disk', async () => {
  await listAddress.set(ADDRESS);
  await cardLook.set({ folded: true });
  await hands.set(1, 'lea.schiano@ch-demo.fr');
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('is forgotten whole', async () => {
  await listAddress.set(ADDRESS);
  await cardLook.set({ folded: true });
  await hands.set(1, 'lea.schiano@ch-demo.fr');
  await eraseSession();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await cardLook.get()).toEqual({ folded: false });
});
