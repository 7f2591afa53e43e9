import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Addability, createAddable } from '../../entrypoints/medimail.content/addable.ts';
import type { BalType, RowFacts } from '../../lib/page/types.ts';
import { decided, todo } from '../store/conversion-fixture.ts';

const row = (mail: string, bal: BalType = 'MED'): RowFacts => ({
  mail,
  bal,
  nom: 'SCHIANO',
  prenom: 'Léa',
  profession: '',
});
const NONE = new Set<string>();
const at = (rows: RowFacts[], more: Partial<Addability> = {}): Addability => ({
  rows,
  queued: NONE,
  conversions: new Map(),
  ...more,
});

describe('what of a list could be put in the queue', () => {
  it('is its MED accounts, each once and in order', () => {
    const rows = [row('b@x.fr'), row('a@x.fr', 'PER'), row('c@x.fr'), row('b@x.fr')];
    expect(createAddable()(at(rows))).toEqual(['b@x.fr', 'c@x.fr']);
  });

  it('is nothing where a single account is MED', () => {
    expect(createAddable()(at([row('b@x.fr'), row('a@x.fr', 'PER')]))).toEqual([]);
  });

  it('is nothing that is there already, or is over', () => {
    const over = decided(todo('a@x.fr', { nom: 'A', prenom: 'A' }), { kind: 'finished' });
    const conversions = new Map([[over.mail, over]]);
    const rows = [row('a@x.fr'), row('b@x.fr'), row('c@x.fr')];
    expect(createAddable()(at(rows, { conversions, queued: new Set(['b@x.fr']) }))).toEqual(['c@x.fr']);
  });

  it('stays in its order when a row is drawn anew', () => {
    const addable = createAddable();
    const rows = [row('a@x.fr'), row('b@x.fr'), row('c@x.fr')];
    const conversions = new Map();
    addable(at(rows, { conversions }));
    const next = [rows[0], row('b@x.fr'), rows[2]] as RowFacts[];
    expect(addable(at(next, { conversions }))).toEqual(['a@x.fr', 'b@x.fr', 'c@x.fr']);
  });

  it('is the same, followed through changes, as told at once', () => {
    const rows = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom<BalType>('MED', 'PER'))
        .map(([name, bal]) => row(`${name}@x.fr`, bal)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, fc.boolean()), { minLength: 1, maxLength: 5 }), (states) => {
        const addable = createAddable();
        const conversions = new Map();
        const queued = new Set(['b@x.fr']);
        for (const [list, isQueued] of states) {
          const now = at(list, { conversions, queued: isQueued ? queued : NONE });
          expect(addable(now)).toEqual(createAddable()(now));
        }
      }),
    );
  });
});
