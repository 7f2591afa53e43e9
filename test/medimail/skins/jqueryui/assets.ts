import { fileIn, packageFile } from '../../http/files.ts';
import type { DemoResponse } from '../../http/messages.ts';

const PUBLIC = new URL('public/', import.meta.url);

/** Where the libraries are: the theme's pictures stand beside its style sheet. */
const LIBRARIES = [
  ['/js/jquery/', 'jquery/dist/'],
  ['/js/jquery-ui/', 'jquery-ui/dist/'],
] as const;

/** A file of the skin or of its libraries; `undefined` when there is none of that name. */
export function asset(pathname: string): DemoResponse | undefined {
  for (const [prefix, folder] of LIBRARIES) {
    if (pathname.startsWith(prefix)) return packageFile(folder + pathname.slice(prefix.length));
  }
  return fileIn(PUBLIC, pathname.slice(1));
}
