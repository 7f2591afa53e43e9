import type { RefObject } from 'preact';
import { STEP_IDS, type StepId, stepNumber } from '../../lib/conversion/steps.ts';
import type { CardLook } from '../../lib/store/messages.ts';
import { text } from '../text.ts';
import { Button } from './button.tsx';
import { MoveHandle } from './move-handle.tsx';
import type { OverlayActions } from './state.ts';

interface Props {
  step: StepId;
  look: CardLook;
  box: RefObject<HTMLElement | null>;
  actions: OverlayActions;
}

/** The step's number, how far that is, and what one does with the card itself. */
export function CardHeader({ step, look, box, actions }: Props) {
  const number = stepNumber(step);
  return (
    <>
      <header>
        <MoveHandle box={box} onMove={(moved) => actions.look({ ...look, moved })} />
        <strong>{text('card_step', number)}</strong>
        <Button
          action="open-help"
          class="icon"
          label={text('card_help')}
          onAction={() => actions.openHelp(step)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6M8 13v.01" />
          </svg>
        </Button>
        <Button
          action={look.folded ? 'unfold' : 'fold'}
          class="icon"
          label={text(look.folded ? 'card_unfold' : 'card_fold')}
          expanded={!look.folded}
          onAction={() => actions.look({ ...look, folded: !look.folded })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={look.folded ? 'M3 6l5 5 5-5' : 'M3 10l5-5 5 5'} />
          </svg>
        </Button>
        <Button action="dismiss" class="icon" label={text('card_close')} onAction={actions.close}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </Button>
      </header>
      <div class="track" aria-hidden="true">
        {STEP_IDS.map((id) => (
          <span key={id} class={stepNumber(id) < number ? 'past' : id === step ? 'now' : ''} />
        ))}
      </div>
    </>
  );
}
