import { REFUSALS } from '../../actions/messages.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import type { SkinContext } from '../../skin.ts';
import { type Account, findAccount } from '../../state.ts';
import { errorPage } from './error.ts';

/** Answers about the account that `?idk=` says; with an error page when there is none. */
export function withAccount(
  request: DemoRequest,
  context: SkinContext,
  answer: (account: Account) => DemoResponse,
): DemoResponse {
  const account = findAccount(context.state, request.url.searchParams.get('idk') ?? '');
  return account ? answer(account) : errorPage(context, REFUSALS.unknownAccount, { status: 404 });
}

/** The values of a form's fields; `undefined` when one of them was not sent at all. */
export function fieldsOf<Name extends string>(
  form: URLSearchParams,
  names: readonly Name[],
): Record<Name, string> | undefined {
  const values: [string, string][] = [];
  for (const name of names) {
    const value = form.get(name);
    if (value === null) return undefined;
    values.push([name, value]);
  }
  return Object.fromEntries(values) as Record<Name, string>;
}
