import { hasPanel } from '../../lib/store/open-panel.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Acts } from './acts.ts';
import type { Place } from './checklist.tsx';

/** Shows the same checklist where it stays open, beside the page or in a tab of its own; and the help. */
export function OpenElsewhere({ acts, place }: { acts: Acts; place: Place }) {
  return (
    <div class="elsewhere">
      {place !== 'panel' && hasPanel() && (
        <Button action="open-panel" look="quiet" label={text('action_open_panel')} onAction={acts.openPanel}>
          <Icon drawing="panel" />
          {text('open_panel_short')}
        </Button>
      )}
      {place !== 'tab' && (
        <Button action="open-tab" look="quiet" label={text('action_open_tab')} onAction={acts.openTab}>
          <Icon drawing="tab" />
          {text('open_tab_short')}
        </Button>
      )}
      <Button action="open-help" look="quiet" label={text('options_open_help')} onAction={acts.openHelp}>
        <Icon drawing="help" />
        {text('open_help_short')}
      </Button>
    </div>
  );
}
