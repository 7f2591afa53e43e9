import { text } from './text.ts';
import { Button } from './ui/button.tsx';
import { Callout } from './ui/callout.tsx';
import type { Retry } from './use-stored.ts';

/** What a page shows instead of what is stored: that it is being read, or that it could not be. */
export function NotRead({ retry }: { retry: Retry }) {
  if (!retry) return <p class="loading">{text('popup_loading')}</p>;
  return (
    <Callout title={text('page_error_title')} tone="bad">
      <p>{text('page_error_read')}</p>
      <Button action="retry" onAction={retry}>
        {text('action_retry')}
      </Button>
    </Callout>
  );
}
