import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { AnnuaireProps } from './job-list.tsx';

/** Says what was just done, and undoes it. It stays until it is closed or the next act: nobody is hurried. */
export function NoticeLine({ state }: AnnuaireProps) {
  const notice = state.notice.value;
  return (
    <div class="notice" data-shown={notice !== undefined} data-tone={notice?.bad && 'bad'}>
      <p role="status">{notice?.text}</p>
      {notice?.undo && (
        <Button action="undo" look="quiet" onAction={notice.undo}>
          {text('action_undo')}
        </Button>
      )}
      {notice && (
        <Button
          action="dismiss-notice"
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
