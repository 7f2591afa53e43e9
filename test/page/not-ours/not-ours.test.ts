// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { type Conversion, newConversion } from '../../../lib/conversion/conversion.ts';
import { guide } from '../../../lib/conversion/guide.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { NOTHING_KNOWN } from '../../conversion/nothing-known.ts';
import { longJournal, MAIL, NOT_OURS } from './pages.ts';

/** An account at each moment of the procedure. */
function started(bal: 'MED' | 'PER', rpps: string): Conversion {
  const at = 1;
  return {
    ...newConversion(MAIL),
    person: { value: { nom: 'SCHIANO', prenom: 'LEA', profession: '', adeli: '' }, at },
    decision: { value: { kind: 'started' }, at },
    bal: { value: bal, at },
    rpps: { value: rpps, at },
  };
}

const MOMENTS = [started('MED', ''), started('PER', ''), started('PER', '19999000011')];

describe.each([...NOT_OURS, longJournal(500)])('$name', ({ html, reports }) => {
  it('is left alone', () => {
    document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>$/g, '');
    const reading = readPage(document);
    expect(['other', 'login']).toContain(reading.kind);
    expect(reading.list?.rows ?? []).toEqual([]);
    if (!reports) expect(reading.errors).toEqual([]);
    for (const conversion of MOMENTS) expect(guide(conversion, reading, NOTHING_KNOWN)).toBeUndefined();
  });
});
