import type { Html } from '../html.ts';
import type { DemoResponse } from './messages.ts';

/** A page. It may be kept for *back*, and is asked for again otherwise. */
export function page(content: Html, status = 200, headers: Record<string, string> = {}): DemoResponse {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-cache', ...headers },
    body: content.text,
  };
}

/** Sends the browser to another page, with a GET: what follows every action that was done. */
export function redirect(to: string, headers: Record<string, string> = {}): DemoResponse {
  return { status: 303, headers: { Location: to, 'Cache-Control': 'no-store', ...headers }, body: '' };
}

/** Data. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): DemoResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(value),
  };
}

/** A sentence, for what is not a page. */
export function plainText(status: number, body: string): DemoResponse {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}
