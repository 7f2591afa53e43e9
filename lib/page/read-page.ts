import { findLists, readAccountList } from './account-list.ts';
import { type AccountRows, readRows } from './account-rows.ts';
import { controlsIn } from './controls.ts';
import { readCorrespondence } from './correspondence.ts';
import { beginReading, textOf } from './dom.ts';
import { textInputsIn } from './fields.ts';
import { frontOf, headingsOf } from './front.ts';
import { readIdentity } from './identity.ts';
import { isAccountList } from './is-account-list.ts';
import { isMailbox } from './is-mailbox.ts';
import { readLogin } from './login.ts';
import { readMessages } from './messages.ts';
import { NO_PROFILE, type Profile } from './profile.ts';
import { readRecord } from './record.ts';
import { inOneGo, type Steps } from './steps.ts';
import { readTypeChange } from './type-change.ts';
import { type AccountList, only, type PageKind, type PageReading } from './types.ts';

/**
 * Reads a page of Medimail by its words and its structure. Changes nothing in it.
 *
 * @param profile what an administrator showed: tried before the built-in reading
 * @returns what the page says, with the elements it was read from; `kind: 'other'` when it is none of the pages
 *   of the procedure
 */
export function readPage(document: Document, profile = NO_PROFILE): PageReading {
  return inOneGo(pageReading(document, profile));
}

/** {@link readPage} step by step. What changes in the page meanwhile may be read or not: it is to be read again. */
export function* pageReading(document: Document, profile = NO_PROFILE): Steps<PageReading> {
  beginReading();
  const login = readLogin(document);
  if (login) return { kind: 'login', errors: login.errors, notices: [], identity: { mentioned: [] } };

  yield;
  const tables = findLists(document, profile);
  const lists = tables.map(({ element }) => element);
  yield;
  const accounts = yield* readRows(tables, profile);
  const { plainParts } = accounts;
  yield;
  const front = frontOf(document, plainParts);
  const controls = controlsIn(front, lists);
  if (isMailbox(controls)) return { kind: 'other', errors: [], notices: [], identity: { mentioned: [] } };

  yield;
  const list = readAccountList(document, tables, accounts.rows, profile);
  yield;
  const headings = headingsOf(document, plainParts);
  const isOurs = (asRead: AccountList): boolean =>
    isAccountList(asRead, tables.length > 0, headings, () => textOf(document.body));
  const isList = isOurs(list);
  yield;
  const forms = readForms(front, controls, {
    isList: isList && front === document,
    search: tables.length > 0 ? only(list.search) : undefined,
    plainParts,
    profile,
  });
  yield;
  const kind = kindOf(forms) ?? (isList ? 'account-list' : 'other');
  const reading: PageReading = {
    kind,
    ...readMessages(front, kind !== 'other', lists),
    identity:
      kind === 'account-list' || kind === 'other'
        ? { mentioned: [] }
        : readIdentity(front, only(forms.correspondence?.address)),
    ...(isList && { list }),
    ...forms,
    ...(front !== document && { inFront: true }),
  };
  const isAlone = kind === 'account-list' && front === document && showsRowsAlone(profile);
  return isAlone ? rereadable(reading, list, accounts, isOurs) : reading;
}

/** Whether only what stands in rows was shown: anything else is looked for in all of the page, rows included. */
function showsRowsAlone({ elements }: Profile): boolean {
  return Object.keys(elements).every((id) => id === 'edit' || id === 'add');
}

/** A reading of a list that can be brought up to date when rows of it change. */
function rereadable(
  reading: PageReading,
  list: AccountList,
  accounts: AccountRows,
  isOurs: (list: AccountList) => boolean,
): PageReading {
  return {
    ...reading,
    list,
    reread(changes) {
      const next = accounts.again(changes);
      if (!next) return undefined;
      const typedSearch = only(list.search)?.value ?? '';
      const changed = { ...list, rows: next.rows, typedSearch };
      return isOurs(changed) ? rereadable(reading, changed, next, isOurs) : undefined;
    },
  };
}

type Forms = Pick<PageReading, 'record' | 'typeChange' | 'correspondence'>;

function readForms(
  front: Document | HTMLElement,
  controls: HTMLElement[],
  {
    isList,
    search,
    plainParts,
    profile,
  }: {
    isList: boolean;
    search: HTMLInputElement | undefined;
    plainParts: Element[];
    profile: Profile;
  },
): Forms {
  // One may search a list by RPPS too, with a button that says « Valider ».
  const asks = isList && search?.form;
  const fields = textInputsIn(front, plainParts).filter(({ form }) => !asks || form !== asks);
  const record = readRecord(front, controls, fields, profile);
  // A list's filters offer the kinds of mailbox too, and a record may hold its kind in a list of its own.
  if (!record && isList) return {};
  const typeChange = readTypeChange(front, controls, profile);
  const changes = typeChange && (!record || only(typeChange.validate) !== only(record.save));
  if (record) return { record, ...(changes && { typeChange }) };
  if (changes) return { typeChange };
  const correspondence = readCorrespondence(front, headingsOf(front), controls, fields, profile);
  return correspondence ? { correspondence } : {};
}

function kindOf({ record, typeChange, correspondence }: Forms): PageKind | undefined {
  if (typeChange) return 'type-change';
  if (record) return 'record';
  return correspondence && 'correspondence';
}
