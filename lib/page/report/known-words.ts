import { plain } from '../text.ts';
import * as vocabulary from '../vocabulary.ts';

/**
 * Words that interfaces are written with, in {@link plain} form: they say nothing about anybody, and readers need
 * them. No word that is also a common name stands here (months are left out for that).
 */
const WRITTEN = `
a ai ainsi alors apres au aucun aucune aux avant avec avez avoir bien bon bonjour car ce ceci cela celle celui ces
cet cette chaque ci comme comment contre d dans de deja depuis des deux devez doit doivent donc dont du elle en
encore ensuite entre es est et etes etre eu fait faire ici il ils j je jusqu l la le les leur leurs lors lorsque
m mais me meme moins mon n ne ni non nos notre nous on ont ou oui par parmi pas peut peuvent plus plusieurs pour
pourquoi pouvez puis qu quand que quel quelle qui quoi s sa sans se sera seront ses seul seule si soit son sont
sous sur t ta te tous tout toute toutes tres trop tu un une va veuillez vers vos votre voulez vous y

accueil accepter acces actif actifs active actives activer activite actions action actualiser administrateur
administrateurs administration admin adresse adresses affecte affectee affecter affichage affiche affichee affichees
afficher aide ajout ajoute ajoutee ajouter alias annuaire annulation annule annulee annuler aout aperçu apercu
app appareil appartenance application applications applicatif applicative appliquer approuver archiver archive
assistance attente attention attribue attribuee attribuees attribuer authentification autre autres autorise
autorisee autorisation avance avancee avances bal bals barre bienvenue boite boites bloc bouton bureau
cache cachee calendrier caractere caracteres carte case cases categorie categories cause certificat champ champs
change changee changement changements changer charger chargement chercher chiffre chiffres choisi choisir choisissez
choix civilite clavier cliquer cliquez code codes cocher colonne colonnes commencer complet complete completer
comporter compte comptes confidentialite configuration confirmer confirmation connecte connectee connecter connexion
consulter contact contacts contenant contenir contenu continuer conversion convertir copier coordonnees
correct correcte corriger correspondance correspondances correspond courant courriel courriels courrier crayon cree
creee creer creation criteres critere date debut declare declarer defaut definir deconnecter deconnexion delegation
delegations demande demander demandes demonstration dernier derniere derniers deplacer descendre desactivation
desactive desactivee desactiver description destinataire destinataires detail details deverrouiller dialogue
disponible disponibles domaine domaines donnee donnees double droit droits dupliquer e echec echoue edit editer edition
effacer effectue effectuee electronique element elements email emails emetteur encart encours enregistre enregistree
enregistrees enregistrement enregistrements enregistrer enregistrez entree entrees envoi envoye envoyee envoyer envoyes
erreur erreurs espace etablissement etablissements etape etat etats evenement evenements exemple exercice existe
existante existant expire expiree expirer export exporter externe facultatif famille fax fenetre fermer fiche fiches
fichier fichiers filtrage filtre filtrer filtres fin fonction fonctions format formulaire fournir general generale
generales generer geste gestion gestionnaire glisser groupe groupes haut heure heures historique identifiant identifiants
identite image immediat imposible impossible impression imprimer inactif inactive inactifs inconnu inconnue incorrect
incorrecte indiquer indiquez individuel individuelle information informations inscription inscrire interdit interdite
interdits interface interne internet introuvable invalide invisible item items journal jour lancer langue lecture
lettre lettres liste listes libelle lien liens ligne lignes local locale login loupe mail mails mailbox manquant
manquante manquants masque masquee masquer med medimail mel membre membres mention menu message messagerie messageries
messages metier mettre mis mise mobile modele modifie modifiee modifiees modification modifications modifier mot
motif mots moyen mss mssante nationale national nature naissance nettoyer niveau nom nombre noms nouveau nouveaux
nouvel nouvelle novembre nuit numero numeros objet objets obligatoire obligatoires occupe ok operation operateur operateurs
operations option options ordre org organisation organisationnel organisationnelle organisationnels organisme origine
outil outils ouvrir page pages panneau parametre parametres parametrage paraitre apparaitre partage partie password
passe patienter patronymique pencil per perime permanent permet permettre personne personnes personnel personnelle personnelles
personnels piece pieces jointe jointes pied plage plein poste postal postale pouvoir precedent precedente precedents
preference preferences prefixe premier premiere prenom prenoms prevenir principal principale pris prise proches procedure
produit profession professionnel professionnelle professionnels professions profil profils proposer protege
public publie publiee publiees publier publication puce quitter quota raccourci raison rechercher recherche recevoir
reception rechargez recharger reçu recu recue reduire reference refuse refusee refusees refuser region reinitialiser
reinitialisation remplacer rendre renommer repertoire repondre reponse reprendre requis requise reserve resilier
responsable restaurer restant resultat resultats retour retourner retirer reussi reussie role roles rouge rubrique
saisi saisie saisir saisissez sauf sauvegarde sauvegarder sauver sante secondaire secret securise securisee securite
selection selectionne selectionnee selectionner selectionnez service services session seulement signature signaler
site situation societe sortie souhaitez specialite standard statistiques statut statuts structure structures succes suffixe
suivant suivante suivants suivi suivre sujet suppression supprime supprimee supprimer sur systeme table tableau taille tarif telecharger
telephone televerser temporaire terme terminer termine texte tiers titre titres total traitement transferer transfert
trie trier tri trouve trouvee trouver trouves trouvees type types ultérieur unique unite univers url urgence usage
usuel utilisateur utilisateurs utilise utilisee utiliser valeur valeurs valide valider validee validation validite
verifier verification verrouille verrouiller version vider vide vigueur ville visibilite visible visibles visualiser voir
vrai faux vue zone

add alert all apply back button cancel close confirm create delete details dropdown edit enter error field filter
first form form-control help home icon info item label last link list loading login logout mail menu more new next no
none of open page password pen plus previous remove reset row rows save search select send settings show sort
status submit table text to toggle true false trash corbeille poubelle update user users value view warning yes
chevron arrow up down left right check times glyphicon bootstrap ico img svg png gif btn fa bi
ascending descending croissant decroissant

assistant audioprothesiste autre chirurgien chirurgienne dentiste dieteticien dieteticienne ergotherapeute erm
infirmier infirmiere infirmiers kinesitherapeute laboratoire maieuticien manipulateur masseur masseuse
medecin medecins medical medicale medico sage femme opticien orthophoniste orthoptiste osteopathe pedicure podologue
pharmacien pharmacienne psychologue psychomotricien psychomotricienne prothesiste sanitaire sanitaires secretaire social
sociale sociaux soignant soignante technicien technicienne aide biologiste interne etudiant cadre

accessible before drawing picture placeholder radio shown
adherent adeli am ars corresp histo idk kvp param boites cgu cps cpx crpp dmp er faq ecps fiche finess gip ght http https idnps id identifiants igc ip
mipih rgpd rpps psc prosante siren siret sms sso http ordre num no
`;

