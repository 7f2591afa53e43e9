import { bundle } from '../../http/bundle.ts';
import { fileIn, scriptFile } from '../../http/files.ts';
import { redirect } from '../../http/responses.ts';
import type { Skin } from '../../skin.ts';
import { logIn, loginPage } from './login.ts';
import { pageAt } from './pages.ts';
import { serve } from './service.ts';

const CLIENT = new URL('client/main.ts', import.meta.url);
const PUBLIC = new URL('public/', import.meta.url);

/** A Medimail of web components: pages of the server, whose fields, buttons and dialogs are in shadow roots. */
export const components: Skin = {
  name: 'components',
  handle(request, context) {
    const { method, url } = request;
    const { pathname } = url;
    if (pathname === '/ui/elements.js') return bundle(CLIENT).then(scriptFile);
    if (pathname.startsWith('/ui/')) return fileIn(PUBLIC, pathname.slice('/ui/'.length));
    if (method === 'POST' && pathname === '/connexion') return logIn(request, context);
    const { status } = context.session;
    if (pathname.startsWith('/service/')) return serve(request, context, pathname.slice('/service/'.length));
    if (status !== 'open') return loginPage(context, status === 'expired' ? 'Session invalide' : '', url);
    if (pathname === '/quitter') return redirect('/', { 'Set-Cookie': context.signOut() });
    return pageAt(request, context);
  },
};
