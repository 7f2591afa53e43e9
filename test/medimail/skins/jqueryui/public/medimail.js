$(() => {
  $('.bouton').button();
  $('#messages').accordion({ collapsible: true, active: false, heightStyle: 'content' });
  $(document).ajaxError((_event, answer) => {
    if (answer.status === 401) window.location.href = '/';
  });

  $('#connexion').dialog({
    width: 420,
    draggable: false,
    resizable: false,
    closeOnEscape: false,
    classes: { 'ui-dialog': 'sans-croix' },
    buttons: { 'Se connecter': () => $('#connexion form').trigger('submit') },
  });

  initialiserListe();
  initialiserType();
});

function initialiserListe() {
  const lignes = $('#lignes');
  if (lignes.length === 0) return;
  const filtre = $('#filtre');
  filtre.on('submit', () => {
    charger(1);
    return false;
  });
  lignes.on('click', 'button', function () {
    const { action, id } = this.dataset;
    if (action === 'fiche') window.location.href = `/gestion.php?action=fiche&id=${id}`;
    if (action === 'correspondance') ouvrirCorrespondance(id);
  });
  charger(1);

  function charger(page) {
    lignes.load(`/ajax.php?action=lignes&p=${page}&${filtre.serialize()}`, () => {
      lignes.find('button').each(function () {
        $(this).button({ icon: this.dataset.icone, showLabel: false });
      });
      paginer(lignes.find('.suite').data());
    });
  }

  function paginer(suite) {
    const barre = $('#pages').empty();
    if (!suite) return;
    const bouton = (mots, vers) =>
      $('<button type="button">')
        .text(mots)
        .button({ disabled: vers < 1 || vers > suite.pages })
        .on('click', () => charger(vers))
        .appendTo(barre);
    bouton('Précédent', suite.page - 1);
    barre.append(` Page ${suite.page} / ${suite.pages} `);
    bouton('Suivant', suite.page + 1);
  }

  function ouvrirCorrespondance(id) {
    const boite = $('#dialogue').clone().removeAttr('id');
    boite.load(`/ajax.php?action=correspondance&id=${id}`, () => {
      const boutons = { Annuler: () => boite.dialog('close') };
      if (boite.find('form').length > 0) {
        boutons.Enregistrer = () =>
          envoyer(boite, ({ fait }) => {
            boite.dialog('close');
            afficher($('#messages-liste'), 'highlight', fait);
            charger(1);
          });
      }
      boite.dialog({
        title: 'Correspondance MSSanté',
        modal: true,
        width: 680,
        buttons: boutons,
        close: () => boite.dialog('destroy').remove(),
      });
    });
  }
}

function initialiserType() {
  const boite = $('#dialogue-type').removeAttr('hidden');
  boite.find('input').checkboxradio();
  boite.dialog({
    autoOpen: false,
    modal: true,
    width: 420,
    buttons: {
      Annuler: () => boite.dialog('close'),
      Valider: () =>
        envoyer(boite, ({ suite }) => {
          window.location.href = suite;
        }),
    },
  });
  $('#ouvrir-type').on('click', () => {
    boite.dialog('open');
    return false;
  });
}

function envoyer(boite, apres) {
  const formulaire = boite.find('form');
  $.post(formulaire.data('adresse'), formulaire.serialize(), (reponse) => {
    if (reponse.erreur) afficher(boite, 'error', reponse.erreur);
    else apres(reponse);
  });
}

function afficher(zone, genre, texte) {
  zone.find('.message').remove();
  const paragraphe = $('<p>').append(
    $('<span class="ui-icon">').addClass(`ui-icon-${genre === 'error' ? 'alert' : 'info'}`),
  );
  if (genre === 'error') paragraphe.append('<strong>Erreur :</strong> ');
  paragraphe.append(document.createTextNode(texte));
  $('<div class="message ui-corner-all">').addClass(`ui-state-${genre}`).append(paragraphe).prependTo(zone);
}
