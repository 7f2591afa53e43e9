import Papa from 'papaparse';
import { foldLetters } from '../../lib/checks/fold.ts';
import type { ExtractKind } from '../../lib/directory/extract-error.ts';
import { readExtract } from '../../lib/directory/extract-stream.ts';
import { joinMailboxes } from '../../lib/directory/join-mailboxes.ts';
import { joinPractitioners } from '../../lib/directory/join-practitioners.ts';
import type { TrackedAccount } from '../../lib/directory/tracked-account.ts';
import { listZip } from '../../lib/directory/zip.ts';
import type { MadePerson } from './make-extract.ts';

/** What the bench's worker is asked to do with a file. */
export interface BenchTask {
  /** `ours`: all that the Annuaire page does, candidates ranked; `floor`: decompress and decode, no more; `papa`: look for people with Papa Parse. */
  what: 'ours' | 'floor' | 'papa';
  kind: ExtractKind;
  people: readonly MadePerson[];
}

export interface BenchAnswer {
  milliseconds: number;
  lines: number;
  textBytes: number;
  /** Candidates or mailboxes; for Papa Parse, people. */
  found: number;
}

/** From 0 to 1, as the file is read. */
export interface BenchProgress {
  part: number;
}

type Tell = (part: number) => void;
type Counts = Omit<BenchAnswer, 'milliseconds'>;

self.addEventListener('message', async ({ data }: MessageEvent<{ file: File; task: BenchTask }>) => {
  const { file, task } = data;
  const tell: Tell = (part) => self.postMessage({ part } satisfies BenchProgress);
  const began = performance.now();
  const counts = await RUNS[task.what](file, task, tell);
  self.postMessage({ ...counts, milliseconds: performance.now() - began } satisfies BenchAnswer);
});

const RUNS = { ours: runOurs, floor: runFloor, papa: runPapa };

async function runOurs(file: File, task: BenchTask, tell: Tell): Promise<Counts> {
  let textBytes = 0;
  const options = {
    onProgress: ({
      bytes,
      totalBytes = 1,
      ...progress
    }: {
      bytes: number;
      totalBytes?: number | undefined;
      textBytes: number;
    }) => {
      textBytes = progress.textBytes;
      tell(bytes / totalBytes);
    },
  };
  const accounts = task.people.map(toAccount);
  if (task.kind === 'practitioners') {
    const extract = await readExtract(file, { ...options, kind: 'practitioners' });
    const found = await joinPractitioners(extract, accounts, ESTABLISHMENT);
    return { lines: extract.lines, textBytes, found: count(found.map(({ candidates }) => candidates)) };
  }
  const extract = await readExtract(file, { ...options, kind: 'mailboxes' });
  const { mailboxes } = await joinMailboxes(extract, accounts, ESTABLISHMENT, '2026-08-26T04:52');
  return { lines: extract.lines, textBytes, found: count(mailboxes.map((one) => one.mailboxes)) };
}

const ESTABLISHMENT = { finess: '', name: '', postcode: '34090', domains: ['ch-31.mssante.fr'] };

/** The account of somebody still to be converted; the number of every other one is known. */
function toAccount({ rpps, nom, prenom }: MadePerson, at: number): TrackedAccount {
  const mail = `${foldLetters(prenom)}.${foldLetters(nom)}@ch-31.fr`;
  return { mail, nom, prenom, profession: '', rpps: at % 2 === 0 ? [rpps] : [], candidates: [] };
}

function count(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** The quickest way that the browser has to get at the text. */
async function runFloor(file: File, _task: BenchTask, tell: Tell): Promise<Counts> {
  let stream: ReadableStream<Uint8Array<ArrayBuffer>> = file.stream();
  if (file.name.endsWith('.zip')) {
    const [member] = await listZip(file);
    if (!member) throw new Error('An empty zip.');
    const header = new DataView(await file.slice(member.offset, member.offset + 30).arrayBuffer());
    const start = member.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const data = file.slice(start, start + member.compressedSize).stream();
    stream = data.pipeThrough(new DecompressionStream('deflate-raw')) as typeof stream;
  }
  const decoder = new TextDecoder();
  let textBytes = 0;
  let characters = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    textBytes += read.value.length;
    characters += decoder.decode(read.value, { stream: true }).length;
  }
  tell(1);
  return { lines: 0, textBytes, found: characters > 0 ? 1 : 0 };
}

/** Set up as quick as it goes: no quotes, no header, by chunks. The same people, found by their exact names. */
function runPapa(file: File, task: BenchTask, tell: Tell): Promise<Counts> {
  const isPractitioners = task.kind === 'practitioners';
  const [id, nom, prenom] = isPractitioners ? [1, 7, 8] : [3, 9, 10];
  const rpps = new Set(task.people.map((person) => person.rpps));
  const names = new Set(task.people.map((person) => `${person.nom}|${person.prenom}`));
  const found = new Set<string>();
  let lines = -1;
  return new Promise((resolve, reject) => {
    Papa.parse<string[], File>(file, {
      delimiter: '|',
      newline: '\n',
      fastMode: true,
      skipEmptyLines: true,
      chunk({ data, meta }) {
        lines += data.length;
        for (const row of data) {
          const number = row[id] ?? '';
          if (rpps.has(number) || names.has(`${row[nom]}|${row[prenom]}`)) found.add(number);
        }
        tell(meta.cursor / file.size);
      },
      complete: () => resolve({ lines, textBytes: file.size, found: found.size }),
      error: reject,
    });
  });
}
