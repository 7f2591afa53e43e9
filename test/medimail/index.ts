/** The demo Medimail: a stand-in for the real one, which tests start, drive and ask what it holds. */
export { ACCOUNTS, madeUpAccounts } from './accounts.ts';
export { changeType } from './actions/change-type.ts';
export { WRONG_PASSWORD, whyNoLogin } from './actions/check-login.ts';
export { REFUSALS } from './actions/messages.ts';
export { publishNight } from './actions/publish-night.ts';
export { saveCorrespondence } from './actions/save-correspondence.ts';
export { saveUser } from './actions/save-user.ts';
export { search } from './actions/search.ts';
export { MedimailClient } from './client.ts';
export type { RecordedRequest } from './http/messages.ts';
export { madeUpRpps, rppsFor } from './made-up-rpps.ts';
export { ADMIN } from './sessions.ts';
export { isSkinName, SKINS, type SkinName } from './skins/index.ts';
export { type LiveOptions, type Medimail, type MedimailOptions, startMedimail } from './start.ts';
export {
  type Account,
  type Bal,
  type Correspondence,
  findAccount,
  findByMail,
  type MedimailState,
  type Outcome,
} from './state.ts';
