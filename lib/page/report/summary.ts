import type { ElementId } from '../element-id.ts';
import type { AccountRow, Found, PageReading } from '../types.ts';
import type { ReportedPointer, Summary } from './schema.ts';
import { shape } from './shape.ts';
import { keepKnown } from './words.ts';

/** Rows whose pencil and + are looked for: those of a list are alike. */
const ROWS_TRIED = 60;
/** Names of what was there instead: more of them are the rows of a list. */
const MOST_NAMES = 40;
const LONGEST = 300;

/** What was found for each element that a page should have, rows left out. */
export function pointersIn({ list, record, typeChange, correspondence }: PageReading): [ElementId, Found][] {
  return [
    ...(list
      ? ([
          ['search', list.search],
          ['search-button', list.searchButton],
        ] as const)
      : []),
    ...(record
      ? ([
          ['change-type', record.changeType],
          ['rpps', record.rpps],
          ['save-user', record.save],
        ] as const)
      : []),
    ...(typeChange
      ? ([
          ['personal', typeChange.personal],
          ['validate', typeChange.validate],
        ] as const)
      : []),
    ...(correspondence
      ? ([
          ['address', correspondence.address],
          ['visible', correspondence.visible],
          ['save-correspondence', correspondence.save],
        ] as const)
      : []),
  ].map(([id, found]) => [id, found]);
}

/** The rows whose pencil and + are looked for. */
export function rowsTried({ list }: PageReading): AccountRow[] {
  return (list?.rows ?? []).slice(0, ROWS_TRIED);
}

/**
 * What the readers made of a page, with shapes in the place of values. A page and its report have equal ones, but
 * for the words of `why` and `there`.
 *
 * @param words how the texts of `why` and `there` are cleaned of names
 */
export function summarise(reading: PageReading, words: (text: string) => string = keepKnown): Summary {
  const { kind, errors, notices, identity, list, record, typeChange, correspondence } = reading;
  const bal = record?.bal;
  return {
    kind,
    errors: errors.map((text) => keepKnown(text)),
    notices: notices.map((text) => keepKnown(text)),
    identity: {
      ...(identity.mail && { mail: short(identity.mail) }),
      ...(identity.nom && { nom: short(identity.nom) }),
      ...(identity.prenom && { prenom: short(identity.prenom) }),
      mentioned: [...new Set(identity.mentioned.map(short))],
    },
    rows: (list?.rows ?? []).map(toRow),
    pointers: pointersIn(reading).map(([id, found]) => toPointer(id, found, words)),
    ...(list && { searchedFor: short(list.searchedFor) }),
    ...(bal && { bal }),
    ...(record?.savedRpps !== undefined && { rpps: short(record.savedRpps) }),
    ...(typeChange && { chosen: typeChange.chosen }),
    ...(correspondence && { address: short(correspondence.savedAddress) }),
    ...(correspondence?.domain && { domain: short(correspondence.domain) }),
    ...(correspondence?.choice && { choice: correspondence.choice }),
    ...(correspondence?.publication && { publication: correspondence.publication }),
  };
}

function toRow(row: AccountRow, index: number): Summary['rows'][number] {
  const { mail, bal, nom, prenom, profession, rpps, adeli } = row;
  return {
    mail: short(mail),
    ...(bal && { bal }),
    nom: short(nom),
    prenom: short(prenom),
    profession: short(profession),
    ...(rpps !== undefined && { rpps: short(rpps) }),
    ...(adeli !== undefined && { adeli: short(adeli) }),
    ...(index < ROWS_TRIED && { edit: row.edit().found, add: row.add().found }),
  };
}

function toPointer(id: ElementId, found: Found, words: (text: string) => string): ReportedPointer {
  const clean = (text: string) => words(text.slice(0, LONGEST));
  if (found.found === 'none') {
    return { id, found: 'none', there: found.there.slice(0, MOST_NAMES).map(clean) };
  }
  const matches = found.found === 'one' ? [found.match] : found.matches;
  const sureness = Math.max(...matches.map((match) => match.sureness));
  return { id, found: found.found, sureness, why: matches.slice(0, MOST_NAMES).map(({ why }) => clean(why)) };
}

/** The shape of a value: a value that is longer is none. */
function short(text: string): string {
  return shape(text.slice(0, LONGEST));
}
