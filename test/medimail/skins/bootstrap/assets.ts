import { fileIn, packageFile } from '../../http/files.ts';
import type { DemoResponse } from '../../http/messages.ts';

const PUBLIC = new URL('public/', import.meta.url);

/** Where the toolkit's files are, by the folders that its own style sheets expect. */
const LIBRARIES = [
  ['/lib/jquery/', 'jquery/dist/'],
  ['/lib/bootstrap/', 'bootstrap/dist/'],
  ['/lib/datatables/', 'datatables.net/js/'],
  ['/lib/datatables-bs/', 'datatables.net-bs/'],
] as const;

/** A file of the skin or of its libraries; `undefined` when there is none of that name. */
export function asset(pathname: string): DemoResponse | undefined {
  const library = LIBRARIES.find(([prefix]) => pathname.startsWith(prefix));
  if (library) return packageFile(library[1] + pathname.slice(library[0].length));
  const prefix = '/static/';
  return pathname.startsWith(prefix) ? fileIn(PUBLIC, pathname.slice(prefix.length)) : undefined;
}
