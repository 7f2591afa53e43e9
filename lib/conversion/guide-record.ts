import { checkRpps, type RppsCheck } from '../checks/rpps.ts';
import { only, type RecordForm } from '../page/types.ts';
import type { Conversion } from './conversion.ts';
import type { Guidance, Known, Need, PageGuidance } from './guidance.ts';
import { point } from './point.ts';
import { refusedRpps } from './progress.ts';

/** Guides on the record: to *Changer le type de BAL*, then through the RPPS. */
export function guideRecord(
  conversion: Conversion,
  record: RecordForm,
  need: Need,
  known: Known,
): PageGuidance {
  const checked = checkField(record, known);
  if (need === 'type') return { ...point('change-type', 'change_type', record.changeType), ...checked };
  if (record.rpps.found !== 'one') return point('enter-rpps', 'enter_rpps', record.rpps);
  const result = checkRpps(record.typedRpps, known);
  return {
    ...pointAt(conversion, record, result),
    ...checked,
    checks: [{ check: 'rpps', field: record.rpps.match.element, result }],
  };
}

function pointAt(conversion: Conversion, record: RecordForm, { verdict }: RppsCheck): PageGuidance {
  const typed = record.typedRpps.trim();
  const field = only(record.rpps);
  if (verdict === 'error' || typed === '') return point('enter-rpps', 'enter_rpps', record.rpps);
  if (field && typed === refusedRpps(conversion))
    return { step: 'enter-rpps', state: 'pointing', say: 'rpps_refused', target: field };
  return point('enter-rpps', 'save_user', record.save);
}

/** A number typed early is checked and held like one typed at its step. */
function checkField(record: RecordForm, known: Known): Partial<Guidance> {
  const field = only(record.rpps);
  const control = only(record.save);
  const typed = record.typedRpps.trim();
  const save = control &&
    typed !== '' && { save: { control, what: 'user', value: { rpps: typed } } as const };
  if (!field || typed === '') return {};
  return { checks: [{ check: 'rpps', field, result: checkRpps(record.typedRpps, known) }], ...save };
}
