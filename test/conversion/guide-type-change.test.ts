// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { brief, check, MED, now, onPage, recordPage, typePage } from './guide-fixture.ts';

const RADIOS = `<h3>Changer le type de BAL</h3><form><input id="medimail" type="radio" name="t" checked> MEDIMAIL
  <input id="personal" type="radio" name="t"> PERSONNEL <button id="validate">Valider</button></form>`;

describe('the choice of a type', () => {
  it.each([
    ['a list', typePage(), 'type'],
    ['radios', RADIOS, 'personal'],
    ['a block in the record', recordPage({ more: typePage() }), 'type'],
  ])('points at PERSONNEL in %s, and saves nothing yet', (_, html, target) => {
    const guidance = onPage(html, MED);
    expect(brief(guidance)).toEqual({
      step: 'choose-personal',
      state: 'pointing',
      say: 'choose_personal',
      target,
    });
    expect(guidance).not.toHaveProperty('save');
  });

  it('points at Valider once PERSONNEL is chosen, and knows that it saves', () => {
    onPage(RADIOS, MED);
    check('personal');
    expect(brief(now(MED))).toEqual({
      step: 'choose-personal',
      state: 'pointing',
      say: 'validate',
      target: 'validate',
    });
    expect(now(MED)?.save).toMatchObject({ what: 'type', value: {} });
    expect(now(MED)?.save?.control.id).toBe('validate');
  });

  it('points back at the choice when it is another', () => {
    onPage(RADIOS, MED);
    check('personal');
    expect(now(MED)?.say).toBe('validate');
    check('medimail');
    expect(now(MED)?.say).toBe('choose_personal');
  });

  it('points at nothing when PERSONNEL could be two choices', () => {
    const guidance = onPage(RADIOS.replace('MEDIMAIL', 'Personnelle'), MED);
    expect(guidance).toMatchObject({
      state: 'unsure',
      say: 'choose_personal_unsure',
      lookedFor: 'personal',
    });
    expect(guidance).not.toHaveProperty('target');
  });

  it('points at nothing when Valider could be two buttons', () => {
    onPage(RADIOS.replace('</form>', '<button>Confirmer</button></form>'), MED);
    check('personal');
    const guidance = now(MED);
    expect(guidance).toMatchObject({ state: 'unsure', say: 'validate_unsure', lookedFor: 'validate' });
    expect(guidance).not.toHaveProperty('save');
  });
});
