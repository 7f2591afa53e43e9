// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { frameOf } from '../../../lib/page/dom.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { only } from '../../../lib/page/types.ts';

const MAIL = 'lea.schiano@esante-occitanie.fr';
const RECORD = `<h3>Fiche</h3><form><p>Mail : ${MAIL}</p><p>Type de BAL : MED</p>
<label>Identifiant RPPS <input id="rpps"></label>
<input type="button" id="change" value="Changer le type de BAL"><input type="submit" id="save" value="Enregistrer l'utilisateur"></form>`;
const TYPE = `<form>Nouveau type : <select id="p"><option>MEDIMAIL<option>PERSONNEL</select><input type="submit" id="ok" value="VALIDER"></form>`;
const CORRESPONDENCE = `<p>Compte : ${MAIL}<br>Titulaire : SCHIANO LEA</p><form><p>Adresse <input id="a" value="lea.schiano"> @ch-demo.mssante.fr</p>
<label><input type="checkbox" id="v" checked> Visible dans l’annuaire</label><p>Statut : en attente de publication</p><button id="save">Enregistrer</button></form>`;

afterEach(() => {
  document.body.innerHTML = '';
});

/** A page with a frame in it. The DOM of the tests loads no frames: this one is given its document. */
function read(page: string, inFrame: string, style = '') {
  document.body.innerHTML = page;
  const frame = document.createElement('iframe');
  frame.setAttribute('style', style);
  (document.querySelector('[role=dialog]') ?? document.body).append(frame);
  const inner = document.implementation.createHTMLDocument();
  inner.body.innerHTML = inFrame;
  const view = { frameElement: frame, getComputedStyle: window.getComputedStyle.bind(window) };
  Object.defineProperty(inner, 'defaultView', { value: view });
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  return readPage(document);
}

describe('a frame in a page', () => {
  it('is a part of the page', () => {
    const { kind, identity, record, typeChange } = read(RECORD, TYPE);
    expect(kind).toBe('type-change');
    expect(identity.mail).toBe(MAIL);
    expect(record?.bal).toBe('MED');
    expect(only(typeChange?.personal)?.id).toBe('p');
    expect(only(typeChange?.validate)?.id).toBe('ok');
  });

  it('is none as long as it is not shown', () => {
    const { kind, record } = read(RECORD, TYPE, 'display: none');
    expect(kind).toBe('record');
    expect(only(record?.changeType)?.id).toBe('change');
  });

  it('may hold all of the page', () => {
    const { kind, record } = read('<h1>Medimail</h1>', RECORD);
    expect(kind).toBe('record');
    expect(only(record?.rpps)?.id).toBe('rpps');
    expect(only(record?.save)?.id).toBe('save');
  });

  it('may be what a dialog shows', () => {
    const dialog = '<div role="dialog" aria-label="Correspondance MSSanté"></div>';
    const { kind, identity, correspondence } = read(RECORD + dialog, CORRESPONDENCE);
    expect(kind).toBe('correspondence');
    expect(identity.mail).toBe(MAIL);
    expect(only(correspondence?.address)?.id).toBe('a');
    expect(correspondence?.choice).toBe('visible');
    expect(correspondence?.publication).toBe('waiting');
  });

  it('knows the element that it stands in', () => {
    read(RECORD, TYPE);
    const frame = document.querySelector('iframe');
    expect(frame?.contentDocument && frameOf(frame.contentDocument)).toBe(frame);
    expect(frameOf(document)).toBeUndefined();
  });
});
