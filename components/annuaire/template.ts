import { writeTemplate, writeXlsxTemplate } from '../../lib/directory/own-list/template.ts';
import { download, XLSX } from '../download.ts';
import { text } from '../text.ts';
import { listColumnName } from './list-words.ts';

/** Hands an empty list over, to be filled. */
export async function downloadTemplate(kind: 'xlsx' | 'csv'): Promise<void> {
  const name = `${text('annuaire_template_file')}.${kind}`;
  if (kind === 'csv') return download(name, 'text/csv', writeTemplate({ column: listColumnName }));
  const bytes = await writeXlsxTemplate({ column: listColumnName, sheet: text('annuaire_template_sheet') });
  download(name, XLSX, bytes as Uint8Array<ArrayBuffer>);
}
