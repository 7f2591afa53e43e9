import type { Conversion } from '../conversion/conversion.ts';
import { correspondenceOf, isConverted, rppsOf, seenOf } from '../conversion/progress.ts';
import type { Findings } from '../directory/findings.ts';
import type { Asker, HeldAddress, TrackedAccount } from '../directory/tracked-account.ts';
import type { Checklist } from './mirror.ts';

/** The accounts of the work list that an extract of the directory is searched for. */
export function trackedAccounts({ conversions, findings }: Checklist): TrackedAccount[] {
  return [...conversions.values()].flatMap((conversion) => {
    if (conversion.decision.value.kind === 'finished' && !correspondenceOf(conversion)) return [];
    return trackedAccount(conversion, findings.get(conversion.mail));
  });
}

function trackedAccount(conversion: Conversion, known: Findings | undefined): TrackedAccount {
  const { mail, person } = conversion;
  const { nom, prenom, profession } = person.value;
  const rpps = [rppsOf(conversion), known?.listed?.value, known?.chosen?.value].map((number) =>
    (number ?? '').replace(/\D/g, ''),
  );
  const held = heldAddress(conversion);
  return {
    mail,
    nom,
    prenom,
    profession,
    rpps: [...new Set(rpps.filter((number) => number !== ''))],
    candidates: known?.candidates?.value.map(({ practitioner }) => practitioner.rpps) ?? [],
    ...(held && { held }),
  };
}

function heldAddress(conversion: Conversion): HeldAddress | undefined {
  const held = correspondenceOf(conversion);
  if (!held || !isConverted(conversion)) return undefined;
  const seen = seenOf(conversion)?.value;
  // A page that shows the address again is no save.
  const saved = conversion.attempts.correspondence;
  const accepted = saved?.answer?.kind === 'accepted' ? saved.answer.at : undefined;
  const isSaved = accepted !== undefined && isSameLocal(saved?.value.address ?? '', held.value.address);
  return {
    address: held.value.address.trim().toLowerCase(),
    hidden: held.value.choice === 'hidden',
    savedAt: isSaved ? accepted : held.at,
    ...(seen?.state === 'published' && { publishedIn: seen.source.date }),
  };
}

/** Whether what stands before the `@` is the same, a homonym's digit included. */
function isSameLocal(one: string, other: string): boolean {
  const [a, b] = [one, other].map((address) => address.trim().toLowerCase().split('@')[0]);
  return a === b;
}

/** The administrator's establishment, and the domains at which its accounts have addresses. */
export function askerOf({ conversions, settings }: Checklist): Asker {
  const domains = [...conversions.values()].flatMap((conversion) => {
    const address = correspondenceOf(conversion)?.value.address ?? '';
    return address.includes('@') ? [address.slice(address.indexOf('@') + 1).toLowerCase()] : [];
  });
  return {
    name: settings.establishmentName,
    finess: settings.establishmentFiness,
    postcode: settings.establishmentPostcode,
    domains: [...new Set(domains)],
  };
}
