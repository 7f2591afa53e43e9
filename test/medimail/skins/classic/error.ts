import { html } from '../../html.ts';
import type { DemoResponse } from '../../http/messages.ts';
import { page } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { layout } from './layout.ts';

interface ErrorOptions {
  /** Where « Retour » leads without a script; the list if not said. */
  back?: string;
  /** 200 if not said: such an application answers its refusals like its pages. */
  status?: number;
}

/** The page of a refusal: a red box and « Retour ». */
export function errorPage(context: SkinContext, message: string, options: ErrorOptions = {}): DemoResponse {
  const { back = '/?m=admin_users', status = 200 } = options;
  const content = html`<table class="erreur" align="center" cellpadding="8"><tr>
<td><img src="/img/erreur.svg" alt="" width="32" height="32" /></td>
<td><b>${message}</b></td>
</tr></table>
<p align="center"><a href="${back}" onclick="history.back(); return false;">Retour</a></p>`;
  return page(layout(context, 'Erreur', content), status);
}
