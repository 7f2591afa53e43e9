import type { FieldCheck, Guidance } from '../../lib/conversion/guidance.ts';
import type { Findings } from '../../lib/directory/findings.ts';
import { text } from '../text.ts';
import { Button } from './button.tsx';
import { explain } from './explain.ts';
import { bubblesBefore, controlRects, worked, writtenAround } from './occupied.ts';
import { Offers } from './offers.tsx';
import { type Beside, usePlacement } from './place.ts';
import { rectOf } from './rect.ts';
import { seenOf } from './seen.ts';
import type { OverlayActions } from './state.ts';

const BESIDE: Beside = {
  placements: ['right', 'bottom-start', 'top-start', 'left'],
  distance: 12,
};

const MARKS = { ok: 'M3 8.5l3.5 3.5L13 4.5', warning: 'M8 2v7M8 13v.01', error: 'M4 4l8 8M12 4l-8 8' };

interface Props {
  guidance: Guidance;
  findings: Findings | undefined;
  actions: OverlayActions;
}

/** The verdict beside each field that is checked, with what one click can put in it. */
export function FieldChecks({ guidance, ...rest }: Props) {
  return guidance.checks.map((check) => (
    <Bubble key={check.check} check={check} guidance={guidance} {...rest} />
  ));
}

function Bubble({ check, guidance, findings, actions }: Props & { check: FieldCheck }) {
  const { verdict } = check.result;
  const box = usePlacement(seenOf(check.field), {
    ...BESIDE,
    avoid: () => [...worked(guidance), ...bubblesBefore(box.current)].map(rectOf),
    spare: () => [...controlRects(), ...writtenAround(check.field)],
  });
  const suggestions = suggestionsOf(check);
  return (
    <div
      ref={(element) => {
        box.current = element;
      }}
      class="check"
      data-part="check"
      data-check={check.check}
      data-verdict={verdict}
    >
      <p class="verdict" role="status">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={MARKS[verdict]} />
        </svg>
        <span>{explain(check)}</span>
      </p>
      {suggestions.length > 0 && (
        <div class="buttons">
          {suggestions.map((suggestion) => (
            <Button
              key={suggestion}
              careful
              action="apply-suggestion"
              label={text('check_apply', suggestion)}
              onAction={() => actions.fill(check.field as HTMLInputElement, suggestion)}
            >
              {suggestion}
            </Button>
          ))}
        </div>
      )}
      {check.check === 'rpps' && verdict !== 'ok' && (
        <Offers
          findings={findings}
          fill={(rpps) => actions.fill(check.field as HTMLInputElement, rpps)}
          openDirectory={actions.openDirectory}
        />
      )}
      {check.check === 'visible' &&
        check.result.verdict === 'warning' &&
        check.result.reason === 'confirm' && (
          <div class="buttons">
            <Button careful action="confirm-visible" onAction={actions.confirmVisible}>
              {text('check_visible_confirm')}
            </Button>
          </div>
        )}
    </div>
  );
}

/** What is right first, then the two forms that the address may have; nothing when nothing is to be mended. */
function suggestionsOf(check: FieldCheck): string[] {
  if (check.check === 'visible' || check.result.verdict === 'ok') return [];
  const mended = 'suggestion' in check.result && check.result.suggestion ? [check.result.suggestion] : [];
  return check.check === 'rpps' ? mended : [...new Set([...mended, ...check.suggestions])];
}
