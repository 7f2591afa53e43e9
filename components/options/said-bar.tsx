import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import type { OptionsProps } from './state.ts';

/** Says what was just saved, wherever one is on the page, and lets it be undone. */
export function SaidBar({ state: { said } }: OptionsProps) {
  const { value } = said;
  return (
    <div class="said-bar" role="status" data-tone={value?.bad && 'bad'} data-part="said">
      {value && (
        <>
          <span>{value.text()}</span>
          {value.undo && (
            <Button action="undo" look="soft" onAction={value.undo}>
              {text('action_undo')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
