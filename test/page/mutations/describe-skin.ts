import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';
import type { PageReading } from '../../../lib/page/types.ts';
import { SKINS, type SkinName } from '../../medimail/index.ts';
import { type Judgement, judge, type Verdict } from './judge.ts';
import { mutate } from './mutate.ts';
import { MARK, type Mark, MENU, markTargets, TARGETS, type Target, takeMarks } from './oracle.ts';
import { accountOf, PAGE_NAMES, type PageName, showPage } from './pages.ts';
import { allIn, Scope } from './scope.ts';
import { openWindow } from './window.ts';

/** Of all skins together: each seed mutates every page of one. */
const SEEDS = Number(process.env.SEEDS ?? 1000);
const FIRST = Number(process.env.FIRST_SEED ?? 1);

const skins = Object.keys(SKINS) as SkinName[];

/** What the tests look into: printed when something is not right. */
interface Miss extends Judgement {
  seed: number;
  skin: SkinName;
  page: PageName;
}

async function show(skin: SkinName, page: PageName, seed: number): Promise<Scope> {
  const document = openWindow();
  const account = accountOf(seed);
  await showPage(document, { skin, page, account });
  const scope = new Scope(document);
  markTargets(scope, account.mail);
  return scope;
}

/**
 * Tests the pages of one skin as they are, and as other vendors could have written them. A file for each skin: what
 * happy-dom has shown stays in the memory of its process.
 */
export function describeSkin(skin: SkinName): void {
  describe(`the pages of ${skin}`, () => {
    it('have the targets of the steps, and are all read right as they are', async () => {
      const seen = new Set<Target>();
      for (const page of PAGE_NAMES) {
        const { document } = await show(skin, page, 3);
        const marks = takeMarks(document);
        for (const { target, verdict, why } of judge(readPage(document), {
          page,
          marks,
          account: accountOf(3),
          chosen: () => chosen(document, marks),
        })) {
          seen.add(target);
          expect(verdict, `${page}: ${target}: ${why}`).toBe('right');
        }
      }
      // Some lists search as one types, with a script.
      const needed = TARGETS.filter((target) => !target.startsWith('search'));
      expect([...seen]).toEqual(expect.arrayContaining(needed));
    });

    it('are never read wrong, and nearly always right, whatever vendor could have written them', {
      timeout: 300_000,
    }, async () => {
      const counts = new Map<Target, Record<Verdict, number>>();
      const misses: Miss[] = [];
      const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST + index);
      for (const seed of seeds.filter((each) => each % skins.length === skins.indexOf(skin))) {
        for (const page of PAGE_NAMES) {
          if (page === (seed % 2 ? 'search' : 'empty')) continue;
          const scope = await show(skin, page, seed);
          mutate(scope, seed);
          const { document } = scope;
          if (seed % 3 === 0) openMenu(document);
          const marks = takeMarks(document);
          for (const judgement of judge(readPage(document), {
            page,
            marks,
            account: accountOf(seed),
            chosen: () => chosen(document, marks),
          })) {
            const count = counts.get(judgement.target) ?? { right: 0, unsure: 0, wrong: 0 };
            count[judgement.verdict]++;
            counts.set(judgement.target, count);
            if (judgement.verdict !== 'right') misses.push({ ...judgement, seed, skin, page });
          }
        }
      }
      report(skin, counts, misses);
      const wrong = misses.filter(({ verdict }) => verdict === 'wrong');
      expect(wrong.map(({ seed, page, target }) => `${seed} ${page} ${target}`)).toEqual([]);
      for (const [target, { right, unsure }] of counts)
        expect(right / (right + unsure), `${target} is right`).toBeGreaterThanOrEqual(0.99);
    });
  });
}

/** Opens the menu of the account's actions, where they are in one. */
function openMenu(document: Document): void {
  const [opener] = allIn(document, `[${MARK}=${MENU}]`);
  const [target] = allIn(document, `[${MARK}=edit]`);
  opener?.setAttribute('aria-expanded', 'true');
  target?.closest('[role=menu]')?.removeAttribute('hidden');
  target?.closest('details')?.setAttribute('open', '');
}

/** Reads a correspondence again once « visible » was chosen on it. */
function chosen(document: Document, marks: Map<Element, Mark>): PageReading {
  const control = [...marks].find(([, target]) => target === 'visible')?.[0];
  if (control?.localName === 'select') {
    // By its attribute: happy-dom keeps in mind which options were chosen when it was last asked.
    for (const option of control.querySelectorAll('option'))
      option.toggleAttribute('selected', /^(oui|visible)/i.test(option.text.replaceAll('\u00ad', '')));
  } else if (control) (control as HTMLInputElement).checked = true;
  return readPage(document);
}

function report(skin: SkinName, counts: Map<Target, Record<Verdict, number>>, misses: Miss[]): void {
  const lines = TARGETS.flatMap((target) => {
    const count = counts.get(target);
    return count
      ? `${target.padEnd(16)}${[count.right, count.unsure, count.wrong].map((n) => String(n).padStart(8)).join('')}`
      : [];
  });
  const shown = process.env.MISSES ? misses.slice(0, Number(process.env.MISSES)) : [];
  const examples = shown.map(
    ({ seed, page, target, verdict, why }) => `${seed} ${page} ${target} ${verdict}: ${why}`,
  );
  console.info([`${skin.padEnd(16)}   right  unsure   wrong`, ...lines, ...examples].join('\n'));
}
