import type { PageFacts, PageReading, RowFacts } from './types.ts';

/** The part of a reading that can be sent and stored: what the page says, without its elements. */
export function toFacts(reading: PageReading): PageFacts {
  const { kind, errors, notices, identity, list, record, correspondence } = reading;
  return {
    kind,
    errors,
    notices,
    identity,
    rows: (list?.rows ?? []).map(toRowFacts),
    ...(record && {
      record: {
        ...(record.bal && { bal: record.bal }),
        ...(record.savedRpps !== undefined && { rpps: record.savedRpps }),
      },
    }),
    ...(correspondence && {
      correspondence: {
        address: correspondence.savedAddress,
        ...(correspondence.choice && { choice: correspondence.choice }),
        ...(correspondence.publication && { publication: correspondence.publication }),
      },
    }),
  };
}

function toRowFacts({ mail, bal, nom, prenom, profession, rpps, adeli }: RowFacts): RowFacts {
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
