import type { HelpContent } from '../content.ts';

/** The help in French. The words of Medimail's screens stand between « ». */
export const FRENCH: HelpContent = {
  steps: {
    find: {
      title: 'Chercher le compte',
      todo: [
        'Dans Medimail, ouvrez « Gestion des utilisateurs Medimail ».',
        'Cherchez le compte par son adresse, son nom ou son prénom.',
        'Sur sa ligne, cliquez sur « MED → Convertir » : la carte de l’assistant s’ouvre.',
      ],
      why: 'Seuls les comptes de type MED se convertissent. Les comptes ORG (service) et APP (logiciel) restent tels quels.',
    },
    'open-record': {
      title: 'Ouvrir la fiche',
      todo: ['Dans la colonne « Actions » de la ligne, cliquez sur le crayon.'],
      why: 'La fiche porte le type de BAL, l’identité et les identifiants de la personne.',
    },
    'change-type': {
      title: 'Changer le type de BAL',
      todo: ['En bas de la fiche, cliquez sur « Changer le type de BAL ».'],
      why: 'Seule une BAL personnelle reçoit une adresse MSSanté, visible des autres messageries sécurisées.',
    },
    'choose-personal': {
      title: 'Choisir « PERSONNEL »',
      todo: ['Choisissez « PERSONNEL ».', 'Cliquez sur « Valider ».'],
      why: 'Le type change aussitôt. Le compte n’est pas encore publié : il lui faut un RPPS et une correspondance.',
    },
    'enter-rpps': {
      title: 'Saisir le RPPS',
      todo: [
        'Dans l’encart « Activité », saisissez l’identifiant RPPS : 11 chiffres, sans espace.',
        'Attendez la coche de l’assistant, puis cliquez sur « Enregistrer l’utilisateur ».',
      ],
      why: 'Un mauvais numéro publierait cette boîte au nom d’une autre personne. Le dernier chiffre est une clé (Luhn, ISO/IEC 7812-1) : l’assistant la recalcule et voit les fautes de frappe. Le numéro se trouve sur annuaire.sante.fr.',
    },
    'open-correspondence': {
      title: 'Ouvrir la correspondance',
      todo: [
        'Revenez à la liste et cherchez le compte de nouveau ; « Remplir la recherche » le fait pour vous.',
        'Dans la colonne « Actions », cliquez sur le +.',
      ],
      why: 'La correspondance MSSanté est l’adresse que le reste du monde de la santé verra.',
    },
    'check-correspondence': {
      title: 'Vérifier la correspondance',
      todo: [
        'L’adresse doit se lire nom.prenom ou prenom.nom. Sinon, prenez l’une des propositions de l’assistant.',
        'Dites si elle est visible dans l’annuaire.',
        'Cliquez sur « Enregistrer ».',
      ],
      why: 'Un confrère cherche une personne par son nom. La règle nom.prenom ou prenom.nom est celle du guide de l’administrateur Medimail.',
    },
    publication: {
      title: 'Publication',
      todo: [
        'Rien à cliquer : l’adresse est publiée dans l’annuaire national pendant la nuit.',
        'Le lendemain, l’assistant dit quels comptes vérifier.',
      ],
      why: 'L’annuaire national MSSanté reçoit les nouvelles adresses une fois par nuit. Une adresse en liste rouge n’y paraît jamais.',
    },
  },
  questions: [
    {
      id: 'sends',
      title: 'L’assistant envoie-t-il quelque chose ?',
      words:
        'Non. Il lit la page que vous avez sous les yeux et garde sa liste dans ce navigateur. Une source en ligne n’est interrogée que si vous l’activez dans les réglages, qui disent ce qui est envoyé.',
    },
    {
      id: 'privacy',
      title: 'Quelles données garde-t-il, où et combien de temps ?',
      words:
        'Pour chaque compte : adresse, nom, prénom, profession, RPPS ou ADELI, adresse MSSanté, étape, messages de Medimail, votre note. Tout est dans ce navigateur, nulle part ailleurs ; l’éditeur ne reçoit rien. Un compte terminé est effacé après 90 jours, ou la durée réglée. Aucun mot de passe, aucun message, aucune donnée de patient. Le responsable du traitement est votre établissement, à qui les personnes adressent leurs demandes (RGPD).',
    },
    {
      id: 'clicks',
      title: 'Peut-il enregistrer à ma place ?',
      words:
        'Jamais. Chaque changement dans Medimail est un clic que vous faites sur le bouton de Medimail. L’assistant ne remplit un champ que si vous le lui demandez.',
    },
    {
      id: 'stopped',
      title: 'J’ai été interrompu. Où en étais-je ?',
      words:
        'Rouvrez Medimail : la carte reprend à la bonne étape. L’assistant se fie à ce que montre Medimail, pas à ce qui a été cliqué. Rechargement, session expirée ou second onglet n’y changent rien.',
    },
    {
      id: 'no-rpps',
      title: 'La personne n’a pas de RPPS.',
      words:
        'Elle ne peut pas avoir de BAL personnelle. Sur la carte, choisissez « Écarter… », puis « Sans RPPS ». Vous pourrez reprendre plus tard.',
    },
    {
      id: 'homonyms',
      title: 'Deux personnes ont le même nom.',
      words:
        'Fiez-vous à la profession, à l’établissement et, au besoin, à la personne elle-même. L’assistant ne tranche jamais entre deux homonymes. Pour l’adresse, un chiffre final les distingue : lea.schiano2.',
    },
    {
      id: 'wrong-rpps',
      title: 'J’ai enregistré un mauvais RPPS.',
      words:
        'Rouvrez la fiche avec le crayon, corrigez le numéro et enregistrez avant la nuit. Si la nuit est passée, corrigez aussi vite que possible et prévenez la personne.',
    },
    {
      id: 'not-recognised',
      title: 'L’assistant ne reconnaît pas une page.',
      words:
        'Il le dit et ne montre rien, plutôt que de se tromper. Cliquez sur « Montrer l’élément », puis sur l’élément dans la page : il s’en souviendra pour tous les comptes.',
    },
    {
      id: 'red-list',
      title: 'Visible ou liste rouge ?',
      words:
        'C’est le choix de la personne. Visible : toutes les messageries sécurisées la trouvent. Liste rouge : l’adresse fonctionne, mais n’est jamais publiée.',
    },
    {
      id: 'erase',
      title: 'Comment effacer ce que l’assistant garde ?',
      words:
        'Dans les réglages, « Vos données » : « Tout effacer… ». Un compte seul se retire depuis la liste. Rien ne change dans Medimail.',
    },
  ],
  errors: [
    {
      id: 'session',
      title: '« Session invalide »',
      words:
        'La session de Medimail a expiré. Reconnectez-vous : la conversion reprend là où elle était. Vérifiez que le dernier enregistrement a bien été pris.',
    },
    {
      id: 'login',
      title: '« Echec de l’authentification »',
      words:
        'L’adresse ou le mot de passe est faux. L’assistant ne voit ni ne garde jamais votre mot de passe.',
    },
    {
      id: 'login-mail',
      title: '« Le login doit être une adresse mail valide »',
      words: 'Connectez-vous avec votre adresse Medimail entière, par exemple nom@etablissement.fr.',
    },
    {
      id: 'rpps-missing',
      title: 'L’identifiant RPPS est obligatoire, ou mal formé',
      words:
        'Une BAL personnelle a toujours un RPPS, de 11 chiffres sans espace. Un numéro de 9 chiffres est un ADELI : il ne convient pas.',
    },
    {
      id: 'rpps-used',
      title: 'L’identifiant RPPS est déjà utilisé',
      words:
        'Un autre compte porte ce numéro : soit un doublon de la même personne, soit une erreur sur l’autre compte. Comparez les deux fiches avant d’enregistrer quoi que ce soit.',
    },
    {
      id: 'address-used',
      title: 'L’adresse est déjà attribuée',
      words:
        'Une autre personne a cette adresse. Essayez l’autre ordre (prenom.nom au lieu de nom.prenom) ou ajoutez un chiffre final.',
    },
    {
      id: 'address-malformed',
      title: 'L’adresse n’est pas valide',
      words:
        'Une adresse s’écrit en minuscules, sans accent ni espace, avec un point entre le nom et le prénom.',
    },
    {
      id: 'impossible',
      title: 'Correspondance impossible',
      words:
        'Le compte n’est pas encore PER, ou son RPPS manque. Rouvrez la fiche avec le crayon et reprenez à l’étape qui manque.',
    },
  ],
  glossary: [
    {
      id: 'bal',
      title: 'BAL',
      words: 'Boîte aux lettres électronique. Dans Medimail, un compte est une BAL.',
    },
    {
      id: 'med',
      title: 'MED',
      words:
        'BAL MEDimail : boîte individuelle d’un professionnel sans RPPS. Elle ne joint que les utilisateurs de Medimail.',
    },
    {
      id: 'per',
      title: 'PER',
      words:
        'BAL PERSONNELLE : boîte individuelle d’un professionnel qui a un RPPS. Son adresse MSSanté est dans l’annuaire national.',
    },
    {
      id: 'org',
      title: 'ORG, APP',
      words:
        'BAL d’un service (organisationnelle) ou d’un logiciel (applicative). Elles ne se convertissent jamais.',
    },
    {
      id: 'rpps',
      title: 'RPPS',
      words:
        'Répertoire partagé des professionnels de santé : un numéro de 11 chiffres, à vie, dont le dernier est une clé.',
    },
    {
      id: 'adeli',
      title: 'ADELI',
      words:
        'Ancien numéro, de 9 chiffres, lié au département. Il est remplacé par le RPPS pour presque toutes les professions.',
    },
    {
      id: 'mssante',
      title: 'MSSanté',
      words:
        'Messageries sécurisées de santé : l’espace de confiance où tous les opérateurs (Medimail, Mailiz…) s’échangent des messages.',
    },
    {
      id: 'correspondence',
      title: 'Correspondance',
      words:
        'L’adresse MSSanté qui correspond à un compte Medimail : celle que voient les autres opérateurs.',
    },
    {
      id: 'unlisted',
      title: 'Liste rouge',
      words: 'Une adresse qui fonctionne, mais que l’annuaire national ne montre pas.',
    },
    {
      id: 'directory',
      title: 'Annuaire national',
      words: 'L’annuaire de toutes les adresses MSSanté visibles, mis à jour chaque nuit.',
    },
  ],
};
