import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Findings } from '../../lib/directory/findings.ts';
import { answer } from '../../lib/store/answer.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { stored, todo } from './conversion-fixture.ts';

const LEA = 'lea.schiano@ch-demo.fr';
const PAUL = 'paul.durand@ch-demo.fr';
const RPPS = '19999000011';
const OTHER_RPPS = '19999000029';

const listed = (mail: string, value: string): Findings => ({
  mail,
  listed: { value, source: { kind: 'own-list', date: '2026-08-25' }, at: 1 },
});

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(
    stored(todo(LEA, { nom: 'SCHIANO', prenom: 'LEA' }), todo(PAUL, { nom: 'DURAND', prenom: 'Paul' })),
  );
  await createWriter().learn([listed(LEA, RPPS), listed(PAUL, OTHER_RPPS)]);
});

it('a number is identified from what is stored of every account', async () => {
  const ask = (mail: string, rpps: string) => answer(createWriter(), { type: 'identify', mail, rpps });
  expect(await ask(LEA, OTHER_RPPS)).toMatchObject({
    owner: { owner: 'other', person: { nom: 'DURAND' }, account: { nom: 'SCHIANO' } },
  });
  expect(await ask(LEA, RPPS)).toMatchObject({ owner: { owner: 'listed' } });
  expect(await ask('nobody@ch-demo.fr', RPPS)).toEqual({});
});
