import { html, js, script } from '../../html.ts';
import type { DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import { bare, layout } from './layout.ts';

/** A refusal as a box of the browser, and back to the form as it was filled. */
export function alertBack(message: string): DemoResponse {
  return page(bare(script(`alert(${js(upper(message))}); history.back();`)));
}

/** A refusal as a page. */
export function refusalPage(message: string, status = 200): DemoResponse {
  const content = html`<P><FONT COLOR="red"><B>ERREUR&nbsp;:</B> ${upper(message)}</FONT></P>
<P><A HREF="javascript:history.back()">RETOUR</A></P>`;
  return page(layout('ERREUR', content), status);
}

/** As a terminal would write it. */
export function upper(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toUpperCase();
}
