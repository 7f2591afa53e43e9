import type { PageFacts } from '../page/types.ts';
import { concerns } from './concerns.ts';
import {
  type Answer,
  type Attempt,
  type Conversion,
  LONGEST_NOTE,
  later,
  type SavingKind,
  type SavingOf,
} from './conversion.ts';
import type { Decided, Fact, Listed, Noted, PageSeen, PublicationChecked, Saved } from './facts.ts';

/**
 * What becomes of a conversion when a fact is learnt. Pure, idempotent, and the same whatever the order of the
 * facts, so that reloads, second tabs and late messages never confuse it.
 *
 * @returns the conversion itself when the fact says nothing about it
 */
export function observe(conversion: Conversion, fact: Fact): Conversion {
  switch (fact.kind) {
    case 'page':
      return observePage(conversion, fact);
    case 'saving':
      return fact.mail === conversion.mail ? observeSaving(conversion, fact) : conversion;
    case 'decision':
      return fact.mail === conversion.mail ? observeDecision(conversion, fact) : conversion;
    case 'publication':
      return fact.mail === conversion.mail ? observePublication(conversion, fact) : conversion;
    case 'listed':
      return fact.mail === conversion.mail ? observeListed(conversion, fact) : conversion;
    case 'note':
      return fact.mail === conversion.mail ? observeNote(conversion, fact) : conversion;
  }
}

/** Any page of Medimail is later than a list from elsewhere. */
const BEFORE_ANY_PAGE = 1;

function observeListed(conversion: Conversion, { person }: Listed): Conversion {
  return { ...conversion, person: later(conversion.person, { value: person, at: BEFORE_ANY_PAGE }) };
}

function observePublication(conversion: Conversion, { value, at }: PublicationChecked): Conversion {
  return { ...conversion, seen: later(conversion.seen, { value, at }) };
}

function observeNote(conversion: Conversion, { text, at }: Noted): Conversion {
  const value = text.trim().slice(0, LONGEST_NOTE);
  return { ...conversion, note: later(conversion.note, { value, at }) };
}

function observeDecision(conversion: Conversion, { decision, at }: Decided): Conversion {
  const undoneAt = decision.kind === 'none' ? Math.max(conversion.undoneAt, at) : conversion.undoneAt;
  return { ...conversion, undoneAt, decision: later(conversion.decision, { value: decision, at }) };
}

function observeSaving(conversion: Conversion, { what, value, at, origin }: Saved): Conversion {
  const known = conversion.attempts[what];
  if (known && known.at >= at) return conversion;
  return { ...conversion, attempts: { ...conversion.attempts, [what]: { value, at, origin } } };
}

function observePage(conversion: Conversion, fact: PageSeen): Conversion {
  const inHand = fact.hand === conversion.mail;
  let next = conversion;
  // A list names its accounts row by row; only the other pages are about one account.
  if (fact.page.kind !== 'account-list' && concerns(conversion, fact.page.identity, inHand) !== 'no') {
    next = observeForm(next, fact);
  }
  next = observeRow(next, fact);
  return observeAnswers(next, fact, inHand);
}

function observeRow(
  conversion: Conversion,
  { page, at: shownAt, saidAt: at = shownAt }: PageSeen,
): Conversion {
  const row = page.rows.find((candidate) => candidate.mail === conversion.mail);
  if (!row) return conversion;
  const { nom, prenom, profession, adeli = '' } = row;
  return {
    ...conversion,
    person: later(conversion.person, { value: { nom, prenom, profession, adeli }, at }),
    place: later(conversion.place, { value: 'account-list', at: shownAt }),
    ...(row.bal && { bal: later(conversion.bal, { value: row.bal, at }) }),
    ...(row.rpps !== undefined && { rpps: later(conversion.rpps, { value: row.rpps, at }) }),
  };
}

