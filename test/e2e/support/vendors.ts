import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { bundle } from '../../medimail/http/bundle.ts';
import { type Account, madeUpAccounts, rppsFor, type SkinName } from '../../medimail/index.ts';
import { MARK, MENU, TARGETS, type Target } from '../../page/mutations/oracle.ts';
import { rewrite } from '../../page/mutations/rewrite.ts';
import { Assistant } from './assistant.ts';
import { MEDIMAIL_URL, type Session } from './session.ts';

/** Where each skin has its list. */
const LISTS: Readonly<Record<SkinName, string>> = {
  classic: '?m=admin_users',
  bootstrap: 'admin/utilisateurs',
  jqueryui: 'gestion.php?action=liste',
  frameset: '',
  cards: 'utilisateurs',
  spa: 'utilisateurs',
  components: 'utilisateurs',
};

/** Skins whose scripts draw what is on their pages: the vendor's hand is one more script. */
const DRAWN: readonly SkinName[] = ['jqueryui', 'spa', 'components'];
/** Skins whose scripts rely on what the server has sent. */
const SCRIPTED: readonly SkinName[] = ['bootstrap', 'cards'];

/** One account for each vendor, and no homonyms: what was done for an account is remembered. */
export function accountsFor(vendors: number): Account[] {
  const people = [
    ...new Map(
      madeUpAccounts()
        .filter(isSimple)
        .map((account) => [`${account.prenom}.${account.nom}`, account]),
    ).values(),
  ];
  return Array.from({ length: vendors }, (_, index) => {
    const account = people[index % people.length];
    if (!account) throw new Error('No account in the demo.');
    const nom = account.nom + 'BCDFGHJKLM'.charAt(Math.floor(index / people.length));
    return { ...account, nom, id: String(20_001 + index), mail: `v${index}.${account.mail}` };
  });
}

/** Whose name and mail bring no question of their own. */
function isSimple({ bal, nom, prenom, mail }: Account): boolean {
  return bal === 'MED' && /^[A-Z]+$/.test(nom) && /^[A-Z]+$/.test(prenom) && /^[a-z.]+@/.test(mail);
}

/** Rewrites the pages of a skin as the vendor of a seed. */
export async function vendorOf(
  skin: SkinName,
  mail: string,
  seed: number,
): Promise<(html: string) => string> {
  if (!DRAWN.includes(skin))
    return (html) => rewrite(html, mail, seed, { scripted: SCRIPTED.includes(skin) });
  const code = await bundle(new URL('../../page/mutations/live.ts', import.meta.url));
  const script = `<script>globalThis.vendor = ${JSON.stringify({ seed, mail })}; (() => {${code}})()</script>`;
  return (html) => html.replace(/<head[^>]*>/i, (head) => head + script);
}

type Verdict = 'right' | 'unsure' | 'wrong';

/** What became of the pointers on the pages of many vendors. */
export class Tally {
  readonly misses: string[] = [];
  private readonly counts = new Map<Target, Record<Verdict, number>>();

  add(target: Target, verdict: Verdict): void {
    const count = this.counts.get(target) ?? { right: 0, unsure: 0, wrong: 0 };
    this.counts.set(target, count);
    count[verdict]++;
  }

  /** Prints the counts, and fails when a pointer was wrong or too many were unsure. */
  check(title: string): void {
    const lines = TARGETS.flatMap((target) => {
      const count = this.counts.get(target);
      return count
        ? `${target.padEnd(16)}${[count.right, count.unsure, count.wrong].map((n) => String(n).padStart(8)).join('')}`
        : [];
    });
    console.info([`${title.padEnd(16)}   right  unsure   wrong`, ...lines, ...this.misses].join('\n'));
    expect(this.sum('wrong')).toBe(0);
    expect(this.sum('right') / (this.sum('right') + this.sum('unsure'))).toBeGreaterThanOrEqual(0.99);
    expect(this.misses).toEqual([]);
  }

  private sum(verdict: Verdict): number {
    return [...this.counts.values()].reduce((total, count) => total + count[verdict], 0);
  }
}

/** Leads an account through the eight steps on the pages of one vendor, as the assistant points. */
export class Vendor {
  private constructor(
    private readonly page: Page,
    private readonly assistant: Assistant,
    private readonly skin: SkinName,
    private readonly tally: Tally,
  ) {}

  static async on({ browser, medimail }: Session, tally: Tally): Promise<Vendor> {
    const page = await browser.context.newPage();
    return new Vendor(page, await Assistant.on(page), medimail.skin, tally);
  }

  /** @throws Error where a pointer is not right: the tally holds what there is to say */
  async leadThrough(account: Account): Promise<void> {
    const { mail, prenom, nom } = account;
    await this.openList();
    // The badge is drawn anew once the account is known: the one that was found first may be gone.
    await this.start(mail).catch(() => this.start(mail));
    await this.clickInRow('edit');
    await this.click('change-type');
    await this.pointsAt('personal');
    await this.choose('personal', /^(bal |boite |compte )?(per\b|personnel)|\bpersonnel/i);
    await this.click('validate');
    // The field may lie under the dialog of a page that is about to be left.
    await this.assistant.waitForCard('enter-rpps');
    await this.pointsAt('rpps');
    await this.at('rpps').fill(rppsFor(account));
    await this.click('save-user');
    await this.assistant.waitForCard('open-correspondence');
    await this.openList();
    await this.clickInRow('add');
    await this.pointsAt('address', () => this.at('address').fill(''));
    await this.at('address').fill(`${prenom}.${nom}`.toLowerCase());
    await this.pointsAt('visible');
    await this.choose('visible', /^(oui|visible)/i);
    await this.click('save');
    await this.assistant.waitForCard('publication');
    // Its card could lie over the badge of the next account.
    await this.assistant.act('finish');
    await this.assistant.waitForNoCard();
  }

