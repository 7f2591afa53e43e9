import { listZip, openZipMember } from '../../lib/directory/zip.ts';

/** The files of a zip, by name. */
export async function readZip(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
  const blob = new Blob([zip as BlobPart]);
  const files = new Map<string, Uint8Array>();
  for (const member of await listZip(blob)) {
    const source = await openZipMember(blob, member, () => undefined);
    const parts: Uint8Array[] = [];
    for (let part = await source.read(); part; part = await source.read()) parts.push(Uint8Array.from(part));
    files.set(member.name, Buffer.concat(parts));
  }
  return files;
}
