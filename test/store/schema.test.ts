import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { parseConversion, parseHolder, VERSION } from '../../lib/store/schema.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { awaiting, todo } from './conversion-fixture.ts';
import { madeUpConversion } from './made-up.ts';

const MAIL = 'lea.schiano@ch-demo.fr';
const stored = { ...awaiting(MAIL, 'schiano.lea', { nom: 'SCHIANO' }), version: VERSION };

beforeEach(() => fakeBrowser.reset());

describe('a conversion', () => {
  it('comes back as it was stored', async () => {
    await fc.assert(
      fc.asyncProperty(madeUpConversion, async (conversion) => {
        fakeBrowser.reset();
        const writer = createWriter();
        await writer.restore(conversion);
        const [written] = Object.values(await fakeBrowser.storage.local.get(null));
        // As the browser writes it on the disk.
        expect(parseConversion(JSON.parse(JSON.stringify(written)))).toEqual(conversion);
        expect(await writer.all()).toEqual([conversion]);
      }),
    );
  });

  it('that lacks one of its parts, or has one of another kind, is none', () => {
    const parts = fc.constantFrom('mail', 'person', 'decision', 'undoneAt', 'attempts');
    // None of these can stand for any part.
    const nonsense = fc.constantFrom(undefined, null, true, 'x', { type: 1 });
    fc.assert(
      fc.property(madeUpConversion, parts, nonsense, (conversion, part, value) => {
        expect(parseConversion({ ...conversion, version: VERSION, [part]: value })).toBeUndefined();
      }),
    );
  });
});

describe('a record', () => {
  it.each([
    ['older', 0],
    ['newer', VERSION + 1],
    ['unknown', '1'],
    ['no', undefined],
  ])('of %s version is not read', (_, version) => {
    expect(parseConversion(stored)?.mail).toBe(MAIL);
    expect(parseConversion({ ...stored, version })).toBeUndefined();
    const holder = { version: VERSION, mail: MAIL, rpps: '19999000011' };
    expect(parseHolder(holder)).toEqual({ mail: MAIL, rpps: '19999000011' });
    expect(parseHolder({ ...holder, version })).toBeUndefined();
  });

  it.each([undefined, null, 'text', 3, [], {}])('that is %j is not read', (value) => {
    expect(parseConversion(value)).toBeUndefined();
    expect(parseHolder(value)).toBeUndefined();
  });

  it.each([
    ['a kind of mailbox that is not known', { bal: { value: 'XXX', at: 1 } }],
    ['a step that is not known', { place: { value: 'publication', at: 1 } }],
    ['a decision that is not known', { decision: { value: { kind: 'delegated' }, at: 1 } }],
    ['a set-aside without its reason', { decision: { value: { kind: 'set-aside', text: '' }, at: 1 } }],
    ['a moment that is a text', { undoneAt: '2025-01-31' }],
    ['no mail', { mail: '' }],
  ])('with %s is not read', (_, more) => {
    expect(parseConversion({ ...stored, ...more })).toBeUndefined();
  });

  it('is read without what it should not hold', () => {
    expect(parseConversion({ ...todo(MAIL), version: VERSION, other: 'x' })).toEqual(todo(MAIL));
  });
});
