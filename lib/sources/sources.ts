import { browser } from 'wxt/browser';
import { hasLuhnKey } from '../checks/luhn.ts';
import type { Findings, Source } from '../directory/findings.ts';
import type { Practitioner } from '../directory/practitioner.ts';
import { type CheckOver, checkState } from '../store/check-state.ts';
import { accountKey } from '../store/keys.ts';
import type { Message, Reply, SourceMessage } from '../store/messages.ts';
import { parseConversion } from '../store/schema.ts';
import { effectiveSettings } from '../store/settings.ts';
import { NET_SOURCES } from '../store/source-hosts.ts';
import type { Writer } from '../store/writer.ts';
import { CHECK, nextAfter, setAlarms } from './alarms.ts';
import { checkPublications } from './check-publications.ts';
import { CLOCK, type Clock } from './clock.ts';
import type { DataGouvOptions } from './data-gouv.ts';
import { createDayCache } from './day-cache.ts';
import { createFhirClient, FHIR_CALLS_PER_SECOND } from './fhir-client.ts';
import { findNumber } from './find-number.ts';
import { findPeople } from './find-people.ts';
import { keepAlive } from './keep-alive.ts';
import { fhirKey } from './key.ts';
import { notifyPublished } from './notify.ts';
import { createPace } from './pace.ts';
import { giveNotificationsBack, giveSourceBack, isAllowed } from './permissions.ts';
import { createProgress } from './progress.ts';
import { SourceError, toSourceProblem } from './source-error.ts';

const TYPES: readonly string[] = [
  'look-up',
  'look-up-rpps',
  'check-publications',
  'cancel-check',
  'test-key',
] satisfies SourceMessage['type'][];

/** Whether a message is for the sources: they answer apart, as they wait for the network. */
export function isSourceMessage(message: Message): message is SourceMessage {
  return TYPES.includes(message.type);
}

/** Who has a number, and who says so. */
export interface NumberAnswer {
  holder?: Practitioner;
  source: Source;
}

/** The sources on the net: each asks nothing unless it is turned on, and then its own hosts alone. */
export interface Sources {
  /** Never throws: what a source did not say is a `problem`. */
  answer(message: SourceMessage): Promise<Reply>;
  /**
   * Asks who has a number, and keeps what is said with an account's findings.
   * @returns `undefined` when no source is turned on that could tell, or it does not answer
   */
  askForNumber(mail: string, rpps: string): Promise<NumberAnswer | undefined>;
  /**
   * To be called when the background starts and when what is set changes.
   *
   * @param givesBack whether permissions that are not needed any more are given back
   */
  follow(givesBack: boolean): Promise<void>;
  /** Checks what is due, when the alarm for it went off. */
  onAlarm(name: string): Promise<void>;
}

/** After so many ms a person may look elsewhere: the end of a check is then notified too. */
const LONG = 10_000;

/** Makes the sources of the background; there is one, as its pace holds for everybody who asks. */
export function createSources(
  writer: Writer,
  { fetch, clock }: { fetch: typeof globalThis.fetch; clock: Clock } = {
    fetch: (...args) => globalThis.fetch(...args),
    clock: CLOCK,
  },
): Sources {
  const fhir = createFhirClient({
    fetch,
    clock,
    pace: createPace(FHIR_CALLS_PER_SECOND, clock),
    cache: createDayCache(clock.now),
    key: fhirKey.get,
    isAllowed,
  });
  // One file a day: its pace is for those who ask again and again.
  const dataGouv: DataGouvOptions = { fetch, clock, pace: createPace(1, clock), isAllowed };
  let running: { life: AbortController; over: Promise<CheckOver> } | undefined;

  async function lookUp(mail: string): Promise<Reply> {
    const settings = await effectiveSettings();
    if (!settings.fhir) throw new SourceError({ reason: 'off' });
    const key = accountKey(mail);
    const conversion = parseConversion((await browser.storage.local.get(key))[key]);
    if (!conversion) return { found: 0 };
    const { nom, prenom, profession } = conversion.person.value;
    const {
      establishmentFiness: finess,
      establishmentName: name,
      establishmentPostcode: postcode,
    } = settings;
    const candidates = await findPeople(fhir, { mail, nom, prenom, profession }, { finess, name, postcode });
    await writer.learn([{ mail, candidates: learnt(candidates) }]);
    return { found: candidates.length };
  }

  async function lookUpNumber(mail: string, rpps: string): Promise<NumberAnswer> {
    if (!(await effectiveSettings()).fhir) throw new SourceError({ reason: 'off' });
    // A number that cannot be one has no holder, and is nobody's business.
    if (!/^\d{11}$/.test(rpps) || !hasLuhnKey(rpps))
      throw new SourceError({ reason: 'refused', status: 0, said: '' });
    const holder = await findNumber(fhir, rpps);
    const known = learnt(holder ?? null);
    await writer.learn([{ mail, holders: { [rpps]: known } } satisfies Findings]);
    return { source: known.source, ...(holder && { holder }) };
  }

  function learnt<T>(value: T) {
    const at = clock.now();
    return { value, at, source: { kind: 'fhir', date: new Date(at).toISOString() } as const };
  }

  function check(isMorning: boolean): Promise<CheckOver> {
    running ??= begin(isMorning);
    return running.over;
  }

  function begin(isMorning: boolean) {
    const life = new AbortController();
    const began = clock.now();
    const progress = createProgress();
    const over = keepAlive(async () => {
      const settings = await effectiveSettings();
      const { signal } = life;
      const options = { writer, settings, fhir, dataGouv, clock, signal, onProgress: progress.tell };
      const said = await checkPublications(options);
      await progress.end(said);
      const isElsewhere = isMorning || clock.now() - began > LONG;
      if (settings.notify && isElsewhere && said.published > 0) await notifyPublished(said.published);
      return said;
    }).finally(() => {
      running = undefined;
    });
    return { life, over };
  }

  async function answer(message: SourceMessage): Promise<Reply> {
    switch (message.type) {
      case 'look-up':
        return lookUp(message.mail);
      case 'look-up-rpps':
        await lookUpNumber(message.mail, message.rpps);
        return {};
      case 'check-publications':
        await check(false);
        return {};
      case 'cancel-check':
        running?.life.abort();
        await running?.over;
        return {};
      case 'test-key':
        await fhir.test();
        return {};
    }
  }

  return {
    answer: (message) => answer(message).catch((error: unknown) => ({ problem: toSourceProblem(error) })),
    askForNumber: (mail, rpps) => lookUpNumber(mail, rpps).catch(() => undefined),
    async follow(givesBack) {
      const settings = await effectiveSettings();
      const on = NET_SOURCES.filter((source) => settings[source]);
      const off = NET_SOURCES.filter((source) => !settings[source]);
      if (on.length === 0) running?.life.abort();
      if (givesBack) {
        await Promise.all(off.map(giveSourceBack));
        if (!settings.notify) await giveNotificationsBack();
      }
      // A check that was under way when the browser stopped this background is not any more.
      if (!running && (await checkState.get())?.state === 'running') await checkState.clear();
      await setAlarms(on.length > 0, await writer.all(), clock);
    },
    async onAlarm(name) {
      if (name !== CHECK) return;
      const said = await check(true);
      const settings = await effectiveSettings();
      if (NET_SOURCES.some((source) => settings[source])) {
        browser.alarms.create(CHECK, { when: nextAfter(clock.now(), said, clock.random()) });
      }
    },
  };
}
