import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/page/read-page.ts';
import { SKINS, type SkinName } from '../medimail/index.ts';
import type { Account } from '../medimail/state.ts';
import { accountOf, showPage } from './mutations/pages.ts';
import { openWindow } from './mutations/window.ts';

/** Say « Liste rouge » without saying of what. */
const UNSAID: SkinName[] = ['cards', 'components'];

describe.each(Object.keys(SKINS) as SkinName[])('the correspondence of %s', (skin) => {
  it.each([
    ['published', { visible: true, publishedAt: '2026-11-23' }],
    ['waiting', { visible: true }],
    [UNSAID.includes(skin) ? undefined : 'hidden', { visible: false }],
    [undefined, undefined],
  ])('says that it is %s', async (publication, saved) => {
    const account: Account = {
      ...accountOf(3),
      ...(saved && { correspondence: { address: 'a@ch-demo.mssante.fr', savedAt: '2026-11-22', ...saved } }),
    };
    const document = openWindow();
    await showPage(document, { skin, page: 'correspondence', account });
    const reading = readPage(document);
    expect(reading.kind).toBe('correspondence');
    expect(reading.correspondence?.publication).toBe(publication);
  });
});
