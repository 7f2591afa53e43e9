// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { brief, check, correspondencePage, now, OTHER, onPage, type, WITH_RPPS } from './guide-fixture.ts';

const step = 'check-correspondence';
const DOMAIN = 'ch-demo.mssante.fr';
const CONFIRMED = { visibleConfirmed: true };

describe('the address', () => {
  it('is pointed at when it is wrong, with both forms that are right', () => {
    const guidance = onPage(correspondencePage('lschiano'), WITH_RPPS);
    expect(brief(guidance)).toMatchObject({
      step,
      state: 'pointing',
      say: 'check_address',
      target: 'address',
      checks: [
        ['correspondence', 'address', 'error'],
        ['visible', 'visible', 'warning', 'not-chosen'],
      ].map((facts) => expect.arrayContaining(facts)),
    });
    expect(guidance?.checks[0]).toMatchObject({ suggestions: ['schiano.lea', 'lea.schiano'] });
  });

  it('is pointed at when it is empty', () => {
    expect(brief(onPage(correspondencePage(''), WITH_RPPS))).toMatchObject({
      say: 'check_address',
      target: 'address',
    });
  });

  it.each(['schiano.lea', 'lea.schiano'])('is right as %s: the visibility comes next', (address) => {
    expect(brief(onPage(correspondencePage(address), WITH_RPPS))).toEqual({
      step,
      state: 'pointing',
      say: 'choose_visible',
      target: 'visible',
      checks: [
        ['correspondence', 'address', 'ok'],
        ['visible', 'visible', 'warning', 'not-chosen'],
      ],
    });
  });

  it('is followed as it is typed', () => {
    onPage(correspondencePage('lschiano'), WITH_RPPS);
    type('address', 'lea.schiano');
    expect(now(WITH_RPPS)?.target?.id).toBe('visible');
    type('address', 'lea');
    expect(now(WITH_RPPS)?.target?.id).toBe('address');
  });

  it('of another account is refused, and the suggestions avoid it', () => {
    const takenBy = (localPart: string) => (localPart === 'schiano.lea' ? OTHER : undefined);
    const guidance = onPage(correspondencePage('schiano.lea'), WITH_RPPS, { takenBy });
    expect(brief(guidance)).toMatchObject({ target: 'address' });
    expect(guidance?.checks[0]).toMatchObject({
      result: { reason: 'taken', by: OTHER },
      suggestions: [expect.stringMatching(/^schiano\.lea\d+$/), 'lea.schiano'],
    });
  });

  it('is suggested whole in a field that holds whole addresses', () => {
    const whole = correspondencePage('lschiano@ch-demo.mssante.fr').replace('"> @ch-demo.mssante.fr', '">');
    expect(onPage(whole, WITH_RPPS)?.checks[0]).toMatchObject({
      suggestions: ['schiano.lea@ch-demo.mssante.fr', 'lea.schiano@ch-demo.mssante.fr'],
    });
  });

  it('is not chosen among two fields', () => {
    const fields = '<tr><td>Adresse</td><td><input id="b" value="schiano.lea"></td></tr>';
    const guidance = onPage(correspondencePage('schiano.lea', { fields }), WITH_RPPS);
    expect(guidance).toMatchObject({
      step,
      state: 'unsure',
      say: 'check_address_unsure',
      lookedFor: 'address',
      checks: [],
    });
    expect(guidance).not.toHaveProperty('target');
  });
});

