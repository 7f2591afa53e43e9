import type { PageFacts, PageReading, RowFacts } from './types.ts';
import { wholeAddress } from './whole-address.ts';

/**
 * The part of a reading that can be sent and stored: what the page says, without its elements.
 *
 * @param rows the rows of its list, when not all of them are meant
 */
export function toFacts(
  reading: PageReading,
  rows: readonly RowFacts[] = reading.list?.rows ?? [],
): PageFacts {
  const { kind, errors, notices, identity, record, correspondence } = reading;
  return {
    kind,
    errors,
    notices,
    identity,
    rows: rows.map(toRowFacts),
    ...(record && {
      record: {
        ...(record.bal && { bal: record.bal }),
        ...(record.savedRpps !== undefined && { rpps: record.savedRpps }),
      },
    }),
    ...(correspondence && {
      correspondence: {
        address: wholeAddress(correspondence.savedAddress, correspondence.domain),
        ...(correspondence.choice && { choice: correspondence.choice }),
        ...(correspondence.publication && { publication: correspondence.publication }),
      },
    }),
  };
}

/** What a row says, without its elements. */
export function toRowFacts({ mail, bal, nom, prenom, profession, rpps, adeli }: RowFacts): RowFacts {
  return {
    mail,
    nom,
    prenom,
    profession,
    ...(bal && { bal }),
    ...(rpps !== undefined && { rpps }),
    ...(adeli !== undefined && { adeli }),
  };
}
