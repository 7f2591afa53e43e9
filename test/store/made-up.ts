import fc from 'fast-check';
import type { Conversion, Decision, SavedCorrespondence } from '../../lib/conversion/conversion.ts';

const at = fc.nat(2_000_000_000_000);
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const dated = <T>(value: fc.Arbitrary<T>) => fc.record({ value, at });
const choice = fc.constantFrom('visible' as const, 'hidden' as const);

const savedCorrespondence: fc.Arbitrary<SavedCorrespondence> = fc.record(
  { address: text, choice },
  { requiredKeys: ['address'] },
);

const attempt = <T>(value: fc.Arbitrary<T>) =>
  fc.record(
    {
      value,
      at,
      origin: fc.record({ tab: fc.integer({ min: -1, max: 1000 }), document: text }),
      answer: fc.record({
        kind: fc.constantFrom('accepted' as const, 'refused' as const, 'lost' as const),
        messages: fc.array(text, { maxLength: 3 }),
        at,
      }),
    },
    { requiredKeys: ['value', 'at', 'origin'] },
  );

const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.constantFrom<Decision>({ kind: 'none' }, { kind: 'started' }, { kind: 'paused' }, { kind: 'finished' }),
  fc.record({
    kind: fc.constant('set-aside' as const),
    reason: fc.constantFrom('no-rpps' as const, 'duplicate' as const, 'other' as const),
    text,
  }),
);

/** Any conversion that could be stored, however unlikely. */
export const madeUpConversion: fc.Arbitrary<Conversion> = fc.record(
  {
    mail: fc.emailAddress().map((mail) => mail.toLowerCase()),
    person: dated(fc.record({ nom: text, prenom: text, profession: text, adeli: text })),
    decision: dated(decision),
    undoneAt: at,
    bal: dated(fc.constantFrom('MED' as const, 'PER' as const, 'ORG' as const, 'APP' as const)),
    rpps: dated(text),
    place: dated(
      fc.constantFrom(
        'account-list' as const,
        'record' as const,
        'type-change' as const,
        'correspondence' as const,
      ),
    ),
    attempts: fc.record(
      {
        type: attempt(fc.constant({})),
        user: attempt(fc.record({ rpps: text })),
        correspondence: attempt(savedCorrespondence),
      },
      { requiredKeys: [] },
    ),
    correspondence: dated(savedCorrespondence),
    note: dated(text),
    publication: dated(fc.constantFrom('waiting' as const, 'published' as const, 'hidden' as const)),
  },
  { requiredKeys: ['mail', 'person', 'decision', 'undoneAt', 'attempts'], noNullPrototype: true },
);
