import type { Account } from '../state.ts';

/** An account written by hand: MED, active and without identifiers unless it says otherwise. */
export type Written = Partial<Account> & Pick<Account, 'mail' | 'nom' | 'prenom'>;

/** Made-up people whose names or mails are where programs go wrong. The first is the row of the guide. */
export const AWKWARD: readonly Written[] = [
  { mail: 'lea.schiano@esante-occitanie.fr', nom: 'SCHIANO', prenom: 'LEA' },
  // Accents, ligatures, cedilla.
  { mail: 'h.lemoine@ch-demo.fr', nom: 'LEMOINE', prenom: 'HÉLÈNE', profession: 'Infirmier' },
  { mail: 'jurgen.muller@ch-demo.fr', nom: 'MÜLLER', prenom: 'JÜRGEN', profession: 'Médecin' },
  { mail: 'ann.loeuillet@ch-demo.fr', nom: 'LŒUILLET', prenom: 'ANNE-LAURE', profession: 'Sage-femme' },
  { mail: 'laetitia.cosar@ch-demo.fr', nom: 'CÆSAR', prenom: 'LÆTITIA' },
  { mail: 'fbesancon@ch-demo.fr', nom: 'BESANÇON', prenom: 'FRANÇOIS', profession: 'Pharmacien' },
  { mail: 'gweiss@clinique-demo.fr', nom: 'WEIß', prenom: 'GAËLLE' },
  { mail: 'noe.nunez@ch-demo.fr', nom: 'NÚÑEZ', prenom: 'NOÉ', profession: 'Infirmier' },
  // Apostrophes: straight, typographic.
  { mail: 'chiara.dangelo@ch-demo.fr', nom: "D'ANGELO", prenom: 'CHIARA', profession: 'Orthophoniste' },
  { mail: 'nguyen.t@ch-demo.fr', nom: 'N’GUYEN', prenom: 'THI MAI', profession: 'Pharmacien' },
  { mail: 'paul.l-hermitte@had-demo.fr', nom: "L'HERMITTE", prenom: 'PAUL', profession: 'Médecin' },
  // Hyphens and spaces: double surnames, double first names.
  { mail: 'jp.dupuis@ch-demo.fr', nom: 'DUPUIS', prenom: 'JEAN-PIERRE', profession: 'Médecin' },
  { mail: 'claire.martin-durand@ch-demo.fr', nom: 'MARTIN-DURAND', prenom: 'CLAIRE' },
  { mail: 'sophie.lopez@ch-demo.fr', nom: 'LOPEZ GARCIA', prenom: 'SOPHIE', profession: 'Infirmier' },
  { mail: 'marie.girault@ehpad-demo.fr', nom: 'GIRAULT', prenom: 'MARIE LAURE', profession: 'Psychologue' },
  { mail: 'acbm@ch-demo.fr', nom: 'BERTIN--MOULIN', prenom: 'ANNE CÉCILE', profession: 'Diététicien' },
  // Particles.
  { mail: 'b.delatour@ch-demo.fr', nom: 'DE LA TOUR', prenom: 'BÉRÉNICE', profession: 'Sage-femme' },
  { mail: 'yann.legoff@ch-demo.fr', nom: 'LE GOFF', prenom: 'YANN', profession: 'Masseur-kinésithérapeute' },
  { mail: 'vanderberg@clinique-demo.fr', nom: 'VAN DER BERG', prenom: 'LUUK', profession: 'Médecin' },
  { mail: 'du-plessis.aude@ch-demo.fr', nom: 'DU PLESSIS', prenom: 'AUDE', profession: 'Ergothérapeute' },
  { mail: 'inigo.de.la.vega@ch-demo.fr', nom: 'DE LA VEGA Y RUÍZ', prenom: 'IÑIGO' },
  // Homonyms: the second one's wish, and the third one's, are taken by the first.
  {
    mail: 'm.martin@ch-demo.fr',
    nom: 'MARTIN',
    prenom: 'MARIE',
    bal: 'PER',
    profession: 'Médecin',
    correspondence: {
      address: 'marie.martin@ch-demo.mssante.fr',
      visible: true,
      savedAt: '2025-03-10',
      publishedAt: '2025-03-11',
    },
  },
  { mail: 'marie.martin@ch-demo.fr', nom: 'MARTIN', prenom: 'MARIE', profession: 'Infirmier' },
  { mail: 'marie.martin2@ch-demo.fr', nom: 'MARTIN', prenom: 'MARIE', profession: 'Sage-femme' },
  // Names that are missing.
  { mail: 'sans.prenom@ch-demo.fr', nom: 'LEGENDRE', prenom: '' },
  { mail: 'sans.nom@ch-demo.fr', nom: '', prenom: 'ODILE' },
  { mail: 'stagiaire12@ch-demo.fr', nom: '', prenom: '', profession: '' },
  // Names with markup in them.
  { mail: 'paul.gras@ch-demo.fr', nom: '<b>GRAS</b>', prenom: 'PAUL' },
  { mail: 'luc.image@ch-demo.fr', nom: '"><img src=x onerror=alert(1)>', prenom: 'LUC' },
  { mail: 'ines.perrault@ch-demo.fr', nom: 'PERRAULT &amp; FILS', prenom: "INÈS');alert(1);//" },
  // Mails, lengths, blanks, cases.
  { mail: 'Jeanne.PETIT@CH-Demo.fr', nom: 'PETIT', prenom: 'JEANNE', profession: 'Infirmier' },
  {
    mail: 'marie-antoinette.de-la-rochefoucauld-montmorency@clinique-demo.fr',
    nom: 'DE LA ROCHEFOUCAULD-MONTMORENCY',
    prenom: 'MARIE-ANTOINETTE JOSÉPHINE',
    profession: 'Masseur-kinésithérapeute',
  },
  { mail: 'li.o@ch-demo.fr', nom: 'O', prenom: 'LI', profession: 'Médecin' },
  { mail: 'mcgregor@ch-demo.fr', nom: 'McGregor', prenom: 'Ewan', profession: 'Médecin' },
  { mail: 'nadia.benali@ch-demo.fr', nom: 'BEN\u00A0ALI', prenom: 'NADIA', profession: 'Infirmier' },
  { mail: 'lucie.renard+med@ch-demo.fr', nom: 'RENARD', prenom: 'LUCIE', profession: 'Diététicien' },
  {
    mail: 'zoe.adeli@ch-demo.fr',
    nom: 'ADELINE',
    prenom: 'ZOÉ',
    profession: 'Infirmier',
    adeli: '999301230',
  },
  { mail: 'remi.parti@ch-demo.fr', nom: 'PARTI', prenom: 'RÉMI', status: 'inactif' },
];
