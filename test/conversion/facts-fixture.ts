import type { PageSeen } from '../../lib/conversion/facts.ts';
import type { PageFacts, RowFacts } from '../../lib/page/types.ts';

/** A made-up account, as the guide's example row writes it. */
export const MAIL = 'lea.schiano@esante-occitanie.fr';

/** Made up, from a range that no register uses; its key is right. */
export const RPPS = '19999000011';

export function row(more: Partial<RowFacts> = {}): RowFacts {
  return {
    mail: MAIL,
    bal: 'MED',
    nom: 'SCHIANO',
    prenom: 'LEA',
    profession: '',
    rpps: '',
    adeli: '',
    ...more,
  };
}

export function page(more: Partial<PageFacts> = {}): PageFacts {
  return { kind: 'other', errors: [], notices: [], identity: { mentioned: [] }, rows: [], ...more };
}

/** The account list with one row. */
export function list(more: Partial<RowFacts> = {}): PageFacts {
  return page({ kind: 'account-list', rows: [row(more)] });
}

/** A page about the account. */
export function form(kind: PageFacts['kind'], more: Partial<PageFacts> = {}): PageFacts {
  return page({ kind, identity: { mail: MAIL, mentioned: [MAIL] }, ...more });
}

/** A page seen in tab 1, where the account is worked on; each in a page load of its own unless one is named. */
export function seen(at: number, facts: PageFacts, document = `document ${at}`): PageSeen {
  return { kind: 'page', at, origin: { tab: 1, document }, hand: MAIL, page: facts };
}
