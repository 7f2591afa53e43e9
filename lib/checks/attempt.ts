import { type HomonymDigits, readHomonym } from './homonym.ts';
import { readLocalPart } from './local-part.ts';
import { isErrorReading, type LocalPartReading } from './local-part-reading.ts';
import type { PersonWords } from './person-words.ts';
import { withoutSpaces } from './typed-local-part.ts';

/** A text that may have been meant, and what it says. */
export interface Attempt extends HomonymDigits {
  reading: LocalPartReading;
}

/** Of the texts that may have been meant by what was typed, the one that is most this person's. */
export function bestAttempt(plain: string, names: PersonWords): Attempt {
  let best: Attempt | undefined;
  for (const text of withoutSpaces(plain)) {
    const digits = readHomonym(text);
    const attempt = { ...digits, reading: readLocalPart(digits.body, names) };
    if (attempt.reading.found === 'names') return attempt;
    if (!best || (isErrorReading(best.reading) && !isErrorReading(attempt.reading))) best = attempt;
  }
  return best ?? { ...readHomonym(''), reading: readLocalPart('', names) };
}
