import { browser } from 'wxt/browser';
import { type Conversion, newConversion } from '../conversion/conversion.ts';
import type { Fact } from '../conversion/facts.ts';
import { observe } from '../conversion/observe.ts';
import type { QueueChange } from '../conversion/queue.ts';
import { type Findings, mergeFindings } from '../directory/findings.ts';
import type { Profile } from '../page/profile.ts';
import type { RowFacts } from '../page/types.ts';
import type { BesideChange } from './beside.ts';
import { moveDamagedAside } from './damaged.ts';
import { findingsSchema, parseFindings } from './findings.ts';
import { createTurns } from './in-turn.ts';
import {
  accountKey,
  ERASED,
  FHIR_KEY,
  findingsKey,
  holderKey,
  isAccountKey,
  isCopyKey,
  SETTINGS,
  VIEW,
} from './keys.ts';
import { type Migrated, migrate, restoreCopy } from './migrate.ts';
import { updateProfile } from './profile.ts';
import { storedQueue, updateQueue } from './queue.ts';
import { type Records, writeRecords } from './records.ts';
import { parseConversion, parseErased, parseHolder, toStored, VERSION } from './schema.ts';
import { type Settings, settingsSchema, storedSettings } from './settings.ts';
import { isCopy } from './store-copy.ts';
import { parseView, type View } from './view.ts';

/** The one writer of what is stored; its methods run one after the other, whoever calls them. */
export interface Writer {
  /** Applies a fact to every account that it may concern, and remembers the accounts that a list shows. */
  apply(fact: Fact): Promise<void>;
  /** Forgets one account and returns what was known of it. */
  remove(mail: string): Promise<Conversion | undefined>;
  /** Forgets the accounts that are over, and notes how many. @returns how many */
  removeExpired(isOver: (conversion: Conversion) => boolean): Promise<number>;
  /** The number of erased accounts was told. */
  forgetErased(): Promise<void>;
  /** Puts an account back as it was. A conversion that the schema refuses is not written. */
  restore(conversion: Conversion): Promise<void>;
  /** Keeps what was learnt of the owners of accounts that are in the work list. */
  learn(findings: readonly Findings[]): Promise<void>;
  /** Writes records as they are given, all or none of them, and forgets accounts. */
  put(records: Records, forget: readonly string[], beside?: BesideChange): Promise<void>;
  /** Changes some settings. */
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Changes what an administrator showed of Medimail's pages. */
  changeProfile(change: (profile: Profile) => Profile): Promise<void>;
  /** Changes the queue of the accounts that are to be converted next. */
  changeQueue(change: QueueChange): Promise<void>;
  /** Keeps how the checklist was left. */
  changeView(view: View): Promise<void>;
  /** Forgets every account, and what was set aside as damaged. Returns all that was stored. */
  erase(): Promise<Record<string, unknown>>;
  /** Puts back all that was stored when it was erased. */
  putBack(stored: Record<string, unknown>): Promise<void>;
  /** Moves what can no longer be read under another key; see {@link moveDamagedAside}. */
  setDamagedAside(): Promise<number>;
  /** Brings what is stored to this version; see {@link migrate}. */
  migrate(): Promise<Migrated>;
  /** Puts back what was stored before the last migration; see {@link restoreCopy}. */
  restoreCopy(): Promise<boolean>;
  /** Forgets the copies that were made before a moment, in ms since 1970. */
  removeCopies(before: number): Promise<void>;
  /** Every account that can be read. */
  all(): Promise<Conversion[]>;
}

/** Makes the writer on `storage.local`. */
export function createWriter(): Writer {
  const area = browser.storage.local;
  const inTurn = createTurns();

  return {
    apply: (fact) => inTurn(() => applyFact(fact)),
    remove: (mail) =>
      inTurn(async () => {
        const key = accountKey(mail);
        const known = parseConversion((await area.get(key))[key]);
        await area.remove([key, findingsKey(mail)]);
        await forgetQueued([mail]);
        return known;
      }),
    removeExpired: (isOver) => inTurn(() => removeExpired(isOver)),
    forgetErased: () => inTurn(() => area.remove(ERASED)),
    learn: (findings) => inTurn(() => writeFindings(findings)),
    put: (records, forget, beside) =>
      inTurn(async () => {
        await writeRecords(records, forget, beside);
        await forgetQueued(forget);
      }),
    changeSettings: (change) =>
      inTurn(async () => {
        const next = settingsSchema.parse({ ...(await storedSettings()), ...change });
        await area.set({ [SETTINGS]: next });
      }),
    restore: (conversion) => inTurn(() => area.set(toStored(conversion))),
    changeProfile: (change) => inTurn(() => updateProfile(change)),
    changeQueue: (change) => inTurn(async () => updateQueue(change, await readAll())),
    changeView: (view) => inTurn(() => area.set({ [VIEW]: parseView(view) })),
    erase: () =>
      inTurn(async () => {
        // The key goes through no message: it is erased for good.
        const { [FHIR_KEY]: _, ...stored } = await area.get(null);
        await area.clear();
        return stored;
      }),
    putBack: (stored) => inTurn(() => area.set(stored)),
    setDamagedAside: () => inTurn(async () => moveDamagedAside(await area.get(null))),
    migrate: () => inTurn(() => migrate()),
    restoreCopy: () => inTurn(() => restoreCopy()),
    removeCopies: (before) =>
      inTurn(async () => {
        const copies = Object.entries(await area.get(null)).filter(([key]) => isCopyKey(key));
        const old = copies.filter(([, copy]) => !isCopy(copy) || copy.at < before);
        if (old.length > 0) await area.remove(old.map(([key]) => key));
      }),
    all: () => inTurn(readAll),
  };
}

