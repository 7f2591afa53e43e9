import { type Attempt, type Conversion, type Dated, later, type SavingKind } from './conversion.ts';

/**
 * One account as two records of it tell: of each thing, what was learnt or decided last. The order of the two does
 * not matter, and merging again changes nothing.
 */
export function mergeConversions(a: Conversion, b: Conversion): Conversion {
  return {
    mail: a.mail,
    person: later(a.person, b.person),
    decision: later(a.decision, b.decision),
    undoneAt: Math.max(a.undoneAt, b.undoneAt),
    attempts: mergeAttempts(a.attempts, b.attempts),
    ...both('bal', a.bal, b.bal),
    ...both('rpps', a.rpps, b.rpps),
    ...both('place', a.place, b.place),
    ...both('correspondence', a.correspondence, b.correspondence),
    ...both('publication', a.publication, b.publication),
    ...both('seen', a.seen, b.seen),
    ...both('note', a.note, b.note),
  };
}

function both<Name extends string, T>(
  name: Name,
  a: Dated<T> | undefined,
  b: Dated<T> | undefined,
): { [K in Name]?: Dated<T> } {
  const kept = b ? later(a, b) : a;
  return (kept ? { [name]: kept } : {}) as { [K in Name]?: Dated<T> };
}

function mergeAttempts(a: Conversion['attempts'], b: Conversion['attempts']): Conversion['attempts'] {
  const merged: Conversion['attempts'] = {};
  for (const what of ['type', 'user', 'correspondence'] as const satisfies readonly SavingKind[]) {
    const kept = laterAttempt(a[what], b[what]);
    if (kept) Object.assign(merged, { [what]: kept });
  }
  return merged;
}

/** Of one attempt, the record that has its answer, the first one that came. */
function laterAttempt(a: Attempt | undefined, b: Attempt | undefined): Attempt | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (!a.answer || !b.answer) return a.answer ? a : b.answer ? b : firstOf(a, b);
  return a.answer.at === b.answer.at ? firstOf(a, b) : a.answer.at < b.answer.at ? a : b;
}

/** One of two that nothing else tells apart, the same whatever their order. */
function firstOf(a: Attempt, b: Attempt): Attempt {
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
