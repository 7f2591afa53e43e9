import { nextTurn } from '../../lib/directory/next-turn.ts';
import { isLong } from '../../lib/page/is-long.ts';
import type { Profile } from '../../lib/page/profile.ts';
import { readPage } from '../../lib/page/read-page.ts';
import type { PageReading } from '../../lib/page/types.ts';
import { readInSlices } from './read-in-slices.ts';
import { MOST_CHANGES, watchPage } from './watch-page.ts';

/** What the page says, kept up to date. */
export interface PageReader {
  /** What it said when it was read last. */
  readonly reading: PageReading;
  /** Reads the page for the first time, and again from then on whenever it changes. */
  begin(): Promise<void>;
  /** Reads the page anew. */
  renew(): void;
  /** Makes what was read be what the page says at this moment, when it may say something else by now. */
  refresh(): void;
}

interface Options {
  document: Document;
  /** What was shown of Medimail's pages. */
  profile(): Profile;
  /** @param isRead `false` when it failed */
  onRead(isRead: boolean): void;
  /** Called once for the document and for each that a frame in it comes to show. */
  onDocument(document: Document): void;
  /** Does what must not fail into the page; a failure is shown. */
  safely<T>(work: () => T): T | undefined;
  /** Shows a failure. */
  fail(): void;
  signal: AbortSignal;
}

/** What happened in a page while it was being read. */
interface Meanwhile {
  /** What changed, when that is elements alone and not much. */
  changes: readonly MutationRecord[] | undefined;
  isNews?: true;
}

/** Of a page that was not read. */
const NOTHING_READ: PageReading = { kind: 'other', errors: [], notices: [], identity: { mentioned: [] } };

export function createPageReader(options: Options): PageReader {
  const { document, profile, onRead, onDocument, safely, fail, signal } = options;
  let reading = NOTHING_READ;
  /** Whether the page may say something else by now. */
  let stale = true;
  let watching = false;
  /** What changed since a long page began to be read; nothing while none is being read. */
  let meanwhile: Meanwhile | undefined;
  let longReading: Promise<void> | undefined;

  function read(): void {
    // Nothing is pointed at from what was read before, when it cannot be read any more.
    reading = NOTHING_READ;
    reading = readPage(document, profile());
    stale = false;
  }

  /**
   * Reads a long page in slices, and what changed meanwhile once more. What was read before holds until then: it is a
   * list, of which rows come and go.
   */
  function readLong(): Promise<void> {
    longReading ??= readInTurns().finally(() => {
      longReading = undefined;
    });
    return longReading;
  }

  async function readInTurns(): Promise<void> {
    do {
      stale = false;
      meanwhile = { changes: [] };
      try {
        reading = (await readInSlices(document, profile(), signal)) ?? reading;
      } catch {
        meanwhile = undefined;
        reading = NOTHING_READ;
        stale = true;
        fail();
        return;
      }
    } while (!catchUp() && !signal.aborted);
  }

  /** Reads what changed while a long page was being read. @returns whether that was rows alone, or nothing */
  function catchUp(): boolean {
    const { changes, isNews = false } = meanwhile ?? {};
    meanwhile = undefined;
    if (!isNews) return true;
    const next = changes && reading.reread?.(changes);
    if (!next) return false;
    reading = next;
    stale = false;
    return true;
  }

  /** Notes what changed while a long page is being read: it may have been read before or after. */
  function note(changes: readonly MutationRecord[] | undefined): void {
    const all = changes && meanwhile?.changes?.concat(changes);
    meanwhile = { changes: all && all.length <= MOST_CHANGES ? all : undefined, isNews: true };
  }

  /** Reads again those rows alone that changed. @returns whether that is all there is to read */
  function readRows(changes: readonly MutationRecord[]): boolean {
    const next = reading.reread?.(changes);
    if (!next) return false;
    reading = next;
    stale = false;
    onRead(true);
    return true;
  }

  function renew(): void {
    if (meanwhile) {
      note(undefined);
      return;
    }
    const isRead = safely(() => {
      watch();
      if (isLong(document)) return readLong().then(() => onRead(!stale));
      read();
      return true;
    });
    if (isRead === true || isRead === undefined) onRead(isRead === true);
  }

  /** Begins to watch the page, unless that is done; tried again when it failed. */
  function watch(): void {
    if (watching) return;
    watchPage(document, {
      onChange(changes) {
        if (meanwhile) note(changes);
        else if (changes && readRows(changes)) return true;
        else renew();
        return false;
      },
      onNews: () => {
        stale = true;
      },
      onDocument,
      safely: (work) => void safely(work),
      signal,
    });
    watching = true;
  }

  return {
    get reading() {
      return reading;
    },
    renew,
    async begin() {
      safely(() => {
        watch();
        if (!isLong(document)) read();
      });
      if (!isLong(document)) return;
      await nextTurn();
      await readLong();
    },
    refresh() {
      // A long list has no button that saves, and is not read again for each click on it.
      if (stale || reading.kind !== 'account-list' || !isLong(document)) read();
    },
  };
}
