import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginReading, isWithin, queryAll, queryOutside } from '../../lib/page/dom.ts';
import { openPage } from './support/open-page.ts';

/** Markup of elements in elements; what is to be left out has the class `out`, and `part` its own shadow root. */
const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    fc.constantFrom('<a href="/">un</a>', 'texte', '<assistant-per></assistant-per>', '<b title="b">b</b>'),
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'span', 'table-part'),
        fc.boolean(),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, out, inner]) => `<${tag}${out ? ' class="out"' : ''}>${inner.join('')}</${tag}>`),
    fc
      .array(tie('node'), { maxLength: 3 })
      .map((inner) => `<x-part><template shadowrootmode="open">${inner.join('')}</template></x-part>`),
  ),
})).node;

describe('what stands outside of some elements', () => {
  it('is what a query of everything finds, without what is in them', () => {
    fc.assert(
      fc.property(
        fc.array(markup, { maxLength: 5 }),
        fc.constantFrom('all', 'main', 'out'),
        (nodes, from) => {
          const document = openPage(`<body><main>${nodes.join('')}</main><p class="last">fin</p></body>`);
          beginReading();
          const leaveOut = queryAll(document, '.out').slice(0, nodes.length % 2 ? 1 : 2);
          const main = document.querySelector('main') as Element;
          const root = { all: document, main, out: leaveOut[0] ?? main }[from];
          const found = queryOutside(root, 'a, b, p, div, span', leaveOut);
          const all = queryAll(root, 'a, b, p, div, span');
          const expected = all.filter((element) => !leaveOut.some((outer) => isWithin(element, outer)));
          expect(found.length).toBe(expected.length);
          expect(found.every((element, at) => element === expected[at])).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
