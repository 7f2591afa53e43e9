import { type Conversion, type Decision, newConversion } from '../../lib/conversion/conversion.ts';
import { VERSION } from '../../lib/store/schema.ts';

/** The moment of everything that is made up here, in local time. */
export const NOON = new Date(2025, 0, 31, 12, 0).getTime();

const MINUTE = 60_000;

interface Made extends Partial<Omit<Conversion, 'person' | 'decision'>> {
  nom?: string;
  prenom?: string;
  profession?: string;
}

/** An account seen as MED on the account list, on which nobody has worked. */
export function todo(
  mail: string,
  { nom = '', prenom = '', profession = '', ...more }: Made = {},
): Conversion {
  return {
    ...newConversion(mail),
    person: { value: { nom, prenom, profession, adeli: '' }, at: NOON },
    bal: { value: 'MED', at: NOON },
    ...more,
  };
}

/** The same account after a decision. */
export function decided(conversion: Conversion, decision: Decision, at = NOON): Conversion {
  return { ...conversion, decision: { value: decision, at } };
}

/** An account that someone works on, whose type is changed: its RPPS comes next. */
export function atRpps(mail: string, made: Made = {}): Conversion {
  const changed = todo(mail, {
    bal: { value: 'PER', at: NOON },
    rpps: { value: '', at: NOON },
    place: { value: 'record', at: NOON },
    ...made,
  });
  return decided(changed, { kind: 'started' });
}

/** An account that is PER with its RPPS and correspondence; its address is published in the night to come. */
export function awaiting(mail: string, address: string, made: Made = {}): Conversion {
  return {
    ...atRpps(mail, made),
    rpps: { value: '19999000011', at: NOON },
    place: { value: 'correspondence', at: NOON },
    attempts: {
      correspondence: {
        value: { address, choice: 'visible' },
        at: NOON + MINUTE,
        origin: { tab: 1, document: 'a' },
        answer: { kind: 'accepted', messages: [], at: NOON + 2 * MINUTE },
      },
    },
  };
}

/** Accounts as they are stored. */
export function stored(...conversions: Conversion[]): Record<string, unknown> {
  return Object.fromEntries(
    conversions.map((conversion) => [`account:${conversion.mail}`, { ...conversion, version: VERSION }]),
  );
}
