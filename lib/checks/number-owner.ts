import type { Person } from './person.ts';
import type { Source } from './source.ts';

/** How the names of a number's holder differ from those of the account's owner. */
export type NameDoubt =
  | {
      kind:
        | 'same-name'
        | 'particle'
        | 'word-order'
        | 'part'
        | 'birth-or-married-name'
        | 'short-form'
        | 'initials'
        | 'initial'
        | 'slip';
      part: 'nom' | 'prenom';
    }
  | { kind: 'swapped' }
  | { kind: 'named-in-mail' };

/** Whose an RPPS number is said to be, set against the owner of the account it is typed for. */
export type NumberOwner =
  /** The owner's. `homonyms`: how many others of these names there are, each with a number of their own. */
  | { verdict: 'ok'; owner: 'same'; person: Person; homonyms: number; sources: Source[] }
  /** The establishment's list gives it to the account; nobody else was asked. */
  | { verdict: 'ok'; owner: 'listed'; sources: Source[] }
  /** Of somebody whose names differ as one person's may from one register to another; `close`, as two people's. */
  | {
      verdict: 'warning';
      owner: 'variant';
      close: boolean;
      reasons: readonly NameDoubt[];
      person: Person;
      source: Source;
    }
  /** The account lacks a name, or has it in another alphabet. */
  | { verdict: 'warning'; owner: 'not-comparable'; person: Person; source: Source }
  /** Nobody of the owner's name has it in that extract; `listed`: though the establishment's list gives it. */
  | { verdict: 'warning'; owner: 'nobody'; source: Source; listed: boolean }
  /** The establishment's list gives the account another number: a mistake, unless the directory knows this one. */
  | { verdict: 'warning' | 'error'; owner: 'listed-other'; listed: string }
  /** The administrator picked another one for the account on the Annuaire page. */
  | { verdict: 'warning'; owner: 'picked-other'; picked: string }
  /** `sharing`: the one name that both have, as when a surname changed by marriage. */
  | {
      verdict: 'error';
      owner: 'other';
      person: Person;
      account: Person;
      sharing?: 'nom' | 'prenom';
      source: Source;
    };
