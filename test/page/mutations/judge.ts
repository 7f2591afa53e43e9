import { suggestCorrespondence } from '../../../lib/checks/correspondence.ts';
import { type Conversion, newConversion } from '../../../lib/conversion/conversion.ts';
import type { Guidance, Known } from '../../../lib/conversion/guidance.ts';
import { guide } from '../../../lib/conversion/guide.ts';
import type { PageReading } from '../../../lib/page/types.ts';
import { NOTHING_KNOWN } from '../../conversion/nothing-known.ts';
import { rppsFor } from '../../medimail/made-up-rpps.ts';
import type { Account } from '../../medimail/state.ts';
import { type Mark, MENU, type Target } from './oracle.ts';
import { NEEDED, type PageName } from './pages.ts';

/** `wrong` is a pointer on something else; `unsure` is none at all. */
export type Verdict = 'right' | 'unsure' | 'wrong';

export interface Judgement {
  target: Target;
  verdict: Verdict;
  /** What happened, for whoever looks into it. */
  why: string;
}

type Marks = Map<Element, Mark>;

interface Asked {
  page: PageName;
  marks: Marks;
  account: Account;
  /** Reads the page again once the address was chosen to be visible on it. */
  chosen(): PageReading;
}

/** What the administrator has done on the page before the pointer is asked for. */
interface Moment {
  need: 'type' | 'rpps' | 'correspondence';
  change?: (reading: PageReading) => PageReading;
  known?: Partial<Known>;
}

/**
 * Asks the guide for each target of a page, at the moment when the procedure comes to it.
 *
 * @param marks the true targets
 */
export function judge(reading: PageReading, { page, marks, account, chosen }: Asked): Judgement[] {
  const targets = NEEDED[page].filter((target) => [...marks.values()].includes(target));
  return targets.map((target) => {
    const { need, change = (same) => same, known } = momentOf(target, account);
    const guidance = guide(started(account, need), change(target === 'save' ? chosen() : reading), {
      ...NOTHING_KNOWN,
      ...known,
    });
    return { target, ...verdictOn(guidance, marks, target) };
  });
}

function momentOf(target: Target, account: Account): Moment {
  const rpps = rppsFor(account);
  switch (target) {
    case 'search':
    case 'edit':
    case 'change-type':
    case 'personal':
      return { need: 'type' };
    case 'search-button':
      return {
        need: 'type',
        change: (reading) =>
          reading.list ? { ...reading, list: { ...reading.list, typedSearch: account.mail } } : reading,
      };
    case 'validate':
      return {
        need: 'type',
        change: (reading) =>
          reading.typeChange ? { ...reading, typeChange: { ...reading.typeChange, chosen: true } } : reading,
      };
    case 'rpps':
      return { need: 'rpps' };
    case 'save-user':
      return {
        need: 'rpps',
        change: (reading) =>
          reading.record ? { ...reading, record: { ...reading.record, typedRpps: rpps } } : reading,
      };
    case 'add':
      return { need: 'correspondence' };
    case 'address':
      return correspondence('', false);
    case 'visible':
      return correspondence(rightAddress(account), false);
    case 'save':
      return correspondence(rightAddress(account), true);
  }
}

function correspondence(local: string, chosen: boolean): Moment {
  return {
    need: 'correspondence',
    known: { visibleConfirmed: chosen },
    change: (reading) => {
      const form = reading.correspondence;
      if (!form) return reading;
      const typedAddress =
        local && form.domain === undefined ? `${local}${domainOf(form.savedAddress)}` : local;
      return {
        ...reading,
        correspondence: { ...form, typedAddress, choice: chosen ? form.choice : undefined },
      };
    },
  };
}

function domainOf(address: string): string {
  return /@.*$/.exec(address)?.[0] ?? '';
}

function rightAddress({ nom, prenom }: Account): string {
  return suggestCorrespondence({ nom, prenom }, {})?.nomPrenom ?? 'nom.prenom';
}

function started(account: Account, need: Moment['need']): Conversion {
  const { mail, nom, prenom, profession, adeli } = account;
  const at = 1;
  return {
    ...newConversion(mail),
    person: { value: { nom, prenom, profession, adeli }, at },
    decision: { value: { kind: 'started' }, at },
    bal: { value: need === 'type' ? 'MED' : 'PER', at },
    rpps: { value: need === 'correspondence' ? rppsFor(account) : '', at },
  };
}

function verdictOn(
  guidance: Guidance | undefined,
  marks: Marks,
  target: Target,
): { verdict: Verdict; why: string } {
  const at = guidance?.target;
  if (guidance?.state !== 'pointing' || !at)
    return { verdict: 'unsure', why: guidance ? `${guidance.state} ${guidance.say}` : 'nothing to say' };
  // Without a button that is recognised, the field is searched from with the Enter key.
  if (target === 'search-button' && marks.get(at) === 'search')
    return { verdict: 'unsure', why: guidance.say };
  const truth = [...marks].find(([, marked]) => marked === target)?.[0];
  // What stands in a menu is shown by what opens it.
  if (truth && !truth.checkVisibility())
    return { verdict: marks.get(at) === MENU ? 'right' : 'wrong', why: `${guidance.say} ${at.outerHTML}` };
  // A radio that a style sheet hides is chosen by its label.
  const isLabel = at.localName === 'label' && truth?.matches('input') && (truth as HTMLInputElement).labels;
  const right =
    marks.get(at) === target ||
    truth?.contains(at) ||
    (isLabel && [...isLabel].includes(at as HTMLLabelElement));
  return { verdict: right ? 'right' : 'wrong', why: `${guidance.say} ${at.outerHTML.slice(0, 200)}` };
}
