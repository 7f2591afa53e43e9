import { useState } from 'preact/hooks';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import type { ChecklistProps } from './checklist.tsx';

const SAID = { act: 'popup_error_text', read: 'popup_error_read', full: 'problem_full' } as const;

/** What stands in the way of the work, and what to do about it. */
export function Notices({ state, acts }: ChecklistProps) {
  const failure = state.failure.value;
  const erased = state.stored.value?.erased ?? 0;
  const [told, setTold] = useState(0);
  const damaged = state.stored.value?.damaged ?? 0;
  if (state.granted.value && !failure && erased === 0 && damaged <= told) return null;
  return (
    <div class="notices">
      {!state.granted.value && (
        <Callout title={text('popup_access_title')}>
          <p>{text('popup_access_text')}</p>
          <Button action="allow" look="solid" onAction={acts.allow}>
            {text('action_allow')}
          </Button>
        </Callout>
      )}
      {erased > 0 && (
        <Callout title={erased === 1 ? text('popup_erased_title_1') : text('popup_erased_title', erased)}>
          <p>{text('popup_erased_text')}</p>
          <Button action="erased-told" onAction={acts.erasedTold}>
            {text('action_understood')}
          </Button>
        </Callout>
      )}
      {damaged > told && (
        <Callout title={text('popup_damaged_title')}>
          <p>{damaged === 1 ? text('popup_damaged_1') : text('popup_damaged', damaged)}</p>
          <Button action="damaged-told" onAction={() => setTold(damaged)}>
            {text('action_understood')}
          </Button>
        </Callout>
      )}
      {failure && (
        <Callout
          title={text(failure.what === 'full' ? 'problem_full_title' : 'popup_error_title')}
          tone="bad"
        >
          <p>{text(SAID[failure.what])}</p>
          <Button action="retry" onAction={() => void failure.retry()}>
            {text('action_retry')}
          </Button>
        </Callout>
      )}
    </div>
  );
}
