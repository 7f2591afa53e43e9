import type { AccountEntry, AccountTable } from './account-table.ts';
import { balTypeIn } from './bal-type.ts';
import { cellText } from './cell-text.ts';
import type { ColumnId } from './column-names.ts';
import { type ControlQuery, controlsIn, findControl } from './controls.ts';
import { findShown } from './find-shown.ts';
import { identifierText } from './identifier-text.ts';
import { findInMenus } from './menus.ts';
import type { Profile } from './profile.ts';
import { mailsIn } from './text.ts';
import { type AccountRow, type Found, SURE } from './types.ts';
import { ADD, EDIT, ELSEWHERE } from './vocabulary.ts';

/** Reads one entry. @returns `undefined` when it holds no mail */
export function readRow(
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
  return {
    mail,
    ...(bal && { bal }),
    nom,
    prenom,
    profession: text('profession'),
    ...(table.has('rpps') && { rpps: identifierText(text('rpps')) }),
    ...(table.has('adeli') && { adeli: identifierText(text('adeli')) }),
    typeCell: cell('bal'),
    ...actionsOf([element, ...others], [mail, nom, prenom], profile),
  };
}

/** Apart from what was read from the row: a list of thousands keeps what these need, and no more. */
function actionsOf(
  parts: readonly [Element, ...Element[]],
  personal: readonly string[],
  profile: Profile,
): Pick<AccountRow, 'element' | 'edit' | 'add'> {
  const [element] = parts;
  return {
    element,
    edit: () =>
      findShown(profile, 'edit', element, personal) ?? findAction(parts, { lookedFor: 'edit', words: EDIT }),
    add: () =>
      findShown(profile, 'add', element, personal) ??
      findAction(parts, { lookedFor: 'add', words: ADD, except: ELSEWHERE, weigh: unfolds }),
  };
}

/** An action stands in the row, or else in a menu that the row opens. */
function findAction(parts: readonly Element[], query: ControlQuery): Found {
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
