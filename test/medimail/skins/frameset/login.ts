import { whyNoLogin } from '../../actions/check-login.ts';
import { type Html, html } from '../../html.ts';
import type { DemoRequest, DemoResponse } from '../../http/messages.ts';
import { page, redirect } from '../../http/responses.ts';
import type { SkinContext } from '../../skin.ts';
import { bare } from './layout.ts';
import { upper } from './refusal.ts';

/** The login page. When a session ends, it comes in the main frame, and leads out of it. */
export function loginPage(failure?: string, login = ''): Html {
  return bare(html`<CENTER><BR><BR><FONT CLASS="TITRE">MEDIMAIL</FONT>
${failure && html`<P><FONT COLOR="red"><B>${upper(failure)}</B></FONT></P>`}
<FORM METHOD="post" ACTION="/CONNEXION.ASP" TARGET="_top">
<TABLE>
<TR><TD>LOGIN&nbsp;:</TD><TD><INPUT NAME="LOGIN" SIZE="30" VALUE="${login}"></TD></TR>
<TR><TD>MOT&nbsp;DE&nbsp;PASSE&nbsp;:</TD><TD><INPUT TYPE="password" NAME="MDP" SIZE="30"></TD></TR>
<TR><TD></TD><TD><INPUT TYPE="submit" VALUE="ENTRER"></TD></TR>
</TABLE>
</FORM></CENTER>`);
}

/** Answers its form. */
export function logIn({ form }: DemoRequest, context: SkinContext): DemoResponse {
  const login = form.get('LOGIN')?.trim() ?? '';
  const failure = whyNoLogin(login, form.get('MDP') ?? '');
  return failure ? page(loginPage(failure, login)) : redirect('/', { 'Set-Cookie': context.signIn(login) });
}