describe('the visibility', () => {
  it('that the page chose is to be confirmed', () => {
    onPage(correspondencePage('schiano.lea'), WITH_RPPS);
    check('visible');
    expect(brief(now(WITH_RPPS))).toMatchObject({
      say: 'choose_visible',
      target: 'visible',
      checks: [
        ['correspondence', 'address', 'ok'],
        ['visible', 'visible', 'warning', 'confirm'],
      ],
    });
  });

  it.each([
    ['visible', 'visible'],
    ['hidden', 'hidden'],
  ])('that the person chose (%s) leads to the save', (radio, choice) => {
    onPage(correspondencePage('schiano.lea'), WITH_RPPS);
    check(radio);
    const guidance = now(WITH_RPPS, CONFIRMED);
    expect(brief(guidance)).toMatchObject({ state: 'pointing', say: 'save_correspondence', target: 'save' });
    expect(guidance?.save).toMatchObject({
      what: 'correspondence',
      value: { address: `schiano.lea@${DOMAIN}`, choice },
    });
    expect(guidance?.save?.control.id).toBe('save');
  });

  it('is not confirmed by a choice that was taken back', () => {
    expect(brief(onPage(correspondencePage('schiano.lea'), WITH_RPPS, CONFIRMED))).toMatchObject({
      say: 'choose_visible',
    });
  });

  it('is not asked for where the form has no such choice', () => {
    const guidance = onPage(correspondencePage('schiano.lea', { fields: '' }), WITH_RPPS);
    expect(brief(guidance)).toEqual({
      step,
      state: 'pointing',
      say: 'save_correspondence',
      target: 'save',
      checks: [['correspondence', 'address', 'ok']],
    });
    expect(guidance?.save?.value).toEqual({ address: `schiano.lea@${DOMAIN}` });
  });

  it('is not chosen among two controls', () => {
    const fields = ['a', 'b']
      .map((id) => `<label><input id="${id}" type="checkbox"> Visible</label>`)
      .join('');
    const guidance = onPage(
      correspondencePage('schiano.lea', { fields: `<tr><td>${fields}</td></tr>` }),
      WITH_RPPS,
    );
    expect(guidance).toMatchObject({
      state: 'unsure',
      say: 'choose_visible_unsure',
      lookedFor: 'visible',
    });
    expect(guidance).not.toHaveProperty('target');
  });
});

describe('the save', () => {
  it('is known even while the address is wrong, so that a click on it can be held', () => {
    const guidance = onPage(correspondencePage(' lschiano '), WITH_RPPS);
    expect(guidance?.save).toMatchObject({ value: { address: `lschiano@${DOMAIN}` } });
  });

  it('is not chosen among two buttons', () => {
    const buttons = '<button>Enregistrer</button><button>Enregistrer la correspondance</button>';
    const html = correspondencePage('schiano.lea', { fields: '', buttons });
    const guidance = onPage(html, WITH_RPPS);
    expect(guidance).toMatchObject({
      state: 'unsure',
      say: 'save_correspondence_unsure',
      lookedFor: 'save-correspondence',
    });
    expect(guidance).not.toHaveProperty('save');
    expect(guidance).not.toHaveProperty('target');
  });
});

describe('an address of the national directory', () => {
  const source = { kind: 'mailboxes', date: '2026-08-26' } as const;
  /** A field for the whole address: no domain is written after it. */
  const whole = (address: string) => correspondencePage(address).replace(' @ch-demo.mssante.fr', '');
  const holder = { nom: 'SCHIANO', prenom: 'Lea', source };
  const publishedTo = (address: string) =>
    ['schiano.lea@ch-demo.mssante.fr', 'lea.schiano@ch-demo.mssante.fr'].includes(address)
      ? holder
      : undefined;

  it('that is somebody else’s is an error, and the suggestions are of a homonym', () => {
    const guidance = onPage(correspondencePage('schiano.lea'), WITH_RPPS, { publishedTo });
    expect(guidance?.checks[0]).toMatchObject({
      result: { verdict: 'error', reason: 'taken', by: holder, suggestion: 'schiano.lea2' },
      suggestions: ['schiano.lea2', 'lea.schiano2'],
    });
  });

  it('is looked for with the domain that the field holds', () => {
    const guidance = onPage(whole('schiano.lea@ch-demo.mssante.fr'), WITH_RPPS, { publishedTo });
    expect(guidance?.checks[0]).toMatchObject({
      result: { reason: 'taken', by: holder },
      suggestions: ['schiano.lea2@ch-demo.mssante.fr', 'lea.schiano2@ch-demo.mssante.fr'],
    });
    const elsewhere = onPage(whole('schiano.lea@autre.mssante.fr'), WITH_RPPS, { publishedTo });
    expect(elsewhere?.checks[0]?.result.verdict).toBe('ok');
  });

  it('that the owner has elsewhere is a warning, and the rest goes on', () => {
    const known = { elsewhere: () => ({ address: 'lea.schiano@medecin.mssante.fr', source }) };
    const guidance = onPage(correspondencePage('schiano.lea'), WITH_RPPS, known);
    expect(guidance?.checks[0]?.result).toMatchObject({
      verdict: 'warning',
      reason: 'elsewhere',
      address: 'lea.schiano@medecin.mssante.fr',
    });
    expect(guidance?.say).toBe('choose_visible');
  });
});
