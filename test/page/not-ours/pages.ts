/** A page on which the assistant has nothing to do, as a whole document. */
export interface NotOurs {
  name: string;
  html: string;
  /** A failure that Medimail reports: it is read, in case it answers a save. */
  reports?: boolean;
}

/** The account that is being worked on while these pages are shown. */
export const MAIL = 'lea.schiano@esante-occitanie.fr';

const HEAD = ['Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI'];
const LEA = [MAIL, '✓', 'MED', 'SCHIANO', 'LEA', 'Autre profession sanitaire', '', ''];

function table(head: string[], ...rows: string[][]): string {
  const line = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<table class="liste">${head.length > 0 ? line(head, 'th') : ''}${rows.map((cells) => line(cells, 'td')).join('')}</table>`;
}

const MENU =
  '<table class="menu"><tr><td><a href="#">Accueil</a></td><td><a href="#">Messagerie</a></td><td><a href="#">Gestion des utilisateurs Medimail</a></td><td><a href="#">Déconnexion</a></td></tr></table>';

function medimail(title: string, content: string): string {
  return document(
    `Medimail - ${title}`,
    `<table class="entete"><tr><td>Medimail</td><td>Messagerie sécurisée de santé</td><td>Connecté : admin.demo@ch-demo.fr</td></tr></table>${MENU}<div id="corps"><h3>${title}</h3>${content}</div>`,
  );
}

function document(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

const ANSWER =
  '<p><input type="button" value="Répondre"> <input type="button" value="Transférer"> <input type="button" value="Imprimer"></p><p><b>De :</b> support@medimail-demo.fr <b>Objet :</b> vos comptes</p>';
const PENCILS =
  '<a href="#"><img alt="Modifier"></a> <a href="#"><img alt="Ajouter"></a> <a href="#"><img alt="Supprimer"></a>';
const SEARCH = '<form><label>Rechercher <input name="q"></label> <button>Rechercher</button></form>';

const PROCEDURE = `<ol><li>Rechercher le compte dans « Gestion des utilisateurs Medimail ».</li><li>Cliquer sur le crayon.</li><li>Cliquer sur « Changer le type de BAL ».</li><li>Sélectionner PERSONNEL puis « Valider ».</li><li>Dans l'encart Activité, renseigner l'identifiant RPPS et cliquer sur « Enregistrer l'utilisateur ».</li><li>Rechercher à nouveau le compte et cliquer sur le +.</li><li>Vérifier la correspondance MSSanté, visible dans l'annuaire, puis « Enregistrer ».</li></ol>`;

export const NOT_OURS: readonly NotOurs[] = [
  { name: 'an empty page', html: document('', '') },
  {
    name: 'a page with nothing but scripts',
    html: document('Medimail', '<script>var x = 1;</script><noscript>Activez JavaScript.</noscript>'),
  },
  {
    name: 'the home page',
    html: medimail(
      'Accueil',
      '<p>Bienvenue dans Medimail.</p><table><tr><td>Lire mes messages</td><td>Administrer les comptes</td></tr></table>',
    ),
  },
  {
    name: 'the mailbox',
    html: medimail(
      'Boîte de réception',
      `<input type="button" value="Nouveau message">${table(['De', 'Objet', 'Date'], ['labo@ch-demo.fr', 'Résultats', '20/11/2026'], [MAIL, 'Correspondance MSSanté', '19/11/2026'])}<div id="pagination">Page 1 sur 12</div>`,
    ),
  },
  {
    name: 'a mailbox with subjects about the procedure',
    html: medimail(
      'Messages envoyés',
      `${SEARCH}${table(['', 'À', 'Objet', 'Type', 'Date'], ['<input type="checkbox">', MAIL, 'Changer le type de BAL', 'MED', '20/11'], ['<input type="checkbox">', 'a@ch-demo.fr', 'PERSONNEL', 'PER', '20/11'])}<button>Supprimer</button>`,
    ),
  },
  {
    name: 'a message',
    html: medimail(
      'Compte rendu',
      `${ANSWER}<div class="message"><p>Bonjour, veuillez trouver le compte rendu.</p></div>`,
    ),
  },
  {
    name: 'a message whose body holds the table of accounts',
    html: medimail('Comptes MED à convertir', `${ANSWER}<div class="message">${table(HEAD, LEA)}</div>`),
  },
  {
    name: 'a message that quotes the list with its icons and its search',
    html: medimail(
      'Gestion des utilisateurs Medimail',
      `${ANSWER}<div class="message"><h3>Gestion des utilisateurs Medimail</h3>${SEARCH}${table([...HEAD, 'Actions'], [...LEA, PENCILS])}</div>`,
    ),
  },
  {
    name: 'a message that quotes the whole procedure',
    html: medimail('Procédure MED vers PER', `${ANSWER}<div class="message">${PROCEDURE}</div>`),
  },
  {
    name: 'a message that holds a form of the record',
    html: medimail(
      'Fiche',
      `${ANSWER}<div class="message"><form><p>Type de BAL : MED</p><p>identifiant RPPS <input></p><button>Changer le type de BAL</button><button>Enregistrer l'utilisateur</button></form></div>`,
    ),
  },
  {
    name: 'a message with icons in the place of words',
    html: medimail(
      'Objet : liste',
      `<p><a href="#" title="Répondre"><i></i></a> <a href="#" title="Répondre à tous"><i></i></a></p><div>${table(HEAD, LEA)}</div>`,
    ),
  },
  {
    name: 'a message being written, that quotes the list',
    html: medimail(
      'Nouveau message',
      `<form><p>À <input></p><p>Objet <input value="Comptes"></p><div contenteditable="true">${table(HEAD, LEA)}</div><button>Envoyer</button> <button>Enregistrer le brouillon</button></form>`,
    ),
  },
  {
    name: 'a message printed, with no button',
    html: document(
      'Impression',
      `<h1>Vos comptes</h1><p>De : support@medimail-demo.fr</p><p>Pour : admin.demo@ch-demo.fr</p>${table(HEAD, LEA)}<p>Cordialement</p>`,
    ),
  },
  {
    name: 'the page of help about the procedure',
    html: medimail(
      'Aide',
      `<h3>Convertir un compte</h3>${PROCEDURE}<p><a href="#">Changer le type de BAL : en savoir plus</a></p>`,
    ),
  },
  {
    name: 'the login',
    html: document(
      'Medimail - Connexion',
      '<form method="post"><p>Adresse mail <input name="login"></p><p>Mot de passe <input type="password" name="password"></p><input type="submit" value="Se connecter"></form>',
    ),
  },
  {
    name: 'the login of another service',
    html: document(
      'Pro Santé Connect',
      '<form><label>Identifiant RPPS <input></label><label>Mot de passe <input type="password"></label><button>Valider</button></form>',
    ),
  },
  {
    name: 'a forgotten password',
    html: document(
      'Mot de passe oublié',
      '<h3>Mot de passe oublié</h3><form><p>Adresse mail <input name="mail"></p><input type="submit" value="Valider"><a href="#">Retour</a></form>',
    ),
  },
  {
    name: 'a change of password',
    html: medimail(
      'Changer de mot de passe',
      '<form><p>Ancien <input type="password"></p><p>Nouveau <input type="password"></p><button>Enregistrer</button></form>',
    ),
  },
  {
    name: 'an error page of the server',
    html: document('404', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>'),
  },
  {
    name: 'an error page of Medimail',
    html: medimail(
      'Erreur',
      '<p><b>Une erreur est survenue. Veuillez réessayer.</b></p><a href="#">Retour</a>',
    ),
    reports: true,
  },
  {
    name: 'a page of maintenance',
    html: document(
      'Maintenance',
      '<h1>Medimail est en maintenance</h1><p>Le service sera rétabli à 18 h. Merci de votre patience.</p>',
    ),
  },
  {
    name: 'a staff directory',
    html: medimail(
      'Annuaire du personnel',
      `${SEARCH}${table(['Nom', 'Prénom', 'Mail', 'Service', 'Téléphone'], ['SCHIANO', 'LEA', MAIL, 'Cardiologie', '0500000000'], ['DURAND', 'PAUL', 'p.durand@ch-demo.fr', 'Bloc', '0500000001'])}`,
    ),
  },
  {
    name: 'a staff directory whose type is something else',
    html: medimail(
      'Annuaire',
      `${SEARCH}${table(['Mail', 'Nom', 'Type', 'Actions'], [MAIL, 'SCHIANO', 'Interne', '<a href="#" title="Modifier">✎</a>'], ['p@ch-demo.fr', 'DURAND', 'Externe', '<a href="#" title="Modifier">✎</a>'])}`,
    ),
  },
  {
    name: 'a directory of users of another application',
    html: medimail(
      'Utilisateurs',
      `${SEARCH}${table(['Mail', 'Nom', 'Type', 'Rôle', 'Actions'], [MAIL, 'SCHIANO', 'Interne', 'Lecteur', '<a href="#">Modifier</a>'], ['p@ch-demo.fr', 'DURAND', 'Externe', 'Auteur', '<a href="#">Modifier</a>'])}`,
    ),
  },
  {
    name: 'a directory with specialties abbreviated as MED',
    html: medimail(
      'Annuaire des médecins',
      `${SEARCH}${table(['Mail', 'Spécialité', 'Nom', 'Prénom'], [MAIL, 'MED', 'SCHIANO', 'LEA'], ['p@ch-demo.fr', 'MED', 'DURAND', 'PAUL'], ['c@ch-demo.fr', 'CHIR', 'MARTIN', 'ANNE'])}`,
    ),
  },
  {
    name: 'a table without headers, of departments abbreviated as MED',
    html: medimail(
      'Gardes',
      table([], [MAIL, 'MED', 'SCHIANO', 'LEA'], ['p@ch-demo.fr', 'MED', 'DURAND', 'PAUL']),
    ),
  },
  {
    name: 'a list of patients',
    html: medimail(
      'Patients',
      `${SEARCH}${table(['Nom', 'Prénom', 'Né le', 'IPP', 'UF', 'Type', 'Actions'], ['SCHIANO', 'LEA', '01/01/1980', '8001234', 'MED', 'Hospitalisation', PENCILS])}`,
    ),
  },
  {
    name: 'a list of contacts',
    html: medimail(
      'Mes contacts',
      `<button>Nouveau contact</button>${SEARCH}${table(['Nom', 'Mail', 'Téléphone', 'Actions'], ['SCHIANO LEA', MAIL, '05', PENCILS])}`,
    ),
  },
  {
    name: 'the groups of a mailing list',
    html: medimail(
      'Listes de diffusion',
      `${SEARCH}${table(['Liste', 'Mail', 'Membres', 'Type', 'Actions'], ['Cardio', 'cardio@ch-demo.fr', '12', 'Privée', PENCILS])}`,
    ),
  },
  {
    name: 'a calendar',
    html: medimail(
      'Agenda',
      table(
        ['Lun', 'Mar', 'Mer', 'Jeu', 'Ven'],
        ['1', '2 MED', '3', '4', '5'],
        ['8', '9', '10 PER', '11', '12'],
      ),
    ),
  },
  {
    name: 'a roster',
    html: medimail(
      'Planning des gardes',
      table(['Mail', 'Lundi', 'Mardi'], [MAIL, 'MED', 'CHIR'], ['p@ch-demo.fr', 'PED', 'MED']),
    ),
  },
  {
    name: 'the settings of the webmail',
    html: medimail(
      'Préférences',
      `<form><p>Nom affiché <input value="Admin"></p><p>Adresse de réponse <input value="admin.demo@ch-demo.fr"></p><p><label><input type="checkbox"> Accusé de réception</label></p><p>Signature <textarea></textarea></p><button>Enregistrer</button> <button>Annuler</button></form>`,
    ),
  },
  {
    name: 'one’s own profile',
    html: medimail(
      'Mon profil',
      `<form><p>Nom <input value="DEMO"></p><p>Prénom <input value="ADMIN"></p><p>Mail <input value="admin.demo@ch-demo.fr"></p><p>Téléphone <input></p><button>Enregistrer</button></form>`,
    ),
  },
  {
    name: 'an absence message',
    html: medimail(
      'Message d’absence',
      '<form><p>Du <input type="date"></p><p>Au <input type="date"></p><p>Objet <input></p><textarea></textarea><button>Enregistrer</button></form>',
    ),
  },
  {
    name: 'a search of the national directory by RPPS',
    html: medimail(
      'Annuaire national MSSanté',
      `<form><p>Nom <input></p><p>Prénom <input></p><p>N° RPPS <input></p><p>Profession <select><option>Médecin</option></select></p><button>Rechercher</button></form>`,
    ),
  },
  {
    name: 'what that search found',
    html: medimail(
      'Annuaire national MSSanté',
      `<form><p>N° RPPS <input value="19999000011"></p><button>Rechercher</button></form>${table(['Nom', 'Prénom', 'RPPS', 'Profession', 'Adresse MSSanté'], ['SCHIANO', 'LEA', '19999000011', 'Infirmier', 'lea.schiano@ch.mssante.fr'])}`,
    ),
  },
  {
    name: 'a form that filters by type of BAL',
    html: medimail(
      'Statistiques',
      '<form><p>Type de BAL <select><option>MED</option><option>PER</option><option>ORG</option></select></p><p>Du <input type="date"></p><button>Rechercher</button> <button>Exporter</button></form>',
    ),
  },
  {
    name: 'a count of accounts by type',
    html: medimail(
      'Statistiques',
      table(['Type de bal', 'Nombre'], ['MED', '154'], ['PER', '60'], ['ORG', '14']),
    ),
  },
  {
    name: 'electronic documents',
    html: medimail(
      'Gestion documentaire',
      `<form><p>Rechercher <input></p><button>OK</button></form>${table(['Titre', 'Auteur', 'Type', 'Actions'], ['Compte rendu', MAIL, 'PDF', PENCILS])}`,
    ),
  },
  {
    name: 'a forum',
    html: document(
      'Forum',
      `<h1>Comment passer un compte MED en PER ?</h1><article><b>lea.schiano</b><p>Il faut « Changer le type de BAL », choisir PERSONNEL, « Valider », puis l'identifiant RPPS et « Enregistrer l'utilisateur ».</p><a href="#">Citer</a></article><form><textarea></textarea><button>Publier</button></form>`,
    ),
  },
  {
    name: 'a log of what was done',
    html: medimail(
      'Historique',
      table(
        ['Date', 'Action', 'Type de bal', 'Auteur'],
        ['20/11', 'Changer le type de BAL', 'MED → PER', 'admin.demo@ch-demo.fr'],
        ['20/11', "Enregistrer l'utilisateur", 'PER', 'admin.demo@ch-demo.fr'],
      ),
    ),
  },
  {
    name: 'a log of accounts with their type',
    html: medimail(
      'Journal des connexions',
      table(
        ['Mail', 'Type de bal', 'Date'],
        [MAIL, 'MED', '20/11 10:00'],
        ['p@ch-demo.fr', 'PER', '20/11 10:01'],
      ),
    ),
  },
  {
    name: 'a request for support',
    html: medimail(
      'Assistance',
      '<form><p>Objet <select><option>Changer le type de BAL</option><option>Correspondance MSSanté</option></select></p><p>Mail <input></p><textarea></textarea><button>Envoyer</button></form>',
    ),
  },
  {
    name: 'the choice of an establishment',
    html: medimail(
      'Établissement',
      '<form><p>Établissement <select><option>CH de démonstration</option><option>Clinique de démonstration</option></select></p><button>Valider</button></form>',
    ),
  },
  {
    name: 'a survey about oneself',
    html: medimail(
      'Enquête',
      '<form><p>Vous êtes : <label><input type="radio" name="t"> Médecin</label> <label><input type="radio" name="t"> Personnel soignant</label></p><button>Valider</button></form>',
    ),
  },
  {
    name: 'a list of correspondents',
    html: medimail(
      'Correspondants',
      `${SEARCH}${table(['Nom', 'Adresse', 'Ville'], ['Dr SCHIANO', 'lea.schiano@ch.mssante.fr', 'Toulouse'])}`,
    ),
  },
];

/** A table of people's mails and types that are not mailboxes', as long as it takes. */
export function longJournal(rows: number): NotOurs {
  const lines = Array.from({ length: rows }, (_, n) => [
    '20/11',
    n % 2 ? 'MED' : 'PER',
    `Événement ${n}`,
    `u${n}@ch-demo.fr`,
  ]);
  return {
    name: `${rows} rows of something else`,
    html: medimail('Journal', table(['Date', 'Type', 'Objet', 'De'], ...lines)),
  };
}
