import * as z from 'zod/mini';
import { readProfile } from '../page/profile.ts';
import type { Beside } from './beside.ts';
import { parseFindings } from './findings.ts';
import { isQueue, parseQueue, toStoredQueue } from './queue-shape.ts';
import type { Records } from './records.ts';
import { parseConversion, parseHolder, VERSION } from './schema.ts';
import { parsePolicy } from './settings.ts';

/** The whole work list, and what is kept beside it, as a file keeps them. */
export interface Backup extends Records, Beside {
  /** When it was written, in ms since 1970. */
  at: number;
}

/** Why a file is no backup that can be restored. Nothing of it is taken then. */
export type BackupError =
  | { error: 'too-large'; limit: number }
  /** No JSON: another file, or one cut short. */
  | { error: 'not-json' }
  /** JSON, of something else. */
  | { error: 'not-a-backup' }
  /** Written by another version of the assistant, whose records are not known here. */
  | { error: 'other-version'; version: number }
  /** Records that are not whole, or there twice: their places in the file, from 0. And what beside them is not whole. */
  | {
      error: 'damaged';
      accounts: number[];
      holders: number[];
      findings: number[];
      beside: (keyof Beside)[];
    };

/** What tells our files from other JSON. */
const FORMAT = 'assistant-per/backup';

/** Ten thousand accounts take some 10 MB. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

const markSchema = z.object({ format: z.literal(FORMAT), version: z.number() });

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  at: z.number(),
  accounts: z.array(z.unknown()),
  holders: z.array(z.unknown()),
  findings: z.array(z.unknown()),
  // Files of the first releases have none of these.
  queue: z.optional(z.unknown()),
  settings: z.optional(z.unknown()),
  profile: z.optional(z.unknown()),
});

/** Writes the whole work list, to be kept or moved to another computer. */
export function writeBackup({
  at,
  conversions,
  holders,
  findings,
  queue,
  settings,
  profile,
}: Backup): string {
  const accounts = conversions.map((conversion) => ({ ...conversion, version: VERSION }));
  const others = holders.map((holder) => ({ ...holder, version: VERSION }));
  const learnt = findings.map((one) => ({ ...one, version: VERSION }));
  const records = { accounts, holders: others, findings: learnt };
  const beside = { ...(queue && { queue: toStoredQueue(queue) }), settings, profile };
  return JSON.stringify({ format: FORMAT, version: VERSION, at, ...records, ...beside }, null, 1);
}

/** The name of the file of a day: `assistant-per-2025-01-31.json`. */
export function backupFileName(csvFileName: string): string {
  return csvFileName.replace(/\.csv$/, '.json');
}

/** Reads a backup back, all or nothing. Never throws. */
export function readBackup(text: string): Backup | BackupError {
  if (text.length > MOST_CHARACTERS) return { error: 'too-large', limit: MOST_CHARACTERS };
  const value = parseJson(text);
  if (value === undefined) return { error: 'not-json' };
  const mark = markSchema.safeParse(value);
  if (!mark.success) return { error: 'not-a-backup' };
  if (mark.data.version !== VERSION) return { error: 'other-version', version: mark.data.version };
  const file = fileSchema.safeParse(value);
  if (!file.success) return { error: 'not-a-backup' };

  const accounts = readAll(file.data.accounts, parseConversion);
  const holders = readAll(file.data.holders, parseHolder);
  const findings = readAll(file.data.findings, parseFindings);
  const { beside, damaged: besideDamaged } = readBeside(file.data);
  const damaged = {
    accounts: accounts.damaged,
    holders: holders.damaged,
    findings: findings.damaged,
    beside: besideDamaged,
  };
  if (Object.values(damaged).some(({ length }) => length > 0)) return { error: 'damaged', ...damaged };
  const { at } = file.data;
  return { at, conversions: accounts.read, holders: holders.read, findings: findings.read, ...beside };
}

function readBeside({ queue, settings, profile }: Partial<Record<keyof Beside, unknown>>): {
  beside: Beside;
  damaged: (keyof Beside)[];
} {
  const beside: Beside = {};
  const damaged: (keyof Beside)[] = [];
  if (isQueue(queue)) beside.queue = parseQueue(queue);
  else if (queue !== undefined) damaged.push('queue');
  if (settings !== undefined) {
    // A setting that this version does not know is as if it had not been set.
    if (typeof settings === 'object' && settings !== null) beside.settings = parsePolicy(settings);
    else damaged.push('settings');
  }
  const shown = readProfile(profile);
  if (shown) beside.profile = shown;
  else if (profile !== undefined) damaged.push('profile');
  return { beside, damaged };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Reads records one by one; one with the mail of an earlier one is damaged too. */
function readAll<T extends { mail: string }>(values: unknown[], parse: (value: unknown) => T | undefined) {
  const read: T[] = [];
  const damaged: number[] = [];
  const mails = new Set<string>();
  for (const [place, value] of values.entries()) {
    const record = parse(value);
    if (!record || mails.has(record.mail)) damaged.push(place);
    else read.push(record);
    if (record) mails.add(record.mail);
  }
  return { read, damaged };
}
