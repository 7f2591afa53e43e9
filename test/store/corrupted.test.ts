import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isDamagedKey } from '../../lib/store/keys.ts';
import { type Checklist, mirrorChecklist } from '../../lib/store/mirror.ts';
import { parseConversion, VERSION } from '../../lib/store/schema.ts';
import { createWriter } from '../../lib/store/writer.ts';
import { madeUpConversion } from './made-up.ts';
import { everything } from './storage.ts';

/** One of the parts of a value, however deep, with something else in its place. */
function corrupted(value: unknown, at: number, nonsense: unknown): unknown {
  const places: string[][] = [];
  const visit = (part: unknown, path: string[]) => {
    places.push(path);
    if (typeof part === 'object' && part !== null)
      for (const [key, inner] of Object.entries(part)) visit(inner, [...path, key]);
  };
  visit(value, []);
  const path = places[at % places.length] ?? [];
  // The made-up browser of these tests takes `null` alone for nothing stored; a real one stores it.
  if (path.length === 0) return nonsense ?? 'null';
  const copy = structuredClone(value) as Record<string, unknown>;
  let holder = copy;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
  holder[path.at(-1) ?? ''] = nonsense;
  return copy;
}

it('a stored value that was corrupted, in any of 100 ways, is set aside, told, and hurts no other', async () => {
  // As a store writes it: a negative zero comes back as zero.
  const writable = fc.json().map((text) => JSON.parse(text) as unknown);
  const nonsense = fc.oneof(writable, fc.constant('\u0000'), fc.constant({ __proto__: null, at: -1 }));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(madeUpConversion, { minLength: 2, maxLength: 6, selector: ({ mail }) => mail }),
      fc.nat(),
      nonsense,
      async ([bad, ...others], at, instead) => {
        if (!bad) return;
        fakeBrowser.reset();
        const writer = createWriter();
        for (const conversion of others) await writer.restore(conversion);
        const value = corrupted({ ...bad, version: VERSION }, at, instead);
        await fakeBrowser.storage.local.set({ [`account:${bad.mail}`]: value });
        const isBad = parseConversion(value) === undefined;

        expect(await writer.setDamagedAside()).toBe(isBad ? 1 : 0);
        const stored = await everything();
        const aside = Object.entries(stored).filter(([key]) => isDamagedKey(key));
        expect(aside.map(([, kept]) => kept)).toEqual(isBad ? [value] : []);
        const intact = await writer.all();
        for (const conversion of others) expect(intact).toContainEqual(conversion);
        let told: Checklist | undefined;
        const controller = new AbortController();
        await mirrorChecklist((checklist) => {
          told = checklist;
        }, controller.signal);
        controller.abort();
        expect(told?.damaged).toBe(isBad ? 1 : 0);
      },
    ),
    { numRuns: 100 },
  );
});
