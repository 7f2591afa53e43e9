import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Acceptable, Flagged, ListMatch } from '../../lib/directory/own-list/list-match.ts';
import { type TextKey, text } from '../text.ts';
import { formatNumber } from '../ui/format.ts';
import type { OpenList } from './job.ts';
import { flagDetail, flagWords, unmatchedWords } from './list-words.ts';

interface Props {
  list: OpenList;
  match: ListMatch;
  onAccept: (reason: Acceptable, on: boolean) => void;
}

/** What a list would do, and what it would not, and why: every row is in one of the four parts. */
export function ListReport({ list, match, onAccept }: Props) {
  const { given, added, unmatched, flagged } = match;
  const row = (at: number) => rowWords(list, at);
  return (
    <div class="report">
      <Part part="given" title="annuaire_given" rows={given}>
        {(one) => (
          <li key={one.row}>
            {row(one.row)} <b>{one.rpps}</b>
            {one.by === 'name' && <span class="soft"> {text('annuaire_by_name', one.mail)}</span>}
          </li>
        )}
      </Part>
      <Part part="added" title="annuaire_added" rows={added}>
        {(one) => (
          <li key={one.row}>
            {row(one.row)}{' '}
            {one.rpps ? <b>{one.rpps}</b> : <span class="soft">{text('annuaire_no_rpps')}</span>}
          </li>
        )}
      </Part>
      <Part part="flagged" title="annuaire_flagged" rows={groups(flagged)}>
        {([reason, rows]) => (
          <li key={reason} data-reason={reason}>
            <p>
              {flagWords(reason)} <span class="soft">({formatNumber(rows.length)})</span>
            </p>
            <Accept
              reason={reason}
              rows={rows}
              on={list.accept.has(reason as Acceptable)}
              onAccept={onAccept}
            />
            <Rows rows={rows}>
              {(one) => (
                <li key={one.row}>
                  {row(one.row)} <span class="soft">{cellOf(list, one)}</span> <b>{flagDetail(one)}</b>
                </li>
              )}
            </Rows>
          </li>
        )}
      </Part>
      <Part part="unmatched" title="annuaire_unmatched" rows={groups(unmatched)}>
        {([reason, rows]) => (
          <li key={reason} data-reason={reason}>
            <p>
              {unmatchedWords(reason)} <span class="soft">({formatNumber(rows.length)})</span>
            </p>
            <Rows rows={rows}>{(one) => <li key={one.row}>{row(one.row)}</li>}</Rows>
          </li>
        )}
      </Part>
      {list.accept.size > 0 && <Accepted list={list} onAccept={onAccept} />}
    </div>
  );
}

interface PartProps<T> {
  part: keyof ListMatch;
  title: TextKey;
  rows: readonly T[];
  children: (row: T) => ComponentChildren;
}

function Part<T>({ part, title, rows, children }: PartProps<T>) {
  const count = rows.reduce((sum, one) => sum + (isGroup(one) ? one[1].length : 1), 0);
  return (
    <details class="part" data-part={part} data-count={count} open={part === 'flagged' && count > 0}>
      <summary>{text(title, formatNumber(count))}</summary>
      <Rows rows={rows}>{children}</Rows>
    </details>
  );
}

/** Rows that nobody reads one by one would only slow the page down. */
const MOST_SHOWN = 200;

function Rows<T>({ rows, children }: { rows: readonly T[]; children: (row: T) => ComponentChildren }) {
  return (
    <ul>
      {rows.slice(0, MOST_SHOWN).map(children)}
      {rows.length > MOST_SHOWN && (
        <li class="soft">{text('annuaire_more_rows', formatNumber(rows.length - MOST_SHOWN))}</li>
      )}
    </ul>
  );
}

type Group<T extends { reason: string }> = readonly [reason: T['reason'], rows: readonly T[]];

function isGroup(one: unknown): one is Group<{ reason: string }> {
  return Array.isArray(one);
}

function groups<T extends { reason: string }>(all: readonly T[]): Group<T>[] {
  const by = new Map<T['reason'], T[]>();
  for (const one of all) by.set(one.reason, [...(by.get(one.reason) ?? []), one]);
  return [...by];
}

interface AcceptProps {
  reason: Flagged['reason'];
  rows: readonly Flagged[];
  on: boolean;
  onAccept: Props['onAccept'];
}

/** Takes what is suggested for all rows of a reason: the person's decision, never ours. */
function Accept({ reason, rows, on, onAccept }: AcceptProps) {
  const count = rows.filter((row) => 'suggestion' in row && row.suggestion !== undefined).length;
  const id = useId();
  if (count === 0) return null;
  return (
    <label class="accept" for={id}>
      <input
        id={id}
        type="checkbox"
        data-action="accept"
        checked={on}
        onChange={(event) => onAccept(reason as Acceptable, event.currentTarget.checked)}
      />
      {text('annuaire_accept', formatNumber(count))}
    </label>
  );
}

/** What was accepted goes to another part, so that it is taken back here. */
function Accepted({ list, onAccept }: Pick<Props, 'list' | 'onAccept'>) {
  return (
    <ul class="accepted">
      {[...list.accept].map((reason) => (
        <li key={reason}>
          <label class="accept">
            <input type="checkbox" checked onChange={() => onAccept(reason, false)} />
            {text('annuaire_accepted', flagWords(reason))}
          </label>
        </li>
      ))}
    </ul>
  );
}

/** A row, as its person finds it again in the list: its number, then its names and mail. */
function rowWords({ table, mapping }: OpenList, row: number): string {
  const cells = table.rows[row] ?? [];
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  const names = mapping.nom === mapping.prenom ? [mapping.nom] : [mapping.nom, mapping.prenom];
  const person = [names.map(cell).filter(Boolean).join(' '), cell(mapping.mail)].filter(Boolean).join(' · ');
  return `${text('annuaire_line', table.lines[row] ?? '')} · ${person}`;
}

/** What is in the RPPS column. */
function cellOf({ table, mapping }: OpenList, { row }: Flagged): string {
  return mapping.rpps === undefined ? '' : (table.rows[row]?.[mapping.rpps] ?? '');
}
