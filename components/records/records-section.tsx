import { useId, useRef, useState } from 'preact/hooks';
import './records.css';
import { type Backup, type BackupError, readBackup } from '../../lib/store/backup.ts';
import type { Checklist } from '../../lib/store/mirror.ts';
import { planRestore, undoOf } from '../../lib/store/restore.ts';
import { send } from '../../lib/store/send.ts';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Icon } from '../ui/icon.tsx';
import { backupProblemWords } from './backup-problem.ts';
import { giveRecords, type RecordKind } from './give-records.ts';
import { RestoreDialog } from './restore-dialog.tsx';

interface Props {
  stored: Checklist;
  /** Told what was done, and how to undo it when it can be. */
  onDone: (words: string, undo?: () => void) => void;
}

/** A backup that was read, before anything of it is taken. */
interface Offer {
  name: string;
  backup: Backup;
}

/** The work list as files: to read in a spreadsheet, to keep, and to take back. */
export function RecordsSection({ stored, onDone }: Props) {
  const [offer, setOffer] = useState<Offer>();
  const [problem, setProblem] = useState<{ name: string; error: BackupError }>();
  const [failed, setFailed] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const latest = useRef(stored);
  latest.current = stored;

  const attempt = (work: () => Promise<void>): void => {
    setFailed(false);
    void work().catch(() => setFailed(true));
  };
  const give = (kind: RecordKind) => () =>
    attempt(async () => onDone(text('popup_did_export', await giveRecords(kind, stored, new Date()))));
  const open = (chosen: File | undefined) =>
    attempt(async () => {
      setProblem(undefined);
      if (!chosen) return;
      const backup = readBackup(await chosen.text());
      if ('error' in backup) setProblem({ name: chosen.name, error: backup });
      else setOffer({ name: chosen.name, backup });
    });
  const restore = ({ backup }: Offer) =>
    attempt(async () => {
      setOffer(undefined);
      // As things are now: work may have gone on while the question was shown.
      const plan = planRestore(backup, latest.current);
      await send({ type: 'put', records: plan.records, forget: [], beside: plan.beside.change });
      const undo = () =>
        attempt(async () => {
          await send({ type: 'put', ...undoOf(plan, latest.current) });
          onDone(text('records_restore_undone'));
        });
      onDone(text('records_restored', plan.added.length, plan.changed.length), undo);
    });

  return (
    <section class="box records" data-part="records" aria-labelledby={id}>
      <h2 id={id}>{text('records_title')}</h2>
      <p class="soft">{text('records_about')}</p>
      <div class="buttons">
        <Button action="export-csv" label={text('action_export_csv')} onAction={give('csv')}>
          <Icon drawing="download" /> CSV
        </Button>
        <Button action="export-xlsx" label={text('records_xlsx')} onAction={give('xlsx')}>
          <Icon drawing="download" /> Excel
        </Button>
      </div>
      <h3>{text('records_backup_title')}</h3>
      <p class="soft">{text('records_backup_about')}</p>
      <div class="buttons">
        <Button action="backup" onAction={give('json')}>
          {text('records_backup')}
        </Button>
        <Button action="restore" onAction={() => file.current?.click()}>
          {text('records_restore')}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            open(event.currentTarget.files?.[0]);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {problem && (
        <Callout title={text('records_bad_title', problem.name)} tone="bad">
          <p>{backupProblemWords(problem.error)}</p>
          <p>{text('annuaire_untouched')}</p>
        </Callout>
      )}
      {failed && (
        <Callout title={text('popup_error_title')} tone="bad">
          <p>{text('annuaire_failed')}</p>
        </Callout>
      )}
      {offer && (
        <RestoreDialog
          name={offer.name}
          at={offer.backup.at}
          plan={planRestore(offer.backup, stored)}
          onCancel={() => setOffer(undefined)}
          onRestore={() => restore(offer)}
        />
      )}
    </section>
  );
}
