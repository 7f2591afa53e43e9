import { withoutBlanks } from './blanks.ts';

/** What stands after the `@` of an address, in lower case where it is given. */
export type DomainReading =
  /** No `@` was typed. */
  | { domain: 'none' }
  /** The domain that the page writes after the field itself, or its beginning. */
  | { domain: 'repeated' }
  /** Not the one that the page writes after the field. */
  | { domain: 'other'; name: string }
  | { domain: 'malformed'; name: string }
  /** A domain of MSSanté. */
  | { domain: 'mssante'; name: string }
  /** Well formed; whether the operator may use it cannot be told here. */
  | { domain: 'unknown'; name: string };

const WELL_FORMED = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** The domain of *Mon espace santé*: its addresses are those of patients. */
const PATIENTS = 'patient.mssante.fr';

/** Cuts an address at its first `@`; `domain` is `undefined` when there is none. */
export function splitAddress(typed: string): { localPart: string; domain: string | undefined } {
  const at = typed.indexOf('@');
  if (at === -1) return { localPart: typed, domain: undefined };
  return { localPart: typed.slice(0, at), domain: typed.slice(at + 1) };
}

/**
 * Reads the domain of a correspondence. MSSanté domains end with `.mssante.fr`; operators may use others
 * (*Annuaire Santé*).
 *
 * @param typed what follows the `@`, `undefined` when no `@` was typed; spaces and case do not count
 * @param fixed the domain that the page writes after the field, with or without its `@`; empty is none
 */
export function readDomain(typed: string | undefined, fixed = ''): DomainReading {
  if (typed === undefined) return { domain: 'none' };
  const name = withoutBlanks(typed).toLowerCase();
  const expected = withoutBlanks(fixed).toLowerCase().replace(/^@/, '');
  if (expected !== '') return expected.startsWith(name) ? { domain: 'repeated' } : { domain: 'other', name };
  if (!WELL_FORMED.test(name)) return { domain: 'malformed', name };
  if (name.endsWith('.mssante.fr') && name !== PATIENTS) return { domain: 'mssante', name };
  return { domain: 'unknown', name };
}
