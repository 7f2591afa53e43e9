import { type ByteSource, fromBlob, fromStream, watched } from './byte-source.ts';
import { ExtractError, type ExtractKind } from './extract-error.ts';
import type { ProgressMeter } from './extract-progress.ts';
import { listZip, looksLikeZip, openZipMember, type ZipMember } from './zip.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The text of an extract, out of its zip if it was in one. */
export interface OpenedText {
  text: ByteSource;
  /** Of the text itself, when it is in a zip; empty when unknown. */
  fileName: string;
}

const MEMBERS: Readonly<Record<ExtractKind, RegExp>> = {
  practitioners: /PS_LibreAcces_Personne_activite/i,
  mailboxes: /Extraction_Correspondance_MSSante/i,
};

/**
 * Opens an extract, a text or a zip as its first bytes say. Only a zip's end tells what is in it: one that comes as a
 * stream is put in a blob first, which browsers keep on disk when it is large.
 *
 * @throws ExtractError for what can be known before reading on
 */
export async function openText(
  source: Blob | ReadableStream<Bytes>,
  fileName: string,
  kind: ExtractKind | undefined,
  meter: ProgressMeter,
): Promise<OpenedText> {
  if (source instanceof Blob) {
    const start = await readStart(source);
    if (looksLikeZip(start)) return openZip(source, fileName, kind, meter);
    meter.totalBytes = source.size;
    return { text: watched(fromBlob(source), meter.see), fileName };
  }
  const { start, stream } = await peek(source);
  if (!looksLikeZip(start)) return { text: watched(fromStream(stream, false), meter.see), fileName };
  return openZip(await new Response(stream).blob(), fileName, kind, meter);
}

async function openZip(
  zip: Blob,
  fileName: string,
  kind: ExtractKind | undefined,
  meter: ProgressMeter,
): Promise<OpenedText> {
  const members = await listZip(zip);
  const member = chooseMember(members, kind);
  if (!member) {
    const found = members.slice(0, 20).map(({ name }) => name.slice(0, 100));
    throw new ExtractError({ reason: 'wrong-file', found });
  }
  meter.totalBytes = member.compressedSize;
  const text = await openZipMember(zip, member, meter.see);
  return { text, fileName: /\d{12}/.test(member.name) ? member.name : `${member.name} ${fileName}` };
}

/** The file that has an extract's name, else the only text there is. */
function chooseMember(members: readonly ZipMember[], kind: ExtractKind | undefined): ZipMember | undefined {
  const wanted = kind ? [MEMBERS[kind]] : Object.values(MEMBERS);
  const named = members.find(({ name }) => wanted.some((pattern) => pattern.test(name)));
  if (named) return named;
  const texts = members.filter(({ name }) => /\.(?:txt|csv)$/i.test(name));
  return texts.length === 1 ? texts[0] : undefined;
}

async function readStart(source: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await source.slice(0, 4).arrayBuffer());
  } catch (cause) {
    throw new ExtractError({ reason: 'unreadable' }, cause);
  }
}

/** The first bytes of a stream, and a stream that still has them. */
async function peek(source: ReadableStream<Bytes>): Promise<{ start: Bytes; stream: ReadableStream<Bytes> }> {
  const reader = source.getReader();
  const held: Bytes[] = [];
  let length = 0;
  let done = false;
  while (length < 4 && !done) {
    const read = await reader.read();
    if (read.value) held.push(read.value);
    length += read.value?.length ?? 0;
    done = read.done;
  }
  const start = new Uint8Array(length);
  let at = 0;
  for (const chunk of held) {
    start.set(chunk, at);
    at += chunk.length;
  }
  const stream = new ReadableStream<Bytes>({
    async pull(controller) {
      const chunk = held.shift();
      if (chunk) return controller.enqueue(chunk);
      const read = await reader.read();
      if (read.value) controller.enqueue(read.value);
      if (read.done) controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { start, stream };
}