async function readAll(): Promise<Conversion[]> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => isAccountKey(key));
  return stored.map(([, value]) => parseConversion(value)).filter((known) => known !== undefined);
}

/** Takes accounts that are forgotten out of the queue, where they are in it. */
async function forgetQueued(mails: readonly string[]): Promise<void> {
  const { marks } = await storedQueue();
  const drop = mails.filter((mail) => marks.some((mark) => mark.mail === mail));
  if (drop.length > 0) await updateQueue({ at: Date.now(), drop }, await readAll());
}

async function removeExpired(isOver: (conversion: Conversion) => boolean): Promise<number> {
  const area = browser.storage.local;
  const stored = await area.get(null);
  const mails = Object.entries(stored)
    .map(([key, value]) => (isAccountKey(key) ? parseConversion(value) : undefined))
    .filter((conversion) => conversion !== undefined && isOver(conversion))
    .map((conversion) => conversion?.mail ?? '');
  if (mails.length === 0) return 0;
  // Noted first: a stop between the two must not erase in silence.
  await area.set({ [ERASED]: parseErased(stored[ERASED]) + mails.length });
  await area.remove(mails.flatMap((mail) => [accountKey(mail), findingsKey(mail), holderKey(mail)]));
  await forgetQueued(mails);
  return mails.length;
}

async function writeFindings(findings: readonly Findings[]): Promise<void> {
  const area = browser.storage.local;
  const keys = findings.flatMap(({ mail }) => [accountKey(mail), findingsKey(mail)]);
  const stored = await area.get(keys);
  await moveDamagedAside(stored);
  const changes: Record<string, unknown> = {};
  for (const news of findings) {
    const key = findingsKey(news.mail);
    if (!parseConversion(stored[accountKey(news.mail)])) continue;
    const known = parseFindings(changes[key] ?? stored[key]);
    changes[key] = findingsSchema.parse({ ...mergeFindings(known, news), version: VERSION });
  }
  if (Object.keys(changes).length > 0) await area.set(changes);
}

async function applyFact(fact: Fact): Promise<void> {
  const area = browser.storage.local;
  const rows = new Map(fact.kind === 'page' ? fact.page.rows.map((row) => [row.mail, row]) : []);
  const mails = mailsOf(fact);
  const stored = await area.get([...mails].flatMap((mail) => [accountKey(mail), holderKey(mail)]));
  await moveDamagedAside(stored);

  const changes: Record<string, unknown> = {};
  for (const mail of mails) {
    const key = accountKey(mail);
    const row = rows.get(mail);
    const known = parseConversion(stored[key]);
    if (!known && row && row.bal !== 'MED') {
      Object.assign(changes, holderOf(row, stored[holderKey(mail)]));
      continue;
    }
    if (!known && !row && fact.kind !== 'decision' && fact.kind !== 'listed') continue;
    const next = observe(known ?? newConversion(mail), about(fact, row));
    if (!known || isWorthWriting(known, next)) Object.assign(changes, toStored(next));
  }
  if (Object.keys(changes).length > 0) await area.set(changes);
}

/** The fact with no other row than the account's: what is observed once per row must not read them all. */
function about(fact: Fact, row: RowFacts | undefined): Fact {
  return fact.kind === 'page' ? { ...fact, page: { ...fact.page, rows: row ? [row] : [] } } : fact;
}

function mailsOf(fact: Fact): Set<string> {
  if (fact.kind !== 'page') return new Set([fact.mail]);
  const { identity, rows } = fact.page;
  const mails = [fact.hand, identity.mail, ...identity.mentioned, ...rows.map((row) => row.mail)];
  return new Set(mails.filter((mail): mail is string => Boolean(mail)));
}

/** What to remember of an account that is not to be converted: the RPPS that it uses, or uses no more. */
function holderOf({ mail, rpps }: RowFacts, stored: unknown): Record<string, unknown> {
  if (rpps === undefined || (parseHolder(stored)?.rpps ?? '') === rpps) return {};
  return { [holderKey(mail)]: { version: VERSION, mail, rpps } };
}

/**
 * A list that is shown again says the same of accounts that nobody worked on: writing the new moment alone would
 * cost a write per row and teach nothing. Once there was work, the moment tells what came after what.
 */
function isWorthWriting(known: Conversion, next: Conversion): boolean {
  const isUntouched = known.decision.at === 0 && Object.keys(known.attempts).length === 0;
  const write = isUntouched ? withoutTimes : JSON.stringify;
  return write(known) !== write(next);
}

function withoutTimes(conversion: Conversion): string {
  return JSON.stringify(conversion, (key, value: unknown) => (key === 'at' ? undefined : value));
}
