import type { Ids } from './ids.ts';
import { isKnown } from './known-words.ts';

const HTML = new Set(
  `a abbr address area article aside audio b bdi bdo big blockquote body br button canvas caption center cite code col
   colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form
   frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html i iframe img input ins kbd label legend li main map mark
   marquee menu meter nav nobr object ol optgroup option output p picture pre progress q rp rt ruby s samp search
   section select slot small span strike strong sub summary sup svg table tbody td textarea tfoot th thead time title
   tr tt u ul use var video wbr g desc text tspan symbol`
    .split(/\s+/)
    .filter(Boolean),
);

/** The tag of an element: the language's own, a component's when its words are known, or else a neutral one. */
export function tagOf({ localName }: Element, ids: Ids): string {
  if (HTML.has(localName)) return localName;
  const words = localName.split('-');
  return words.length > 1 && words.every((word) => isKnown(word) && /^[a-z]+$/.test(word))
    ? localName
    : ids.of(`tag ${localName}`);
}
