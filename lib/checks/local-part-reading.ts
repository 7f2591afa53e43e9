import type { PersonPart } from './person.ts';
import type { NameOrder } from './person-words.ts';

/** What the part before the `@` says of a person. Every `suggestion` is such a part, which reads better. */
export type LocalPartReading =
  | { found: 'names'; order: NameOrder }
  | { found: 'particle-missing' | 'particle-added'; part: PersonPart; particle: string; suggestion: string }
  | { found: 'word-order'; part: PersonPart; suggestion: string }
  | { found: 'partial-name'; part: PersonPart; missing: string[]; suggestion: string }
  /** Nothing could be compared: `missing` is the name that the account lacks. The form itself is right. */
  | { found: 'unknown-name'; missing: PersonPart }
  /** What is there is right, the rest is still to be typed. */
  | { found: 'incomplete'; suggestion?: string }
  | { found: 'no-dot'; suggestion?: string }
  | { found: 'extra-dot'; suggestion?: string }
  /** One slip of the fingers away from this person's names. */
  | { found: 'near'; suggestion: string }
  /** Initials, or a name cut short. `part` is the name that is not in full. */
  | { found: 'not-full-name'; part: PersonPart; suggestion: string }
  /** `part` is the name that is not this person's. */
  | { found: 'other-person'; part: PersonPart };

/** The readings that leave nothing to accept. */
export type ErrorReading = Exclude<
  LocalPartReading,
  {
    found: 'names' | 'unknown-name' | 'partial-name' | 'particle-missing' | 'particle-added' | 'word-order';
  }
>;

/** Whether a reading leaves nothing to accept: not this person's address, or not yet. */
export function isErrorReading(reading: LocalPartReading): reading is ErrorReading {
  switch (reading.found) {
    case 'names':
    case 'unknown-name':
    case 'partial-name':
    case 'particle-missing':
    case 'particle-added':
    case 'word-order':
      return false;
    default:
      return true;
  }
}
