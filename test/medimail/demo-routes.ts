import { BadRequest, type DemoRequest, type DemoResponse } from './http/messages.ts';
import { json, redirect } from './http/responses.ts';

/** What the demo can be asked or made to do, beside being Medimail. */
export interface DemoControls {
  state(): unknown;
  night(): void;
  expire(): void;
  reset(): void;
}

const PREFIX = '/__demo/';

/**
 * Answers what the banner and the tests ask: `GET /__demo/state`, `POST /__demo/night`, `/expire`, `/reset`. A
 * browser goes back to the page it comes from; a program gets the state.
 *
 * @returns `undefined` when the address is Medimail's
 * @throws BadRequest for another address under `/__demo/`, or another method
 */
export function answerDemo(request: DemoRequest, controls: DemoControls): DemoResponse | undefined {
  const { pathname } = request.url;
  if (!pathname.startsWith(PREFIX)) return undefined;
  const what = pathname.slice(PREFIX.length);
  if (what === 'state') return json(controls.state());
  if (what !== 'night' && what !== 'expire' && what !== 'reset') throw new BadRequest('Inconnu.', 404);
  if (request.method !== 'POST') throw new BadRequest('Méthode refusée.', 405);
  controls[what]();
  return request.wantsPage ? redirect(request.from ?? '/') : json(controls.state());
}
