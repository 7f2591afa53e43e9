import type { Answer, PageData } from '../wire.ts';

/** What the server wrote beside the page's element. */
export function pageData<T extends PageData>(): T {
  return JSON.parse(document.getElementById('page-data')?.textContent ?? '{}') as T;
}

/**
 * Sends something to the service. Without a session any more, goes to the login page.
 * @returns why it was refused; `undefined` when it was done
 */
export async function send(service: string, body: object): Promise<string | undefined> {
  const response = await fetch(`/service/${service}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as Answer;
  if ('login' in answer) {
    location.reload();
    return 'Session invalide';
  }
  return 'refused' in answer ? answer.refused : undefined;
}
