import { whyNoLogin } from '../../actions/check-login.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { document } from './document.ts';

/** The login page, at the address that was asked for. */
export function loginPage(context: SkinContext, failure: string, { pathname, search }: URL): DemoResponse {
  return show(context, { failure, typed: '', next: pathname + search });
}

/** Answers its form. */
export function logIn({ form }: DemoRequest, context: SkinContext): DemoResponse {
  const typed = form.get('login')?.trim() ?? '';
  const next = form.get('next') ?? '/';
  const failure = whyNoLogin(typed, form.get('password') ?? '');
  if (failure) return show(context, { failure, typed, next });
  return redirect(/^\/(?![/\\])/.test(next) ? next : '/', { 'Set-Cookie': context.signIn(typed) });
}

function show(context: SkinContext, data: object): DemoResponse {
  return document(context, { title: 'Identification', element: 'mm-login', data });
}
