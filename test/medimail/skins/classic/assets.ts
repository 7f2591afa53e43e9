import { fileIn } from '../../http/files.ts';
import type { DemoResponse } from '../../http/messages.ts';

const PUBLIC = new URL('public/', import.meta.url);

/**
 * A file of the skin: `/medimail.css`, `/img/modifier.svg`.
 * @returns `undefined` when there is none of that name
 */
export function asset(pathname: string): DemoResponse | undefined {
  return fileIn(PUBLIC, pathname.slice(1));
}