function observeForm(
  conversion: Conversion,
  { page, at: shownAt, saidAt: at = shownAt }: PageSeen,
): Conversion {
  if (page.kind !== 'record' && page.kind !== 'type-change' && page.kind !== 'correspondence')
    return conversion;
  const next: Conversion = {
    ...conversion,
    place: later(conversion.place, { value: page.kind, at: shownAt }),
  };
  // After a refusal, the fields may hold what was refused.
  if (page.errors.length > 0) return next;
  if (page.record?.bal) next.bal = later(next.bal, { value: page.record.bal, at });
  if (page.record?.rpps !== undefined) next.rpps = later(next.rpps, { value: page.record.rpps, at });
  const { correspondence } = page;
  if (correspondence?.publication) {
    const { address, choice, publication } = correspondence;
    next.correspondence = later(next.correspondence, { value: { address, ...(choice && { choice }) }, at });
    next.publication = later(next.publication, { value: publication, at });
  }
  return next;
}

/** The first page that a tab shows after a save is Medimail's answer to it. */
function observeAnswers(conversion: Conversion, fact: PageSeen, inHand: boolean): Conversion {
  const attempts = { ...conversion.attempts };
  let changed = false;
  for (const what of Object.keys(attempts) as SavingKind[]) {
    const attempt = attempts[what];
    if (!attempt || !inHand) continue;
    const answer = answerTo(what, attempt, fact, shownOf(conversion, fact, inHand));
    if (!answer || (attempt.answer && attempt.answer.at <= answer.at)) continue;
    Object.assign(attempts, { [what]: { ...attempt, answer } });
    changed = true;
  }
  return changed ? { ...conversion, attempts } : conversion;
}

function answerTo(
  what: SavingKind,
  attempt: Attempt,
  { page, at, origin }: PageSeen,
  shown: Shown,
): Answer | undefined {
  if (at <= attempt.at || origin.tab !== attempt.origin.tab) return undefined;
  if (page.kind === 'login') return { kind: 'lost', messages: page.errors, at };
  if (page.errors.length > 0) return { kind: 'refused', messages: page.errors, at };
  if (page.notices.length > 0) return { kind: 'accepted', messages: page.notices, at };
  // The page that the save left, still there while the next one loads, answers nothing.
  const same = origin.document === attempt.origin.document;
  if (page.kind === 'other' || (same && hasForm(what, page))) return undefined;
  if (isAsSaved(attempt.value, shown)) return { kind: 'accepted', messages: [], at };
  // Refused without a word on the page: a box of the browser said why, and led back.
  return same ? undefined : { kind: 'refused', messages: [], at };
}

/** What a page shows that Medimail holds of one account; nothing of what it does not show. */
interface Shown {
  bal?: string | undefined;
  rpps?: string | undefined;
  correspondence?: PageFacts['correspondence'];
}

function shownOf(conversion: Conversion, { page }: PageSeen, inHand: boolean): Shown {
  const row = page.rows.find(({ mail }) => mail === conversion.mail);
  if (row) return { bal: row.bal, rpps: row.rpps };
  if (page.kind === 'account-list' || concerns(conversion, page.identity, inHand) === 'no') return {};
  return { ...page.record, correspondence: page.correspondence };
}

/** Whether a page shows nothing else than what was saved. */
function isAsSaved(value: SavingOf[SavingKind], { bal, rpps, correspondence }: Shown): boolean {
  if ('rpps' in value) return rpps === undefined || digitsOf(rpps) === digitsOf(value.rpps);
  if (!('address' in value)) return bal === undefined || bal === 'PER';
  // A form that says nothing of publication may be one that was not saved yet.
  if (!correspondence || correspondence.publication) return true;
  return (
    localPart(correspondence.address) === localPart(value.address) && correspondence.choice === value.choice
  );
}

function digitsOf(rpps: string): string {
  return rpps.replace(/\D/g, '');
}

function hasForm(what: SavingKind, page: PageFacts): boolean {
  if (what === 'user') return page.record !== undefined;
  return page.kind === (what === 'type' ? 'type-change' : 'correspondence');
}

function localPart(address: string): string {
  return address.replace(/@.*/, '').trim().toLowerCase();
}
