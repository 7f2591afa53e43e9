import { ByteSieve, hashText } from './byte-sieve.ts';
import type { Extract } from './extract-stream.ts';
import type { ExtractLine } from './line.ts';
import type { PublishedMailbox } from './practitioner.ts';
import { rppsNumbers, rppsOf } from './rpps-cell.ts';
import { NameFilter, type WantedNames } from './wanted-names.ts';

export interface WantedMailboxes {
  /** In lower case. */
  addresses?: ReadonlySet<string>;
  /** Parts of addresses before the `@`, in lower case and without digits at their end, whatever the domain. */
  localParts?: ReadonlySet<string>;
  /** Of their holders. */
  rpps?: ReadonlySet<string>;
  /** Of their holders. */
  names?: WantedNames;
}

/**
 * The mailboxes of an `Extraction_Correspondance_MSSante` extract that are looked for by address, or by their
 * holder's RPPS number or name, in the file's order. An address on several lines is given once for each holder.
 *
 * @throws ExtractError
 */
export async function collectMailboxes(
  extract: Extract<'mailboxes'>,
  wanted: WantedMailboxes,
): Promise<PublishedMailbox[]> {
  const { columns } = extract;
  const { addresses = new Set<string>(), localParts = new Set<string>() } = wanted;
  const bodies = new Set([...localParts, ...Array.from(addresses, bodyOf)]);
  const sieve = new ByteSieve(Array.from(bodies, hashText));
  const isWanted = (address: string) => addresses.has(address) || localParts.has(bodyOf(address));
  const numbers = rppsNumbers(wanted.rpps);
  const names = new NameFilter(wanted.names, columns);
  const found = new Map<string, PublishedMailbox>();
  await extract.forEachLine((line) => {
    const isAddressWanted =
      sieve.has(line.bytes, line.start(columns.address), endOfBody(line, columns.address)) &&
      isWanted(line.text(columns.address).toLowerCase());
    const number = rppsOf(line, columns);
    if (!isAddressWanted && !numbers.has(number) && !names.takes(line)) return;

    const mailbox: PublishedMailbox = {
      address: line.text(columns.address).toLowerCase(),
      bal: line.text(columns.bal),
      rpps: number === -1 ? '' : line.text(columns.id),
      nom: line.text(columns.nom),
      prenom: line.text(columns.prenom),
    };
    const key = `${mailbox.address}|${mailbox.rpps}`;
    if (!found.has(key)) found.set(key, mailbox);
  });
  return [...found.values()];
}

/** The part of an address before the `@`, in lower case, without the digits that tell homonyms apart. */
export function bodyOf(address: string): string {
  return address
    .replace(/@.*/s, '')
    .replace(/[0-9]+$/, '')
    .toLowerCase();
}

const AT = 64;
const [ZERO, NINE] = [48, 57];

/** Where that part ends in the bytes of a line. */
function endOfBody(line: ExtractLine, column: number): number {
  const { bytes } = line;
  const start = line.start(column);
  const end = line.end(column);
  let at = start;
  while (at < end && bytes[at] !== AT) at += 1;
  while (at > start && (bytes[at - 1] ?? 0) >= ZERO && (bytes[at - 1] ?? 0) <= NINE) at -= 1;
  return at;
}
