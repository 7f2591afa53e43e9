import type { PageReading } from '../page/types.ts';
import { type Concern, concerns } from './concerns.ts';
import type { Conversion } from './conversion.ts';
import type { Guidance, Known, Need, PageGuidance, Say } from './guidance.ts';
import { guideCorrespondence } from './guide-correspondence.ts';
import { guideList } from './guide-list.ts';
import { guideRecord } from './guide-record.ts';
import { guideTypeChange } from './guide-type-change.ts';
import {
  balOf,
  correspondenceOf,
  isConverted,
  publicationOf,
  refusalOf,
  rppsOf,
  statusOf,
  stepOf,
} from './progress.ts';
import type { StepId } from './steps.ts';

/**
 * What to say, and what to point at, for an account on a page. Pure.
 *
 * @returns `undefined` when the page is none of the procedure's, and reports nothing: the assistant stays away
 */
export function guide(conversion: Conversion, reading: PageReading, known: Known): Guidance | undefined {
  const concern = concerns(conversion, reading.identity, true);
  const guidance = onPage(conversion, reading, known, concern);
  if (!guidance) return undefined;
  return {
    checks: [],
    refusals: reading.errors,
    unnamed: concern === 'assumed' && ['record', 'correspondence'].includes(reading.kind),
    ...guidance,
  };
}

function onPage(
  conversion: Conversion,
  reading: PageReading,
  known: Known,
  concern: Concern,
): PageGuidance | undefined {
  const need = needOf(conversion);
  const wait = (say: Say, more: Partial<Guidance> = {}) => waiting(stepOf(conversion), say, more);
  switch (reading.kind) {
    case 'login':
      return reading.errors.length > 0 ? wait('log_in', { refusals: [] }) : undefined;
    case 'other':
      return reading.errors.length > 0 && refusalOf(conversion) ? wait('refused') : undefined;
    case 'account-list':
      if (need === 'nothing') return finished(conversion);
      return reading.list && guideList(conversion, reading.list, need);
  }
  if (concern === 'no') return wait('other_account', { other: reading.identity });
  if (need === 'nothing' && reading.kind !== 'correspondence') return finished(conversion);
  if (reading.kind === 'correspondence') {
    if (!reading.correspondence) return undefined;
    if (need === 'type' || need === 'rpps') return wait('go_to_record');
    if (need === 'nothing' && reading.errors.length === 0) return finished(conversion);
    return guideCorrespondence(conversion, reading.correspondence, known);
  }
  if (need === 'correspondence') return waiting('open-correspondence', 'go_to_list');
  if (reading.kind === 'type-change' && reading.typeChange && need === 'type')
    return guideTypeChange(reading.typeChange);
  return reading.record ? guideRecord(conversion, reading.record, need, known) : wait('go_to_record');
}

/** What is left to have in Medimail before the night's publication. */
export function needOf(conversion: Conversion): Need {
  if (isConverted(conversion)) return 'nothing';
  if (balOf(conversion) !== 'PER') return 'type';
  return rppsOf(conversion) === '' ? 'rpps' : 'correspondence';
}

function waiting(step: StepId, say: Say, more: Partial<Guidance> = {}): PageGuidance {
  return { step, state: 'waiting', say, ...more };
}

function finished(conversion: Conversion): PageGuidance {
  const hidden =
    publicationOf(conversion) === 'hidden' || correspondenceOf(conversion)?.value.choice === 'hidden';
  const published = statusOf(conversion) === 'done' && !hidden;
  return {
    step: 'publication',
    state: 'done',
    say: published ? 'published' : hidden ? 'unlisted' : 'tonight',
  };
}