  private async start(mail: string): Promise<void> {
    await this.assistant.start(mail);
    await this.assistant.wait(`card of ${mail}`, async () =>
      (await this.assistant.card())?.mail === mail ? true : undefined,
    );
  }

  private async openList(): Promise<void> {
    const main = this.page.frame({ name: 'PRINCIPAL' });
    if (main) await main.goto(`${MEDIMAIL_URL}COMPTES.ASP`);
    else await this.page.goto(`${MEDIMAIL_URL}${LISTS[this.skin]}`);
    if (this.skin === 'frameset' && !main) await this.openList();
  }

  private get main(): Page | FrameLocator {
    return this.skin === 'frameset' ? this.page.frameLocator('[name=PRINCIPAL]') : this.page;
  }

  private at(target: Target): Locator {
    const isInner = this.skin === 'frameset' && (target === 'personal' || target === 'validate');
    const place = isInner ? this.main.frameLocator('iframe') : this.main;
    return place.locator(`[${MARK}="${target}"]`);
  }

  private async clickInRow(target: Target): Promise<void> {
    const opener = this.main.locator(`[${MARK}="${MENU}"]`);
    await this.at(target).waitFor({ state: 'attached' });
    if (!(await this.at(target).isVisible())) {
      await this.judge(target, opener);
      await this.press(opener);
    }
    await this.click(target);
  }

  private async click(target: Target): Promise<void> {
    await this.pointsAt(target);
    await this.press(this.at(target));
  }

  /** Clicks what is pointed at, once the card is off it. */
  private async press(target: Locator): Promise<void> {
    await this.assistant.waitForCardOff(target);
    await target.click();
  }

  private async pointsAt(target: Target, first?: () => Promise<void>): Promise<void> {
    await this.at(target).waitFor({ state: 'attached' });
    await first?.();
    await this.judge(target, ...(await this.seenOf(target)));
  }

  /** A radio or a box is pointed at with its label, where it has one. */
  private async seenOf(target: Target): Promise<Locator[]> {
    const control = this.at(target);
    const labels = await control.evaluate((element) => (element as HTMLInputElement).labels?.length ?? 0);
    if (
      labels === 0 ||
      !(await control.evaluate((element) => /radio|checkbox/.test((element as HTMLInputElement).type)))
    )
      return [control];
    return [control, ...(await this.labelsOf(control))];
  }

  /** The label that names its control comes before the one around it: it is on what a person clicks. */
  private async labelsOf(control: Locator): Promise<Locator[]> {
    const id = (await control.getAttribute('id')) ?? '';
    const mark = await control.getAttribute(MARK);
    const place =
      this.skin === 'frameset' && mark === 'personal' ? this.main.frameLocator('iframe') : this.main;
    const around = place.locator(`label:has([${MARK}="${mark}"])`);
    const labels = id ? [place.locator(`label[for="${id}"]`), around] : [around];
    const counts = await Promise.all(labels.map((label) => label.count()));
    return labels.filter((_, index) => (counts[index] ?? 0) > 0);
  }

  private async choose(target: Target, words: RegExp): Promise<void> {
    const control = this.at(target);
    const kind = await control.evaluate(
      (element) => element.getAttribute('role') ?? element.getAttribute('type') ?? element.localName,
    );
    if (kind === 'combobox') {
      await control.click();
      await this.page.getByRole('option').filter({ hasText: words }).click();
    } else if (kind === 'select') {
      // With real keys: a choice that a script made is nobody's.
      await control.focus();
      for (let tries = 0; tries < 6 && !words.test(await chosenIn(control)); tries++)
        await control.press('ArrowDown');
    } else {
      // A toolkit may draw a button in the place of a radio: what a person clicks are its words.
      const [, label] = await this.seenOf(target);
      await (kind === 'radio' && label ? label.click() : control.check());
    }
  }

  /** Waits for the pointer to be right; else says what it is, and gives this vendor up. */
  private async judge(name: Target, ...seen: Locator[]): Promise<void> {
    const [target] = seen;
    // What was pointed at before the page was drawn anew is no answer.
    await target?.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    try {
      await this.assistant.waitForSpotlightOn(...seen);
      this.tally.add(name, 'right');
    } catch (error) {
      const verdict = (await this.assistant.card())?.state === 'pointing' ? 'wrong' : 'unsure';
      this.tally.add(name, verdict);
      const there = await target?.evaluate((element) => element.parentElement?.outerHTML).catch(String);
      throw new Error(
        `${name} ${verdict}: ${(error as Error).message.slice(0, 600)}; ${there?.slice(0, 500)}`,
      );
    }
  }
}

/** The words of the option that is chosen, without the places where they may be broken. */
function chosenIn(list: Locator): Promise<string> {
  return list.evaluate((element) =>
    ((element as HTMLSelectElement).selectedOptions[0]?.text ?? '').normalize('NFC').replace(/\u00ad/g, ''),
  );
}
