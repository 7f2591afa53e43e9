import { foldLetters } from '../../lib/checks/fold.ts';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import {
  correspondenceOf,
  isDue,
  rppsOf,
  type Status,
  statusOf,
  stepOf,
  touchedAt,
} from '../../lib/conversion/progress.ts';
import type { StepId } from '../../lib/conversion/steps.ts';

/** A part of the list: a status, or the publications that can be checked because a night has passed. */
export type Group = Status | 'due';

/** One account as the list shows it. */
export interface Entry {
  conversion: Conversion;
  mail: string;
  /** Nom and prénom as Medimail writes them; empty when neither is known. */
  name: string;
  step: StepId;
  status: Status;
  group: Group;
  touched: number;
  /** The administrator's own words; empty when there are none. */
  note: string;
  /** What is searched, without accents and in lower case. */
  searched: string;
}

/** An account that did not change keeps its entry, so that its row is not drawn again. */
const entries = new WeakMap<Conversion, Entry>();

/** What the list shows of an account at a moment. */
export function entryOf(conversion: Conversion, now: Date): Entry {
  const known = entries.get(conversion);
  const group = isDue(conversion, now) ? 'due' : statusOf(conversion);
  if (known?.group === group) return known;

  const { mail, person } = conversion;
  const { nom, prenom } = person.value;
  const note = conversion.note?.value ?? '';
  const address = correspondenceOf(conversion)?.value.address ?? '';
  const entry: Entry = {
    conversion,
    mail,
    name: [nom, prenom].filter(Boolean).join(' '),
    step: stepOf(conversion),
    status: statusOf(conversion),
    group,
    touched: touchedAt(conversion),
    note,
    searched: foldLetters([mail, nom, prenom, nom, rppsOf(conversion), address, note].join(' ')),
  };
  entries.set(conversion, entry);
  return entry;
}

/** How an account is called in a sentence. */
export function calledAs({ name, mail }: Pick<Entry, 'name' | 'mail'>): string {
  return name || mail;
}
