import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ChecklistProps } from './checklist.tsx';

/** The name of the extension, and what is done with the whole list. */
export function Header({ state, acts }: ChecklistProps) {
  return (
    <header class="header">
      <img src="/icon.svg" alt="" width={28} height={28} />
      <h1>{text('extension_name')}</h1>
      <div class="header-actions">
        {state.entries.value.length > 0 && (
          <>
            <Button
              action="export-csv"
              look="icon"
              label={text('action_export_csv')}
              onAction={acts.exportCsv}
            >
              <Icon drawing="download" />
            </Button>
            <Button
              action="erase-all"
              look="icon"
              label={text('action_erase_all')}
              onAction={() => {
                state.erasing.value = true;
              }}
            >
              <Icon drawing="erase" />
            </Button>
          </>
        )}
        <Button
          action="open-directory"
          look="icon"
          label={text('annuaire_title')}
          onAction={acts.openDirectory}
        >
          <Icon drawing="directory" />
        </Button>
        <Button action="open-options" look="icon" label={text('action_options')} onAction={acts.openOptions}>
          <Icon drawing="settings" />
        </Button>
      </div>
    </header>
  );
}
