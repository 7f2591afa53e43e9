import { Window } from 'happy-dom';
import { type MutateOptions, mutate } from './mutate.ts';
import { markTargets } from './oracle.ts';
import { Scope } from './scope.ts';

/**
 * What a vendor of that seed would have sent in the place of a page, with the oracle's marks still in it: readers
 * know nothing of them. A page of frames stays as it is.
 *
 * @param mail the account that is worked on
 */
export function rewrite(html: string, mail: string, seed: number, options: MutateOptions = {}): string {
  if (/<frameset/i.test(html)) return html;
  const window = new Window();
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const scope = new Scope(document);
  markTargets(scope, mail);
  mutate(scope, seed, options);
  const written = `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;
  void window.happyDOM.close();
  return written;
}
