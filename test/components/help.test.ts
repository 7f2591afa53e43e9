import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../components/help/content/en.ts';
import { FRENCH } from '../../components/help/content/fr.ts';
import { CONTENTS, type HelpContent, type HelpEntry } from '../../components/help/content.ts';
import { searchHelp } from '../../components/help/search.ts';
import { STEP_IDS } from '../../lib/conversion/steps.ts';

const LISTS = ['questions', 'errors', 'glossary'] as const;
const ids = (entries: readonly HelpEntry[]): string[] => entries.map(({ id }) => id);

describe('the help', () => {
  it('says the same in every language', () => {
    for (const content of Object.values(CONTENTS)) {
      expect(Object.keys(content.steps)).toEqual(STEP_IDS);
      for (const id of STEP_IDS) expect(content.steps[id].todo).toHaveLength(FRENCH.steps[id].todo.length);
      for (const list of LISTS) expect(ids(content[list])).toEqual(ids(FRENCH[list]));
    }
  });

  it('leaves nothing empty and no id twice', () => {
    for (const content of [FRENCH, ENGLISH]) {
      for (const { title, todo, why } of Object.values(content.steps))
        for (const words of [title, why, ...todo]) expect(words.trim()).not.toBe('');
      for (const list of LISTS) {
        expect(new Set(ids(content[list])).size).toBe(content[list].length);
        for (const { title, words } of content[list]) expect(title && words).toBeTruthy();
      }
    }
  });

  it('explains in its glossary every word that the trade uses', () => {
    const titles = FRENCH.glossary.map(({ title }) => title).join(' ');
    for (const word of ['MED', 'PER', 'RPPS', 'ADELI', 'MSSanté', 'Correspondance', 'Liste rouge'])
      expect(titles).toContain(word);
  });
});

describe('a search in it', () => {
  const found = (query: string, content: HelpContent = FRENCH) => searchHelp(content, query);

  it('of nothing leaves everything', () => {
    const entries = LISTS.reduce<number>((sum, list) => sum + FRENCH[list].length, STEP_IDS.length);
    expect([found('').count, found('  ').count]).toEqual([entries, entries]);
  });

  it('wants every word, begun or whole, without accents or case', () => {
    expect(ids(found('DEJA attribu').errors)).toEqual(['address-used']);
    expect(found('rpps ornithorynque').count).toBe(0);
    expect(found('nom.prenom').steps.map(([id]) => id)).toEqual(['check-correspondence']);
    expect(ids(found('unlisted', ENGLISH).glossary)).toEqual(['unlisted']);
  });
});