/** Pieces of a pattern that are no words: classes, escapes. */
const NO_WORDS = /\\[bdswBDSW]|\\p\{\w+\}|\[[^\]]*\]/g;

/** The words of a pattern, with and without what is optional: `personnel(le)?` gives both. */
function wordsOf(pattern: RegExp): string[] {
  let source = pattern.source.replace(NO_WORDS, ' ');
  // The inner brackets first: `per(sonnel(le)?)?`.
  for (let depth = 0; depth < 3; depth++) source = source.replace(/(\w*)\((\w+)\)\?/g, '$1 $1$2');
  return source.replace(/(\w+)(\w)\?/g, '$1 $1$2').match(/[a-z]{2,}/g) ?? [];
}

const patterns = Object.values(vocabulary).flatMap((value): RegExp[] => {
  if (value instanceof RegExp) return [value];
  return Array.isArray(value) ? value.map(([pattern]) => pattern) : [];
});

/** Words of the interface, in {@link plain} form: kept in a report wherever they stand. */
const KNOWN: ReadonlySet<string> = new Set([
  ...WRITTEN.split(/\s+/).filter(Boolean).map(plain),
  ...patterns.flatMap(wordsOf),
]);

/** Whether a word is one of the interface's own, that says nothing about anybody. */
export function isKnown(word: string): boolean {
  return KNOWN.has(plain(word));
}
