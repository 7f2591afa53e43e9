import { bundle } from '../../http/bundle.ts';
import { fileIn, scriptFile } from '../../http/files.ts';
import type { Skin } from '../../skin.ts';
import { answerApi } from './api.ts';
import { shell } from './shell.ts';

const CLIENT = new URL('client/main.tsx', import.meta.url);
const PUBLIC = new URL('public/', import.meta.url);

/** A Medimail that is one page: a client that draws everything, over an interface that speaks JSON. */
export const spa: Skin = {
  name: 'spa',
  handle(request, context) {
    const { pathname } = request.url;
    if (pathname === '/assets/app.js') return bundle(CLIENT).then(scriptFile);
    if (pathname.startsWith('/assets/')) return fileIn(PUBLIC, pathname.slice('/assets/'.length));
    if (pathname.startsWith('/api/')) return answerApi(request, context, pathname.slice('/api/'.length));
    return shell(context);
  },
};
