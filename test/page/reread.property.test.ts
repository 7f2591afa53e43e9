import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFacts } from '../../lib/page/facts.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { only, type PageReading } from '../../lib/page/types.ts';
import { openPage } from './support/open-page.ts';

const HEADS = ['Mail', 'Type de bal', 'Nom', 'Prénom', 'RPPS', 'Actions'];
const PENCIL =
  '<input type="hidden" value="1"><a href="?m=user"><img alt="Modifier"></a><a href="?m=add"><img alt="+"></a>';

const cellsOf = (at: number): string[] => [
  `compte${at}@ch-demo.fr`,
  at % 3 === 0 ? 'PER' : 'MED',
  `NOM${at}`,
  `Prénom${at}`,
  at % 3 === 0 ? '10003456782' : '',
  PENCIL,
];
const rowOf = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function openList(rows: number, headed: boolean): Document {
  const heads = `<tr>${HEADS.map((head) => `<th>${head}</th>`).join('')}</tr>`;
  const body = Array.from({ length: rows }, (_, at) => rowOf(cellsOf(at))).join('');
  return openPage(`<body><h3>Gestion des utilisateurs</h3>
    <form><label for="q">Rechercher</label> <input type="text" id="q"> <input type="submit" value="Rechercher"></form>
    <p class="message"></p>
    <table>${headed ? `<thead>${heads}</thead>` : ''}<tbody>${body}</tbody></table>
    <div class="below">Page 1 sur 1</div></body>`);
}

/** Something that a script of a page does to its list. */
type Change = (document: Document, at: number) => void;

const rowAt = (document: Document, at: number): HTMLTableRowElement | undefined => {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  return rows[at % Math.max(rows.length, 1)];
};
const cellAt = (document: Document, at: number, column: number) => rowAt(document, at)?.cells[column];
const fresh = (document: Document, cells: string[]): Element => {
  const body = document.createElement('tbody');
  body.innerHTML = rowOf(cells);
  return body.firstElementChild as Element;
};
const inCell =
  (column: number, html: string): Change =>
  (document, at) => {
    const cell = cellAt(document, at, column);
    if (cell) cell.innerHTML = html;
  };

/** What is in rows alone, and is made of what rows are made of. */
const IN_ROWS: Record<string, Change> = {
  redraw: (document, at) => rowAt(document, at)?.replaceWith(fresh(document, cellsOf(at))),
  rename: inCell(2, 'SCHIANO'),
  retype: inCell(1, 'PER'),
  badge: inCell(1, '<span class="label">MED</span>'),
  number: inCell(4, '10101010104'),
  unmail: inCell(0, '<i>aucune</i>'),
  unpencil: inCell(5, ''),
  hide: (document, at) => {
    const cell = cellAt(document, at, 2);
    if (cell) cell.innerHTML = '<span hidden>ZZZ</span> MUÑOZ';
  },
  unhide: (document) => document.querySelector('tbody [hidden]')?.removeAttribute('hidden'),
  write: (document, at) => {
    const text = cellAt(document, at, 3)?.firstChild;
    if (text) text.nodeValue = 'Zoé';
  },
  append: (document, at) => document.querySelector('tbody')?.append(fresh(document, cellsOf(1000 + at))),
  remove: (document, at) => rowAt(document, at)?.remove(),
  raise: (document, at) => {
    const row = rowAt(document, at);
    if (row) document.querySelector('tbody')?.prepend(row);
  },
  wide: (document, at) => rowAt(document, at)?.prepend(document.createElement('td')),
  search: (document, at) => {
    const search = document.querySelector<HTMLInputElement>('#q');
    if (search) search.value = `compte${at}`;
  },
  empty: (document, at) => rowAt(document, at)?.replaceChildren(),
  emptyGone: (document, at) => {
    const row = rowAt(document, at);
    row?.remove();
    row?.replaceChildren();
  },
};

/** What changes more than rows, or what the rest of the page is read by. */
const ELSEWHERE: Record<string, Change> = {
  field: inCell(4, '<label>N° RPPS <input type="text" name="rpps"></label>'),
  heading: inCell(2, '<h4>Corbeille</h4>'),
  table: inCell(2, '<table><tr><td>MED</td></tr></table>'),
  dialog: inCell(5, '<div role="dialog">Changer le type de BAL</div>'),
  reaching: (document, at) => cellAt(document, at, 2)?.setAttribute('rowspan', '2'),
  header: (document) => {
    const head = document.querySelector('th:nth-child(3)');
    if (head) head.textContent = 'Ville';
  },
  message: (document) => {
    const message = document.querySelector('.message');
    if (message) message.textContent = 'Session expirée';
  },
  clear: (document) => document.querySelector('tbody')?.replaceChildren(),
  password: (document) => {
    const below = document.querySelector('.below');
    if (below) below.innerHTML = '<input type="password">';
  },
  title: (document) => document.querySelector('h3')?.remove(),
};

/** A reading in which everything that is pointed at can be compared. */
function told(reading: PageReading) {
  const rows = reading.list?.rows.slice(0, 40) ?? [];
  return {
    facts: toFacts(reading),
    elements: rows.map((row) => [row.element, row.typeCell, only(row.edit()), only(row.add())]),
    search: only(reading.list?.search),
    typed: reading.list?.typedSearch,
  };
}

/** Does changes one after the other, and reads the page after each as it is kept up to date. @returns how often rows were enough */
function follow(document: Document, changes: readonly (readonly [Change, number])[]): number {
  let reading = readPage(document);
  let times = 0;
  const { MutationObserver } = document.defaultView as unknown as typeof globalThis;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const [change, at] of changes) {
    change(document, at);
    const again = reading.reread?.(observer.takeRecords());
    const whole = readPage(document);
    if (again) {
      times += 1;
      const [ours, theirs] = [told(again), told(whole)];
      expect(ours.facts).toEqual(theirs.facts);
      expect(ours.search).toBe(theirs.search);
      expect(ours.typed).toBe(theirs.typed);
      expect(ours.elements.length).toBe(theirs.elements.length);
      // Compared one by one: a difference of elements would be printed with all that is in them.
      const isSame = ours.elements.every((row, place) =>
        row.every((element, of) => element === theirs.elements[place]?.[of]),
      );
      expect(isSame).toBe(true);
    }
    reading = again ?? whole;
  }
  observer.disconnect();
  return times;
}

const changesOf = (kinds: Record<string, Change>) =>
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(kinds)), fc.nat(60)), { minLength: 1, maxLength: 6 });
const ALL = { ...IN_ROWS, ...ELSEWHERE };

describe('a list that is read again where it changed', () => {
  it('says what the whole page says, whatever happens in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.boolean(), changesOf(ALL), (rows, headed, changes) => {
        follow(
          openList(rows, headed),
          changes.map(([kind, at]) => [ALL[kind] as Change, at] as const),
        );
      }),
      // A cell that reaches into other rows, in a row that goes.
      {
        numRuns: 150,
        examples: [
          [
            2,
            true,
            [
              ['reaching', 0],
              ['emptyGone', 0],
            ],
          ],
        ],
      },
    );
  });

  it('is read so when rows alone changed', () => {
    for (const [kind, change] of Object.entries(IN_ROWS)) {
      if (kind === 'unhide') continue;
      expect([kind, follow(openList(40, true), [[change, 30]])]).toEqual([kind, 1]);
    }
  });

  it('is read whole when anything else did', () => {
    for (const [kind, change] of Object.entries(ELSEWHERE))
      expect([kind, follow(openList(40, true), [[change, 30]])]).toEqual([kind, 0]);
  });
});
