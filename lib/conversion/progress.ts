import type { BalType, PublicationState } from '../page/types.ts';
import {
  type Answer,
  type Conversion,
  type Dated,
  later,
  type PublicationSeen,
  type SavedCorrespondence,
} from './conversion.ts';
import type { StepId } from './steps.ts';

/** Where an account stands in the checklist. `awaiting`: published in the national directory during the night. */
export type Status = 'todo' | 'active' | 'paused' | 'set-aside' | 'awaiting' | 'done';

export const STATUSES: readonly Status[] = ['active', 'awaiting', 'todo', 'paused', 'set-aside', 'done'];

/** The type of mailbox that Medimail holds, as far as pages and accepted saves tell. */
export function balOf(conversion: Conversion): BalType | undefined {
  const { attempts, bal } = conversion;
  const accepted = acceptedAt(attempts.type);
  return accepted === undefined ? bal?.value : later<BalType>(bal, { value: 'PER', at: accepted }).value;
}

/**
 * The RPPS that Medimail holds.
 * @returns empty when none is known
 */
export function rppsOf(conversion: Conversion): string {
  const { attempts, rpps } = conversion;
  const accepted = acceptedAt(attempts.user);
  if (accepted === undefined || !attempts.user) return rpps?.value ?? '';
  return later(rpps, { value: attempts.user.value.rpps, at: accepted }).value;
}

/**
 * The correspondence that Medimail holds, with the moment it was saved or seen saved.
 * @returns none when none is known, or when the work was undone since
 */
export function correspondenceOf(conversion: Conversion): Dated<SavedCorrespondence> | undefined {
  const { attempts, correspondence, undoneAt } = conversion;
  const accepted = acceptedAt(attempts.correspondence);
  const held =
    accepted === undefined || !attempts.correspondence
      ? correspondence
      : later(correspondence, { value: attempts.correspondence.value, at: accepted });
  return held && held.at > undoneAt ? held : undefined;
}

/**
 * What Medimail says of the publication of the correspondence that it holds.
 * @returns none when it said nothing, or said it of an address that was changed since
 */
export function publicationOf(conversion: Conversion): PublicationState | undefined {
  const held = correspondenceOf(conversion);
  const { publication } = conversion;
  return held && publication && publication.at >= held.at ? publication.value : undefined;
}

/**
 * What the national directory last said of the address that Medimail holds.
 * @returns none when it was not asked, or was asked of an address that was changed since
 */
export function seenOf(conversion: Conversion): Dated<PublicationSeen> | undefined {
  const { seen, undoneAt } = conversion;
  const held = correspondenceOf(conversion);
  // A page may show the address again after the directory did: only another address makes it another question.
  if (!held || !seen || seen.at <= undoneAt) return undefined;
  return localPart(seen.value.address) === localPart(held.value.address) ? seen : undefined;
}

/** The last thing Medimail refused or lost, while nothing newer was tried. */
export function refusalOf(conversion: Conversion): Answer | undefined {
  const attempts = Object.values(conversion.attempts).filter((attempt) => attempt !== undefined);
  const last = attempts.sort((a, b) => b.at - a.at)[0];
  return last?.answer && last.answer.kind !== 'accepted' ? last.answer : undefined;
}

/** What Medimail refused to save, while nothing newer was tried: the same again would be refused again. */
export function refusedRpps({ attempts: { user } }: Conversion): string | undefined {
  return user?.answer?.kind === 'refused' ? user.value.rpps : undefined;
}

/** As {@link refusedRpps}, for the address. */
export function refusedAddress({ attempts: { correspondence } }: Conversion): string | undefined {
  return correspondence?.answer?.kind === 'refused' ? correspondence.value.address : undefined;
}

/** The step that comes next, from what Medimail holds and the page last seen. */
export function stepOf(conversion: Conversion): StepId {
  const place = conversion.place?.value;
  if (isConverted(conversion)) return 'publication';
  if (balOf(conversion) !== 'PER') {
    if (place === 'type-change') return 'choose-personal';
    if (place === 'record') return 'change-type';
    return conversion.decision.value.kind === 'none' ? 'find' : 'open-record';
  }
  if (rppsOf(conversion) === '') return place === 'account-list' ? 'open-record' : 'enter-rpps';
  return place === 'correspondence' ? 'check-correspondence' : 'open-correspondence';
}

/** Whether Medimail holds all that the procedure asks for: PER, an RPPS, a correspondence. */
export function isConverted(conversion: Conversion): boolean {
  return (
    conversion.decision.value.kind === 'finished' ||
    (balOf(conversion) === 'PER' && rppsOf(conversion) !== '' && correspondenceOf(conversion) !== undefined)
  );
}

/** Where the account stands in the checklist. */
export function statusOf(conversion: Conversion): Status {
  const decision = conversion.decision.value.kind;
  if (decision === 'set-aside') return 'set-aside';
  if (decision === 'finished') return 'done';
  if (isConverted(conversion)) return isPublished(conversion) ? 'done' : 'awaiting';
  if (decision === 'none') return 'todo';
  return decision === 'paused' ? 'paused' : 'active';
}

/** Whether nothing is left to wait for: it was seen published, or its owner chose that nobody can see it. */
function isPublished(conversion: Conversion): boolean {
  return (
    ['published', 'hidden'].includes(publicationOf(conversion) ?? '') ||
    ['published', 'unlisted'].includes(seenOf(conversion)?.value.state ?? '')
  );
}

/** The hour (local) from which a night's publication can be expected in the directory. */
const MORNING = 6;

/** Whether a night has passed since the correspondence was saved, so that publication can be checked. */
export function isDue(conversion: Conversion, now: Date): boolean {
  const saved = correspondenceOf(conversion);
  if (statusOf(conversion) !== 'awaiting' || !saved) return false;
  const morning = new Date(saved.at);
  if (morning.getHours() >= MORNING) morning.setDate(morning.getDate() + 1);
  morning.setHours(MORNING, 0, 0, 0);
  return now >= morning;
}

/** The moment of the last thing learnt or decided, to show the most recent work first. */
export function touchedAt(conversion: Conversion): number {
  const { decision, attempts } = conversion;
  const saves = Object.values(attempts).map((attempt) => attempt?.at ?? 0);
  return Math.max(decision.at, ...saves);
}

function acceptedAt(attempt: { answer?: Answer } | undefined): number | undefined {
  return attempt?.answer?.kind === 'accepted' ? attempt.answer.at : undefined;
}

function localPart(address: string): string {
  return address.replace(/@.*/, '').trim().toLowerCase();
}
