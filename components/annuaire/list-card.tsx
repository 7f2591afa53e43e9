import { useMemo } from 'preact/hooks';
import { text } from '../text.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { matchOf } from './import-list.ts';
import type { Job, OpenList } from './job.ts';
import type { AnnuaireProps } from './job-list.tsx';
import { ListPreview } from './list-preview.tsx';
import { ListReport } from './list-report.tsx';

interface Props extends AnnuaireProps {
  job: Job;
  list: OpenList;
}

/** A list as it was read: its columns to correct, then what it would do, then the button that does it. */
export function ListCard({ job, list, state, acts }: Props) {
  const stored = state.stored.value;
  const { table, mapping, accept } = list;
  const match = useMemo(
    () => (stored ? matchOf({ table, mapping, accept }, stored) : undefined),
    [table, mapping, accept, stored],
  );
  const changes = match ? match.given.length + match.added.length : 0;
  const isMapped = mapping.mail !== undefined || (mapping.nom !== undefined && mapping.prenom !== undefined);
  const sheets = table.sheets ?? [];

  return (
    <div class="list">
      {sheets.length > 1 && (
        <label class="sheet">
          {text('annuaire_sheet')}
          <select
            class="field"
            value={table.sheet}
            onChange={(event) => acts.chooseSheet(job, event.currentTarget.value)}
          >
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </select>
        </label>
      )}
      <ListPreview list={list} onMap={(next) => acts.map(job, next)} />
      {!isMapped && <p class="warn">{text('annuaire_list_unmapped')}</p>}
      {isMapped && mapping.rpps === undefined && <p class="warn">{text('annuaire_list_no_rpps')}</p>}
      {isMapped && match && (
        <>
          <ListReport list={list} match={match} onAccept={(reason, on) => acts.accept(job, reason, on)} />
          <div class="buttons">
            {changes > 0 ? (
              <Button action="import-list" look="solid" onAction={() => acts.importList(job, list)}>
                {text('annuaire_import', formatNumber(changes))}
              </Button>
            ) : (
              <p>{text('annuaire_import_nothing')}</p>
            )}
          </div>
        </>
      )}
    </div>
  );
}
