import { balTypeIn } from './bal-type.ts';
import { findControl } from './controls.ts';
import type { Root } from './dom.ts';
import { findField, givenValue, sameFormAs } from './fields.ts';
import { findShown } from './find-shown.ts';
import { identifierText } from './identifier-text.ts';
import { boxTitle } from './label.ts';
import type { Profile } from './profile.ts';
import { plain } from './text.ts';
import { only, type RecordForm } from './types.ts';
import { labelledValue } from './values.ts';
import { CHANGE_TYPE, OTHER_IDENTIFIER, RPPS_FIELD, SAVE_USER } from './vocabulary.ts';

const TYPE_LABEL = /^type( de| d'| du)? ?(la )?(bal|boite|boite aux lettres|compte)$|^bal$|^type$/;
/** A button that says whose record it saves is enough to know the page. */
const SAVE_USER_NAME = /utilisateur|fiche|compte/;

/**
 * Reads the record of an account (*la fiche*).
 *
 * @param controls the controls of the part of the page that is in front
 * @param fields its text fields, those of a list's filters left out
 * @returns `undefined` when this is no record: neither *Changer le type de BAL* nor an RPPS field that can be saved
 */
export function readRecord(
  root: Root,
  controls: HTMLElement[],
  fields: HTMLInputElement[],
  profile: Profile,
): RecordForm | undefined {
  const changeType =
    findShown(profile, 'change-type', root) ??
    findControl(controls, { lookedFor: 'change-type', words: CHANGE_TYPE });
  const rpps =
    findShown<HTMLInputElement>(profile, 'rpps', root) ??
    findField(fields, {
      lookedFor: 'rpps',
      words: RPPS_FIELD,
      except: OTHER_IDENTIFIER,
      weigh: (field) => (/activite/.test(plain(boxTitle(field))) ? 1 : 0.95),
    });
  const field = only(rpps);
  const given = field && givenValue(field);
  const save =
    findShown(profile, 'save-user', root) ??
    findControl(controls, { lookedFor: 'save-user', words: SAVE_USER, weigh: sameFormAs(field) });
  const savesUser = save.found === 'one' && SAVE_USER_NAME.test(plain(save.match.why));
  if (changeType.found === 'none' && !savesUser && (rpps.found === 'none' || save.found === 'none'))
    return undefined;
  const bal = balTypeIn(
    labelledValue(root, { label: TYPE_LABEL, accept: (value) => balTypeIn(value) !== undefined }) ?? '',
  );
  // Pages of help speak of the change too: a record holds something of somebody.
  if (fields.length === 0 && bal === undefined && !savesUser) return undefined;

  return {
    bal,
    changeType,
    rpps,
    savedRpps: given && identifierText(given),
    typedRpps: field?.value ?? '',
    save,
  };
}
