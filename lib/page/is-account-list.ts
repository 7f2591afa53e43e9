import { plain } from './text.ts';
import { type AccountList, only } from './types.ts';
import { LIST_HEADING, NOBODY, PEOPLE_HEADING } from './vocabulary.ts';

/** Rows looked at for a pencil: those of ORG accounts may have none. */
const ROWS_TRIED = 5;

/**
 * Whether a list of accounts is Medimail's own page, and not a table that a message quotes: the page says that
 * users are managed there, or it lets one search and edit them.
 *
 * @param hasTable whether a table names a mail and a type of mailbox
 * @param text what the page says
 */
export function isAccountList(
  list: AccountList,
  hasTable: boolean,
  headings: string[],
  text: () => string,
): boolean {
  const titled = headings.some((heading) => LIST_HEADING.test(plain(heading)));
  const canSearch = list.search.found !== 'none';
  if (titled) return hasTable || canSearch;
  if (canSearch && headings.some((heading) => PEOPLE_HEADING.test(plain(heading))))
    return list.rows.length > 0
      ? list.rows.some(({ bal }) => bal !== undefined)
      : hasTable || NOBODY.test(plain(text()));
  const canEdit = list.rows.slice(0, ROWS_TRIED).some((row) => only(row.edit()) !== undefined);
  return hasTable && canEdit && (canSearch || list.rows.some((row) => only(row.add()) !== undefined));
}
