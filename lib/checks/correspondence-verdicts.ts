import type { CorrespondenceError, CorrespondenceWarning } from './correspondence-check.ts';
import type { ErrorReading, LocalPartReading } from './local-part-reading.ts';

/** A suggestion in a verdict, or no such field when there is none. */
export function suggesting(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}

/** The verdict on a local part that cannot be this person's; `offer` makes a field's value of a body. */
export function refuse(reading: ErrorReading, offer: (body: string) => string): CorrespondenceError {
  switch (reading.found) {
    case 'other-person':
      return { verdict: 'error', reason: 'other-person', part: reading.part };
    case 'not-full-name':
      return {
        verdict: 'error',
        reason: 'not-full-name',
        part: reading.part,
        suggestion: offer(reading.suggestion),
      };
    case 'near':
      return { verdict: 'error', reason: 'near', suggestion: offer(reading.suggestion) };
    default:
      return {
        verdict: 'error',
        reason: reading.found,
        ...suggesting(reading.suggestion === undefined ? undefined : offer(reading.suggestion)),
      };
  }
}

/** The warning that a reading deserves, if it does. */
export function warn(
  reading: Exclude<LocalPartReading, ErrorReading>,
  offer: (body: string) => string,
): CorrespondenceWarning | undefined {
  switch (reading.found) {
    case 'names':
      return undefined;
    case 'unknown-name':
      return { verdict: 'warning', reason: 'unknown-name', missing: reading.missing };
    case 'partial-name': {
      const { part, missing } = reading;
      return {
        verdict: 'warning',
        reason: 'partial-name',
        part,
        missing,
        suggestion: offer(reading.suggestion),
      };
    }
    case 'word-order':
      return {
        verdict: 'warning',
        reason: 'word-order',
        part: reading.part,
        suggestion: offer(reading.suggestion),
      };
    default: {
      const { found, part, particle } = reading;
      return { verdict: 'warning', reason: found, part, particle, suggestion: offer(reading.suggestion) };
    }
  }
}
