import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectMailboxes, type WantedMailboxes } from '../../../lib/directory/collect-mailboxes.ts';
import {
  collectPractitioners,
  type WantedPractitioners,
} from '../../../lib/directory/collect-practitioners.ts';
import { ExtractError, type ExtractProblem } from '../../../lib/directory/extract-error.ts';
import { type ReadExtractOptions, readExtract } from '../../../lib/directory/extract-stream.ts';
import type { Practitioner, PublishedMailbox } from '../../../lib/directory/practitioner.ts';

export const PRACTITIONERS_NAME = 'PS_LibreAcces_Personne_activite_202608260452.txt';
export const MAILBOXES_NAME = 'Extraction_Correspondance_MSSante_202608260452.txt';

export const PRACTITIONERS = readFixture(PRACTITIONERS_NAME);
export const MAILBOXES = readFixture(MAILBOXES_NAME);

function readFixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures', name), 'utf8');
}

export const EVERYBODY = { names: { isWanted: () => true } };

type Source = Blob | ReadableStream<Uint8Array>;

export function fileOf(content: string | Uint8Array, name = PRACTITIONERS_NAME): File {
  return new File([content as BlobPart], name);
}

/** A text as bytes of Windows-1252. */
export function windows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('’', '\x92').replaceAll('œ', '\x9c').replaceAll('Œ', '\x8c'), 'latin1');
}

/** Bytes as a stream of chunks of the sizes given, over and over. */
export function streamOf(bytes: Uint8Array, sizes: readonly number[] = [65_536]): ReadableStream<Uint8Array> {
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const size = sizes[turn % sizes.length] ?? 1;
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
      turn += 1;
    },
  });
}

export async function practitionersIn(
  source: Source,
  wanted: WantedPractitioners = EVERYBODY,
  options: ReadExtractOptions = {},
): Promise<Practitioner[]> {
  return collectPractitioners(await readExtract(source, { ...options, kind: 'practitioners' }), wanted);
}

export async function mailboxesIn(
  source: Source,
  wanted: WantedMailboxes = EVERYBODY,
  options: ReadExtractOptions = {},
): Promise<PublishedMailbox[]> {
  return collectMailboxes(await readExtract(source, { ...options, kind: 'mailboxes' }), wanted);
}

/** Why a reading failed; what it gave when it did not. */
export async function problemOf(reading: Promise<unknown>): Promise<ExtractProblem | { given: unknown }> {
  try {
    return { given: await reading };
  } catch (error) {
    if (error instanceof ExtractError) return error.problem;
    throw error;
  }
}
