import { findAccountCards } from './account-cards.ts';
import { type AccountTable, findAccountTables } from './account-table.ts';
import { controlsIn, findControl } from './controls.ts';
import { closest, type Root } from './dom.ts';
import { findField, sameFormAs, textInputsIn } from './fields.ts';
import { findShown } from './find-shown.ts';
import { decide, none } from './found.ts';
import type { Profile } from './profile.ts';
import { type AccountList, type AccountRow, type Found, only } from './types.ts';
import { SEARCH, SEARCH_FIELD } from './vocabulary.ts';

/** A box that is for searching searches accounts, on a page that lists them. */
const DECLARED = 0.8;

/** What lists accounts on a page: tables, or else cards. */
export function findLists(root: Root, profile: Profile): AccountTable[] {
  const tables = findAccountTables(root, profile);
  if (tables.length > 0) return tables;
  const cards = findAccountCards(root);
  return cards ? [cards] : [];
}

/** The list of accounts: its rows, and how one searches in it. */
export function readAccountList(
  root: Root,
  tables: AccountTable[],
  rows: AccountRow[],
  profile: Profile,
): AccountList {
  const elements = tables.map(({ element }) => element);
  const fields = textInputsIn(root, elements);
  const search = findShown<HTMLInputElement>(profile, 'search', root) ?? findSearch(fields);
  const field = only(search);
  const searchButton = field
    ? (findShown(profile, 'search-button', root) ??
      findControl(controlsIn(root, elements), {
        lookedFor: 'search-button',
        words: SEARCH,
        weigh: sameFormAs(field),
      }))
    : none<HTMLElement>('search-button');
  return {
    rows,
    typedSearch: field?.value ?? '',
    searchedFor: field?.defaultValue ?? '',
    search,
    searchButton,
  };
}

/** The box to search in: by its label, or else the only one that the page declares as such. */
function findSearch(fields: HTMLInputElement[]): Found<HTMLInputElement> {
  const labelled = findField(fields, { lookedFor: 'search', words: SEARCH_FIELD });
  if (labelled.found !== 'none') return labelled;
  const declared = fields.filter(
    (field) => field.type === 'search' || closest(field, '[role=search], search'),
  );
  return decide(
    'search',
    declared.map((element) => ({ element, sureness: DECLARED, why: 'search box' })),
    labelled.there,
  );
}
