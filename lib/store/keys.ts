/** One key per account that is or was MED: its {@link Conversion}. */
const ACCOUNT = 'account:';
/** One key per other account whose RPPS was seen: its {@link Holder}. */
const HOLDER = 'holder:';
/** What an administrator showed of Medimail's pages: its {@link Profile}. */
export const PROFILE = 'profile';
/** What an administrator set: the `Settings`. */
export const SETTINGS = 'settings';
/** The administrator's own key to the *Annuaire Santé* API; see `fhirKey`. */
export const FHIR_KEY = 'fhir-key';
/** The accounts that are to be converted next: the `Queue`. */
export const QUEUE = 'queue';
/** How the administrator left the checklist: the `View`. */
export const VIEW = 'view';
/** One key per account of whose owner something was learnt elsewhere: its `Findings`. */
const FINDINGS = 'findings:';
/** How many accounts were erased because their time was over, until it was told. */
export const ERASED = 'erased';
/** What could not be read back, under the key it had; numbered from the second time on. */
const DAMAGED = 'damaged:';

/** Which version the stored values are of. */
export const VERSION_KEY = 'version';
/** All that was stored before it was brought to a version: its `StoreCopy`. */
const COPY = 'before-version:';

export const accountKey = (mail: string): string => ACCOUNT + mail;
export const findingsKey = (mail: string): string => FINDINGS + mail;
export const holderKey = (mail: string): string => HOLDER + mail;
export const damagedKey = (key: string, time = 1): string => DAMAGED + key + (time > 1 ? `#${time}` : '');

export const isAccountKey = (key: string): boolean => key.startsWith(ACCOUNT);
export const isFindingsKey = (key: string): boolean => key.startsWith(FINDINGS);
export const isHolderKey = (key: string): boolean => key.startsWith(HOLDER);
export const copyKey = (version: number): string => COPY + version;

export const isCopyKey = (key: string): boolean => key.startsWith(COPY);
export const isDamagedKey = (key: string): boolean => key.startsWith(DAMAGED);
