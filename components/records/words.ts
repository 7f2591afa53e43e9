import type { CsvColumn, CsvWords } from '../../lib/store/export-csv.ts';
import type { XlsxWords } from '../../lib/store/export-xlsx.ts';
import { reasonName, statusName, stepName } from '../checklist/names.ts';
import { type TextKey, text } from '../text.ts';

const COLUMNS: Readonly<Record<CsvColumn, TextKey>> = {
  mail: 'popup_csv_mail',
  nom: 'popup_csv_nom',
  prenom: 'popup_csv_prenom',
  profession: 'popup_csv_profession',
  bal: 'popup_csv_bal',
  step: 'popup_csv_step',
  status: 'popup_csv_status',
  rpps: 'popup_csv_rpps',
  correspondence: 'popup_csv_correspondence',
  visible: 'popup_csv_visible',
  converted: 'records_converted',
  published: 'records_published',
  seen: 'records_seen',
  reason: 'popup_csv_reason',
  date: 'popup_csv_date',
  note: 'popup_csv_note',
};

const SEEN: Readonly<Record<Parameters<CsvWords['seenIn']>[0], TextKey>> = {
  medimail: 'records_seen_medimail',
  mailboxes: 'records_seen_mailboxes',
  fhir: 'records_seen_fhir',
  'data-gouv': 'records_seen_data_gouv',
};

/** The words of the files that the work list is exported to, in the reader's language. */
export function recordWords(): XlsxWords {
  return {
    column: (column) => text(COLUMNS[column]),
    step: stepName,
    status: statusName,
    reason: reasonName,
    visible: text('popup_csv_yes'),
    hidden: text('popup_csv_no'),
    seenIn: (source) => text(SEEN[source]),
    sheet: text('records_sheet'),
  };
}
