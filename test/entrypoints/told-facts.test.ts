import { describe, expect, it } from 'vitest';
import { createToldFacts as create } from '../../entrypoints/medimail.content/told-facts.ts';
import type { PageFacts, PageReading, RowFacts } from '../../lib/page/types.ts';

const row = (at: number, more: Partial<RowFacts> = {}): RowFacts => ({
  mail: `compte${at}@ch-demo.fr`,
  nom: 'SCHIANO',
  prenom: 'Léa',
  profession: 'Médecin',
  bal: 'MED',
  ...more,
});

const list = (rows: RowFacts[], more: Partial<PageFacts> = {}): PageFacts => ({
  kind: 'account-list',
  errors: [],
  notices: [],
  identity: { mentioned: [] },
  rows,
  ...more,
});

/** What was told of pages, by what is told of them: no element is looked at. */
function createToldFacts() {
  const told = create();
  const news = ({ rows, ...page }: PageFacts) =>
    told.news({ ...page, list: { rows } } as unknown as PageReading);
  return { news, forget: told.forget };
}

const many = Array.from({ length: 1201 }, (_, at) => row(at));
const mails = (parts: PageFacts[]) => parts.flatMap(({ rows }) => rows.map(({ mail }) => mail));

describe('what is told of a page', () => {
  it('is told once, and again when it was forgotten', () => {
    const told = createToldFacts();
    const page = list([row(1), row(2)]);
    expect(told.news(page)).toEqual([page]);
    expect(told.news(list([row(1), row(2)]))).toEqual([]);
    told.forget();
    expect(told.news(page)).toEqual([page]);
  });

  it('is the whole of a page that says something else, rows that are gone included', () => {
    const told = createToldFacts();
    told.news(list([row(1), row(2)]));
    const changed = list([row(1), row(2, { bal: 'PER' })]);
    expect(told.news(changed)).toEqual([changed]);
    expect(told.news(list([row(1)]))).toEqual([list([row(1)])]);
    const refused = list([row(1)], { errors: ['Session expirée'] });
    expect(told.news(refused)).toEqual([refused]);
  });

  it('is told in parts when it is long: every row once, and what the page says with each', () => {
    const parts = createToldFacts().news(list(many, { notices: ['Enregistré.'] }));
    expect(mails(parts)).toEqual(many.map(({ mail }) => mail));
    expect(parts).toHaveLength(3);
    expect(parts.every(({ notices, rows }) => notices[0] === 'Enregistré.' && rows.length <= 500)).toBe(true);
  });

  it('is only the rows that changed, of a long list', () => {
    const told = createToldFacts();
    told.news(list(many));
    const next = many.map((each, at) => (at === 700 ? row(700, { bal: 'PER' }) : each));
    expect(told.news(list([...next, row(5000)]))).toEqual([list([row(700, { bal: 'PER' }), row(5000)])]);
    expect(told.news(list(next))).toEqual([]);
    expect(mails(told.news(list(next, { kind: 'other' })))).toHaveLength(many.length);
  });
});
