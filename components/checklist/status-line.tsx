import { useRef } from 'preact/hooks';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ChecklistProps } from './checklist.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

/** Says what was just done, and undoes it. It stays until it is closed or the next act: nobody is hurried. */
export function StatusLine({ state }: ChecklistProps) {
  const notice = state.notice.value;
  const box = useRef<HTMLDivElement>(null);
  useFocusWhenLost(box, notice);

  return (
    <div ref={box} class="status-line" data-shown={notice !== undefined}>
      <p role="status">{notice?.text}</p>
      {notice?.undo && (
        <Button action="undo" look="quiet" onAction={() => void notice.undo?.()}>
          {text('action_undo')}
        </Button>
      )}
      {notice && (
        <Button
          action="dismiss"
          look="icon"
          label={text('action_dismiss')}
          onAction={() => {
            state.notice.value = undefined;
          }}
        >
          <Icon drawing="close" />
        </Button>
      )}
    </div>
  );
}
