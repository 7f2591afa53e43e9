// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';

const RECORD = `<form><p>Mail : lea.schiano@esante-occitanie.fr</p><p>Type de BAL : PER</p>
<label for="rpps">Identifiant RPPS</label><input id="rpps" value="123"><span class="help-block">11 chiffres</span>
<button>Enregistrer l’utilisateur</button></form>`;

function read(message: string) {
  document.body.innerHTML = message + RECORD;
  const { kind, errors, notices } = readPage(document);
  expect(kind).toBe('record');
  return { errors, notices };
}

const REFUSED = 'L’identifiant RPPS doit comporter 11 chiffres.';

describe('a refusal shown above the form', () => {
  it.each([
    ['as an alert', `<div role="alert">${REFUSED}</div>`, REFUSED],
    [
      'after a word in bold and a closing cross',
      `<div class="alert" role="alert"><button type="button" aria-label="Fermer"><span>×</span></button>
<strong>Attention !</strong> ${REFUSED}</div>`,
      `Attention ! ${REFUSED}`,
    ],
    [
      'after an icon and a word in bold',
      '<div><p><span class="icon"></span><strong>Erreur :</strong> Cette BAL est déjà de ce type.</p></div>',
      'Erreur : Cette BAL est déjà de ce type.',
    ],
    [
      'all of it in bold',
      '<table><tr><td><img alt=""></td><td><b>Erreur : numéro refusé.</b></td></tr></table>',
      'Erreur : numéro refusé.',
    ],
    [
      'as a list after a sentence',
      `<div role="alert">Le formulaire est incomplet : <ul><li>${REFUSED}</li></ul></div>`,
      REFUSED,
    ],
    [
      'in colour',
      '<p>ERREUR : <font color="red">NUMERO RPPS DEJA UTILISE</font></p>',
      'ERREUR : NUMERO RPPS DEJA UTILISE',
    ],
  ])('%s', (_how, markup, message) => {
    expect(read(markup)).toEqual({ errors: [message], notices: [] });
  });
});

describe('a confirmation shown above the form', () => {
  it.each([
    [
      'with a name in bold',
      '<p>L’utilisateur <b>LEA SCHIANO</b> a été enregistré.</p>',
      'L’utilisateur LEA SCHIANO a été enregistré.',
    ],
    [
      'with a closing cross at its end',
      '<div>La fiche a bien été enregistrée. <button>✕</button></div>',
      'La fiche a bien été enregistrée.',
    ],
  ])('%s', (_how, markup, message) => {
    expect(read(markup)).toEqual({ errors: [], notices: [message] });
  });
});

describe('the end of a session', () => {
  const LOGIN =
    '<form><label>Login <input name="login"></label><label>Mot de passe <input type="password"></label><button>Connexion</button></form>';

  it.each([
    ['in an inline script', "<script>afficherEchec('Session invalide');</script>", 'Session invalide'],
    [
      'as an alert',
      '<div role="alert"><strong>Attention !</strong> Votre session a expiré, veuillez vous reconnecter.</div>',
      'Attention ! Votre session a expiré, veuillez vous reconnecter.',
    ],
    ['in red', '<p><font color="red"><b>SESSION EXPIREE</b></font></p>', 'SESSION EXPIREE'],
  ])('is said %s', (_how, markup, message) => {
    document.body.innerHTML = markup + LOGIN;
    expect(readPage(document)).toMatchObject({ kind: 'login', errors: [message] });
  });

  it('is not what a first visit shows', () => {
    document.body.innerHTML = `<p>Medimail sera fermé dimanche : toute erreur est à signaler.</p>${LOGIN}`;
    expect(readPage(document)).toMatchObject({ kind: 'login', errors: [] });
  });
});
