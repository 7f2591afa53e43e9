// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../lib/conversion/conversion.ts';
import { MAIL, RPPS } from './facts-fixture.ts';
import {
  brief,
  listPage,
  MED,
  now,
  OTHER,
  onPage,
  SEARCH,
  tr,
  type,
  WITH_RPPS,
  WITHOUT_RPPS,
} from './guide-fixture.ts';

const ELSE = tr({ id: 'else', mail: OTHER });
const TWO_PENCILS = '<a href="?d"><img alt="Éditer"></a>';
const TWO_PLUSES = '<a href="?d"><img alt="Ajouter une correspondance"></a>';

describe("the account's row", () => {
  it.each<[string, Conversion, object, object]>([
    [
      'its pencil, to change the type',
      MED,
      { bal: 'MED' },
      { step: 'open-record', say: 'open_record', target: 'row-edit' },
    ],
    [
      'its pencil again, for the RPPS',
      WITHOUT_RPPS,
      { bal: 'PER' },
      { step: 'open-record', say: 'open_record_again', target: 'row-edit' },
    ],
    [
      'its +, for the correspondence',
      WITH_RPPS,
      { bal: 'PER', rpps: RPPS },
      { step: 'open-correspondence', say: 'open_correspondence', target: 'row-add' },
    ],
  ])('is pointed at among others: %s', (_, conversion, more, said) => {
    const rows = ELSE + tr({ id: 'row', ...more }) + tr({ id: 'last', mail: 'c.petit@ch-demo.fr' });
    expect(brief(onPage(listPage(rows), conversion))).toEqual({ state: 'pointing', ...said });
  });

  it.each<[string, Conversion, string, object]>([
    ['pencils', MED, TWO_PENCILS, { say: 'open_record_unsure', lookedFor: 'edit' }],
    ['pencils, for the RPPS', WITHOUT_RPPS, TWO_PENCILS, { say: 'open_record_unsure', lookedFor: 'edit' }],
    ['+', WITH_RPPS, TWO_PLUSES, { say: 'open_correspondence_unsure', lookedFor: 'add' }],
  ])('is not pointed at when it has two %s', (_, conversion, actions, said) => {
    const guidance = onPage(listPage(tr({ id: 'row', actions })), conversion);
    expect(guidance).toMatchObject({ state: 'unsure', ...said });
    expect(guidance).not.toHaveProperty('target');
  });

  it.each([
    [MED, 'open_record_words'],
    [WITHOUT_RPPS, 'open_record_again_words'],
  ] as const)('is told by the words on its action, where that is no pencil', (conversion, say) => {
    const row = tr({ id: 'row' }).replace('<img alt="Modifier">', 'Modifier la fiche');
    expect(onPage(listPage(row), conversion)).toMatchObject({
      state: 'pointing',
      say,
      words: 'Modifier la fiche',
    });
  });

  it('is not pointed at when its icons have no name', () => {
    const row = tr({ id: 'row' }).replace('alt="Modifier"', '');
    expect(onPage(listPage(row), MED)).toMatchObject({
      step: 'open-record',
      state: 'unsure',
      say: 'open_record_unsure',
    });
  });

  it('is not chosen among two of the same mail', () => {
    const rows = tr({ id: 'one' }) + tr({ id: 'two' });
    expect(brief(onPage(listPage(rows), MED))).toEqual({
      step: 'open-record',
      state: 'unsure',
      say: 'row_several',
    });
  });

  it('is not that of a mail that begins alike', () => {
    const rows = tr({ id: 'row', mail: `${MAIL}.com` });
    expect(onPage(listPage(rows), MED)).toMatchObject({ step: 'find', say: 'search' });
  });

  it('is found whatever the case of the mail', () => {
    const rows = tr({ id: 'row', mail: MAIL.toUpperCase() });
    expect(onPage(listPage(rows), MED)?.target?.id).toBe('row-edit');
  });
});

describe('an account that is not on the page', () => {
  it.each<[Conversion, string]>([
    [MED, 'find'],
    [WITHOUT_RPPS, 'find'],
    [WITH_RPPS, 'open-correspondence'],
  ])('is to be searched, with its mail ready to be put in the field', (conversion, step) => {
    const guidance = onPage(listPage(ELSE), conversion);
    expect(brief(guidance)).toEqual({ step, state: 'pointing', say: 'search', target: 'search' });
    expect(guidance?.fill?.value).toBe(MAIL);
    expect(guidance?.fill?.field.id).toBe('search');
  });

  it.each([
    ['its button', SEARCH, 'go'],
    ['its field, when no button is known', '<label>Rechercher <input id="search"></label>', 'search'],
  ])('is searched for from %s once its mail is typed', (_, form, target) => {
    onPage(listPage(ELSE, '', form), MED);
    type('search', ` ${MAIL.toUpperCase()}`);
    const guidance = now(MED);
    expect(brief(guidance)).toEqual({ step: 'find', state: 'pointing', say: 'search_go', target });
    expect(guidance).not.toHaveProperty('fill');
  });

  it('is not searched for with half its mail', () => {
    onPage(listPage(ELSE), MED);
    type('search', MAIL.slice(0, 5));
    expect(now(MED)).toMatchObject({ say: 'search', fill: { value: MAIL } });
  });

  it('is to be searched for again after another search', () => {
    expect(onPage(listPage(ELSE, 'durand'), MED)).toMatchObject({ say: 'search', fill: { value: MAIL } });
  });

  it('that was searched for and not found says so, and points at nothing', () => {
    const guidance = onPage(listPage('', ` ${MAIL.toUpperCase()} `), MED);
    expect(brief(guidance)).toEqual({ step: 'find', state: 'unsure', say: 'search_none' });
    expect(guidance).not.toHaveProperty('fill');
  });

  it('cannot be searched for without a field', () => {
    const guidance = onPage(listPage(ELSE, '', ''), MED);
    expect(guidance).toMatchObject({
      step: 'find',
      state: 'unsure',
      say: 'search_unsure',
      lookedFor: 'search',
    });
    expect(guidance).not.toHaveProperty('fill');
  });
});
