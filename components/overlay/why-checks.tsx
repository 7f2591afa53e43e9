import { useState } from 'preact/hooks';
import type { FieldCheck } from '../../lib/conversion/guidance.ts';
import { type TextKey, text } from '../text.ts';
import { Button } from './button.tsx';

const WHYS: Readonly<Record<FieldCheck['check'], { ask: TextKey; rule: TextKey; source: TextKey }>> = {
  rpps: { ask: 'why_ask_rpps', rule: 'why_rule_rpps', source: 'why_source_rpps' },
  correspondence: { ask: 'why_ask_address', rule: 'why_rule_address', source: 'why_source_address' },
  visible: { ask: 'why_ask_visible', rule: 'why_rule_visible', source: 'why_source_visible' },
};

/** « Pourquoi ? » on each check that stands beside a field: the rule, and where it comes from. One at a time. */
export function WhyChecks({ checks }: { checks: FieldCheck[] }) {
  const [open, setOpen] = useState<FieldCheck['check']>();
  const shown = checks.find(({ check }) => check === open);
  if (checks.length === 0) return null;
  return (
    <div class="whys">
      {checks.map(({ check }) => (
        <Button
          key={check}
          action={`why-${check}`}
          class="quiet"
          expanded={check === open}
          onAction={() => setOpen(check === open ? undefined : check)}
        >
          {text(WHYS[check].ask)}
        </Button>
      ))}
      {shown && (
        <div class="rule" data-part="why">
          <p>{text(WHYS[shown.check].rule)}</p>
          <p class="why">{text(WHYS[shown.check].source)}</p>
        </div>
      )}
    </div>
  );
}
