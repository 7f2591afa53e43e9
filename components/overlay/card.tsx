import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stepNumber } from '../../lib/conversion/steps.ts';
import { text } from '../text.ts';
import { Button } from './button.tsx';
import { CardActions } from './card-actions.tsx';
import { CardBody } from './card-body.tsx';
import { CardHeader } from './card-header.tsx';
import { bubblesBefore, controlRects, worked } from './occupied.ts';
import { type Beside, usePlacement } from './place.ts';
import { rectOf } from './rect.ts';
import { seenOf } from './seen.ts';
import { SetAsideForm } from './set-aside-form.tsx';
import { ShownNote } from './shown-note.tsx';
import type { OverlayActions, OverlayState } from './state.ts';
import { useAnnouncement } from './use-announcement.ts';
import { WhyChecks } from './why-checks.tsx';

const BESIDE: Beside = {
  placements: ['right-start', 'bottom-start', 'left-start', 'top-start', 'bottom-end', 'top-end'],
  distance: 16,
};

interface Props {
  state: OverlayState;
  actions: OverlayActions;
}

/** Says which step this is, what to do, for whom and why. Never lies over what it speaks of. */
export function Card({ state, actions }: Props) {
  const { conversion, guidance, look, held } = state;
  const [settingAside, setSettingAside] = useState(false);
  const cancelled = useRef(false);
  const announcement = useAnnouncement(guidance, held);
  const box = usePlacement(guidance.target && seenOf(guidance.target), {
    ...BESIDE,
    moved: look.moved,
    avoid: () => [
      ...[...bubblesBefore(box.current), ...worked(guidance)].map(rectOf),
      ...(state.keepOff?.() ?? []),
    ],
    spare: controlRects,
  });

  const cancel = () => {
    cancelled.current = true;
    setSettingAside(false);
  };
  useLayoutEffect(() => {
    // The focus goes back to what asked for the form, which is there again.
    if (cancelled.current) box.current?.querySelector<HTMLElement>('[data-action="set-aside"]')?.focus();
    cancelled.current = false;
  }, [settingAside]);

  return (
    <section
      ref={(element) => {
        box.current = element;
      }}
      class="card"
      aria-label={text('card_name', text('card_step', stepNumber(guidance.step)))}
      data-part="card"
      data-step={guidance.step}
      data-mail={conversion.mail}
      data-state={guidance.state}
    >
      <CardHeader step={guidance.step} look={look} box={box} actions={actions} />
      {!look.folded && (
        <>
          <CardBody state={state} />
          {guidance.shown && <ShownNote element={guidance.shown} onForget={actions.forget} />}
          {held && (
            <div class="buttons">
              <Button action="fix" class="primary" onAction={actions.fix}>
                {text('card_fix')}
              </Button>
              <Button careful action="save-anyway" onAction={actions.saveAnyway}>
                {text('card_save_anyway')}
              </Button>
            </div>
          )}
          <WhyChecks checks={guidance.checks} />
          {settingAside ? (
            <SetAsideForm onCancel={cancel} onSetAside={actions.setAside} />
          ) : (
            <CardActions state={state} actions={actions} onSetAside={() => setSettingAside(true)} />
          )}
        </>
      )}
      <p class="unseen" role="status" aria-live="polite">
        {announcement}
      </p>
    </section>
  );
}
