import type { Refusal } from '../wire.ts';
import { login, loginNotice } from './session.ts';

/** The interface refused; its message is for the person. */
export class CallRefused extends Error {}

/**
 * Asks the interface for something, or sends it something.
 *
 * @param body sent as JSON; without one it is a question
 * @throws CallRefused with the interface's own words
 */
export async function call<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(`/api/${path}`, {
    headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const value: unknown = await answer.json();
  if (answer.ok) return value as T;
  const { message } = value as Refusal;
  if (answer.status === 401) {
    loginNotice.value = message;
    login.value = '';
  }
  throw new CallRefused(message);
}
