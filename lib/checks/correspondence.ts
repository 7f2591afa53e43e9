import { bestAttempt } from './attempt.ts';
import { withoutBlanks } from './blanks.ts';
import type { CorrespondenceCheck, CorrespondenceContext } from './correspondence-check.ts';
import { refuse, suggesting, warn } from './correspondence-verdicts.ts';
import { readDomain, splitAddress } from './domain.ts';
import { firstFree } from './homonym.ts';
import { isErrorReading } from './local-part-reading.ts';
import type { Person } from './person.ts';
import { personWords } from './person-words.ts';
import { readTyped } from './typed-local-part.ts';

export type {
  CorrespondenceCheck,
  CorrespondenceContext,
  CorrespondenceError,
  CorrespondenceWarning,
  PublishedAddress,
  PublishedHolder,
} from './correspondence-check.ts';
export { suggestCorrespondence } from './suggest-correspondence.ts';

/**
 * Checks what is in the field of the *correspondance MSSanté*, at any moment of the typing. Never throws, unless
 * `takenBy` does.
 *
 * One reason is given, the one whose mending helps most: first whether it is this person's, then whether it is free,
 * then how it is written, then its domain, then what only deserves a look.
 *
 * Rules: `nom.prenom` or `prenom.nom` (Medimail's procedure, step 7); no accents, œ→oe, apostrophes disappear, spaces
 * become `-` or disappear, homonyms get a digit at the end (*Annuaire Santé*).
 *
 * @param typed the field's value, as it is, with or without a domain
 * @param person the account's names, as Medimail writes them
 */
export function checkCorrespondence(
  typed: string,
  person: Person,
  context: CorrespondenceContext = {},
): CorrespondenceCheck {
  if (withoutBlanks(typed) === '') return { verdict: 'warning', reason: 'empty' };

  const address = splitAddress(typed);
  const local = readTyped(address.localPart);
  const domain = readDomain(address.domain, context.domain);
  const { reading, body, digits, misplaced } = bestAttempt(local.plain, personWords(person));

  const end = domain.domain === 'mssante' || domain.domain === 'unknown' ? `@${domain.name}` : '';
  const offer = (free: string) => `${firstFree(free, digits, context.takenBy) ?? `${free}${digits}`}${end}`;

  if (isErrorReading(reading)) {
    const refusal = refuse(reading, offer);
    if (local.forbidden === undefined) return refusal;
    const suggestion = 'suggestion' in refusal ? refusal.suggestion : undefined;
    return {
      verdict: 'error',
      reason: 'forbidden-character',
      character: local.forbidden,
      ...suggesting(suggestion),
    };
  }

  const localPart = `${body}${digits}`;
  const by = context.takenBy?.(localPart);
  if (by) {
    const free = firstFree(body, digits, context.takenBy);
    return {
      verdict: 'error',
      reason: 'taken',
      by,
      ...suggesting(free === undefined ? undefined : `${free}${end}`),
    };
  }

  const suggestion = `${localPart}${end}`;
  if (local.forbidden !== undefined) {
    return { verdict: 'error', reason: 'forbidden-character', character: local.forbidden, suggestion };
  }
  if (local.accents) return { verdict: 'error', reason: 'accents', suggestion };
  const domainSpaces = address.domain !== undefined && withoutBlanks(address.domain) !== address.domain;
  if (local.spaces || domainSpaces) return { verdict: 'error', reason: 'spaces', suggestion };
  if (misplaced !== undefined) return { verdict: 'error', reason: 'digits', digits: misplaced, suggestion };

  if (domain.domain === 'malformed') return { verdict: 'error', reason: 'bad-domain', domain: domain.name };
  if (domain.domain === 'other') {
    return { verdict: 'error', reason: 'other-domain', domain: domain.name, suggestion };
  }
  if (domain.domain === 'repeated') return { verdict: 'warning', reason: 'domain-typed', suggestion };
  if (suggestion !== typed) return { verdict: 'warning', reason: 'upper-case', suggestion };

  const warning = warn(reading, offer);
  if (warning) return warning;
  if (domain.domain === 'unknown')
    return { verdict: 'warning', reason: 'unknown-domain', domain: domain.name };
  const elsewhere = context.elsewhere?.(localPart);
  if (elsewhere) return { verdict: 'warning', reason: 'elsewhere', ...elsewhere };
  const order = reading.found === 'names' ? reading.order : 'nom.prenom';
  return { verdict: 'ok', localPart, order, ...(digits === '' ? {} : { homonym: Number(digits) }) };
}
