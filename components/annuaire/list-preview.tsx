import { useId } from 'preact/hooks';
import type { Column, Mapping } from '../../lib/directory/own-list/columns.ts';
import { text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import type { OpenList } from './job.ts';
import { COLUMNS, listColumnName } from './list-words.ts';

/** Rows enough to see what is in each column. */
const SHOWN = 5;

/** What a column may be said to be; `names` when both names are in it. */
type Role = Column | 'names' | '';

interface Props {
  list: OpenList;
  onMap: (mapping: Mapping) => void;
}

/** The first rows of a list, with what each column was taken for, to be corrected. */
export function ListPreview({ list: { table, mapping }, onMap }: Props) {
  const { header, rows, lines } = table;
  const title = text('annuaire_preview', formatNumber(rows.length));
  const id = useId();
  return (
    // A wide list scrolls here, with the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
    <section class="preview" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{title}</caption>
        <thead>
          <tr>
            <td />
            {header.map((words, at) => (
              <th key={at} scope="col">
                <select
                  class="field"
                  aria-label={text('annuaire_column_role', words || String(at + 1))}
                  value={roleAt(mapping, at)}
                  onChange={(event) => onMap(withRole(mapping, at, event.currentTarget.value as Role))}
                >
                  <option value="">{text('annuaire_column_none')}</option>
                  {COLUMNS.map((column) => (
                    <option key={column} value={column}>
                      {listColumnName(column)}
                    </option>
                  ))}
                  <option value="names">{text('annuaire_column_names')}</option>
                </select>
                <span>{words}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((cells, row) => (
            <tr key={lines[row]}>
              <th scope="row">{lines[row]}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function roleAt(mapping: Mapping, at: number): Role {
  if (mapping.nom === at && mapping.prenom === at) return 'names';
  return COLUMNS.find((column) => mapping[column] === at) ?? '';
}

/** A column is one thing, and each thing is in one column. */
function withRole(mapping: Mapping, at: number, role: Role): Mapping {
  const given: readonly Column[] = role === 'names' ? ['nom', 'prenom'] : role === '' ? [] : [role];
  const kept = COLUMNS.filter((column) => mapping[column] !== at && !given.includes(column));
  const next: Mapping = {};
  for (const column of kept) {
    const place = mapping[column];
    if (place !== undefined) next[column] = place;
  }
  for (const column of given) next[column] = at;
  return next;
}
