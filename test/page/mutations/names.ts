import type { Random } from '../../medimail/random.ts';
import type { Scope } from './scope.ts';

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'];

/** Renames every id, with what refers to it, and every class. */
export function mutateNames(scope: Scope, random: Random): void {
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    const known = names.get(name) ?? `${'abcdefghij'[random.below(10)]}${random.below(1e6)}`;
    names.set(name, known);
    return known;
  };
  const renameEach = (text: string) => text.split(/\s+/).filter(Boolean).map(renamed).join(' ');
  const drops = random.percent(30);
  for (const element of scope.all('*')) {
    if (element.id) element.id = renamed(element.id);
    for (const name of REFERENCES) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, renameEach(value));
    }
    const handler = element.getAttribute('onclick');
    if (handler)
      element.setAttribute(
        'onclick',
        handler.replace(/(?<=getElementById\(')[^']+/g, (id) => renamed(id)),
      );
    const classes = element.getAttribute('class');
    if (classes && drops) element.removeAttribute('class');
    else if (classes) element.setAttribute('class', renameEach(classes));
  }
}
