// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { showStored } from './support/checklist.tsx';
import { allByRole, click, see, textOf } from './support/screen.ts';

it('tells once how many accounts were erased because their time was over', async () => {
  await showStored({ erased: 3 });
  await see('3 comptes terminés ont été effacés');
  await click('Compris');
  await vi.waitFor(() => expect(allByRole('alert').map(textOf).join()).not.toContain('effacés'));
  expect(await fakeBrowser.storage.local.get('erased')).toEqual({});
});
