import type { Restoration } from '../../lib/store/restore.ts';
import { type TextKey, text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { formatMoment, formatNumber } from '../ui/format.ts';

interface Props {
  name: string;
  /** When the backup was made. */
  at: number;
  plan: Restoration;
  onCancel: () => void;
  onRestore: () => void;
}

/** Names shown of each part; the others are counted. */
const MOST_SHOWN = 8;

/** Says what restoring a backup would do, before it is done. */
export function RestoreDialog({ name, at, plan, onCancel, onRestore }: Props) {
  const parts: [TextKey, string[]][] = [
    ['records_added', plan.added],
    ['records_changed', plan.changed],
    ['records_unchanged', plan.unchanged],
  ];
  const { conversions, holders, findings } = plan.records;
  const beside: [TextKey, number][] = [
    ['records_queued', plan.beside.queued],
    ['records_settings', plan.beside.settings],
    ['records_shown', plan.beside.shown],
  ];
  const isIdle =
    conversions.length + holders.length + findings.length + Object.keys(plan.beside.change).length === 0;
  return (
    <Dialog title={text('records_restore_title')} onCancel={onCancel}>
      <p>{text('records_restore_of', name, formatMoment(at))}</p>
      <ul class="restoration">
        {parts.map(([key, mails]) => (
          <li key={key} data-part={key}>
            <b>{text('annuaire_count', text(key), formatNumber(mails.length))}</b>
            {key !== 'records_unchanged' && mails.length > 0 && (
              <p class="soft">
                {mails.slice(0, MOST_SHOWN).join(', ')}
                {mails.length > MOST_SHOWN &&
                  ` ${text('records_and_more', formatNumber(mails.length - MOST_SHOWN))}`}
              </p>
            )}
          </li>
        ))}
        {beside
          .filter(([, count]) => count > 0)
          .map(([key, count]) => (
            <li key={key} data-part={key}>
              <b>{text('annuaire_count', text(key), formatNumber(count))}</b>
            </li>
          ))}
      </ul>
      <p>{text(isIdle ? 'records_nothing_new' : 'records_rule')}</p>
      <div class="buttons">
        <Button action="cancel" onAction={onCancel}>
          {text('action_cancel')}
        </Button>
        {!isIdle && (
          <Button action="confirm-restore" look="solid" onAction={onRestore}>
            {text('records_restore_go')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
