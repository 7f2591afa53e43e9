import { text } from '../text.ts';
import { Button } from './button.tsx';
import { NextButton } from './next-button.tsx';
import type { OverlayActions, OverlayState } from './state.ts';

interface Props {
  state: OverlayState;
  actions: OverlayActions;
  onSetAside: () => void;
}

/** What one can do besides Medimail's own buttons. */
export function CardActions({ state: { guidance, switchTo, next }, actions, onSetAside }: Props) {
  const { fill, lookedFor } = guidance;
  if (guidance.state === 'done') {
    return (
      <div class="buttons">
        {next !== undefined && <NextButton name={next} onNext={actions.next} />}
        <Button action="finish" class={next === undefined ? 'primary' : 'quiet'} onAction={actions.close}>
          {text('card_finish')}
        </Button>
      </div>
    );
  }
  return (
    <div class="buttons">
      {fill && (
        <Button
          careful
          action="fill-search"
          class="primary"
          onAction={() => actions.fill(fill.field, fill.value)}
        >
          {text('card_fill_search')}
        </Button>
      )}
      {lookedFor && (
        <Button action="show-element" class="primary" onAction={() => actions.show(lookedFor)}>
          {text('card_show')}
        </Button>
      )}
      {switchTo && (
        <Button careful action="switch" onAction={() => actions.switchTo(switchTo)}>
          {text('card_switch')}
        </Button>
      )}
      <span class="rest">
        {lookedFor && (
          <Button action="report" class="quiet" label={text('report_ask')} onAction={actions.report}>
            {text('report_short')}
          </Button>
        )}
        <Button action="pause" class="quiet" onAction={actions.pause}>
          {text('card_pause')}
        </Button>
        <Button action="set-aside" class="quiet" onAction={onSetAside}>
          {text('card_set_aside')}
        </Button>
      </span>
    </div>
  );
}
