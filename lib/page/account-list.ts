import { findAccountCards } from './account-cards.ts';
import { type AccountEntry, type AccountTable, findAccountTables } from './account-table.ts';
import { balTypeIn } from './bal-type.ts';
import { cellText } from './cell-text.ts';
import type { ColumnId } from './column-names.ts';
import { type ControlQuery, controlsIn, findControl } from './controls.ts';
import { closest, type Root } from './dom.ts';
import { findField, sameFormAs, textInputsIn } from './fields.ts';
import { findShown } from './find-shown.ts';
import { decide, none } from './found.ts';
import { findInMenus } from './menus.ts';
import type { Profile } from './profile.ts';
import type { Steps } from './steps.ts';
import { mailsIn } from './text.ts';
import { type AccountList, type AccountRow, type Found, only, SURE } from './types.ts';
import { ADD, EDIT, ELSEWHERE, SEARCH, SEARCH_FIELD } from './vocabulary.ts';

/** A box that is for searching searches accounts, on a page that lists them. */
const DECLARED = 0.8;

/** What lists accounts on a page: tables, or else cards. */
export function findLists(root: Root, profile: Profile): AccountTable[] {
  const tables = findAccountTables(root, profile);
  if (tables.length > 0) return tables;
  const cards = findAccountCards(root);
  return cards ? [cards] : [];
}

/** Reads the list of accounts, entry by entry: every one that holds a mail. */
export function* readAccountList(root: Root, tables: AccountTable[], profile: Profile): Steps<AccountList> {
  const rows: AccountRow[] = [];
  for (const table of tables) {
    for (const entry of table.rows()) {
      const row = readRow(entry, table, profile);
      if (row) rows.push(row);
      yield;
    }
  }
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

/** Reads one entry. @returns `undefined` when it holds no mail */
function readRow(
  { element, others = [], cell }: AccountEntry,
  table: AccountTable,
  profile: Profile,
): AccountRow | undefined {
  const text = (id: ColumnId): string => {
    const at = cell(id);
    return at ? withoutLabel(cellText(at, id)) : '';
  };
  const mail = mailsIn(text('mail'))[0];
  if (!mail) return undefined;

  const bal = balTypeIn(text('bal'));
  const [nom, prenom] = [text('nom'), text('prenom')];
  const personal = [mail, nom, prenom];
  return {
    mail,
    ...(bal && { bal }),
    nom,
    prenom,
    profession: text('profession'),
    ...(table.has('rpps') && { rpps: text('rpps') }),
    ...(table.has('adeli') && { adeli: text('adeli') }),
    element,
    typeCell: cell('bal'),
    edit: () =>
      findShown(profile, 'edit', element, personal) ??
      findAction([element, ...others], { lookedFor: 'edit', words: EDIT }),
    add: () =>
      findShown(profile, 'add', element, personal) ??
      findAction([element, ...others], { lookedFor: 'add', words: ADD, except: ELSEWHERE, weigh: unfolds }),
  };
}

/** An action stands in the row, or else in a menu that the row opens. */
function findAction(parts: Element[], query: ControlQuery): Found {
  const found = findControl(
    parts.flatMap((part) => controlsIn(part)),
    query,
  );
  if (found.found !== 'none') return found;
  return parts.map((part) => findInMenus(part, query)).find((inMenu) => inMenu.found !== 'none') ?? found;
}

/** A + that unfolds the row is that of no correspondence, unless it says so. */
function unfolds(control: HTMLElement): number {
  return control.hasAttribute('aria-expanded') ? SURE : 1;
}

/** A card may hold the label and the value in one text: « Nom : SCHIANO ». */
function withoutLabel(text: string): string {
  return text.replace(/^[^:]{1,40} ?: /, '');
}
