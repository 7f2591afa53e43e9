import { luhnKey } from '../../lib/checks/luhn.ts';

/** An account of the exercise, as the imitation of Medimail holds it. */
export interface PracticeAccount {
  mail: string;
  bal: 'MED' | 'PER' | 'ORG';
  nom: string;
  prenom: string;
  profession: string;
  rpps: string;
  adeli: string;
  correspondence?: { local: string; visible: boolean };
}

/** Made-up people, in the order of the list. Two have nearly the same name, as in life. */
export const ACCOUNTS: readonly PracticeAccount[] = [
  med('aabadie@ch-exercice.fr', 'ABADIE', 'ANNE', 'Infirmier'),
  per('bernard.paul@ch-exercice.fr', 'BERNARD', 'PAUL', 'Médecin', 1),
  med('cdelmas@ch-exercice.fr', 'DELMAS', 'CLAIRE', 'Masseur-kinésithérapeute'),
  org('secretariat.cardio@ch-exercice.fr', 'CARDIOLOGIE', 'SECRETARIAT'),
  med('efabre@ch-exercice.fr', 'FABRE', 'EMMA', 'Sage-femme'),
  per('lopez.hugo@ch-exercice.fr', 'LOPEZ', 'HUGO', 'Pharmacien', 2),
  med('imartin@ch-exercice.fr', 'MARTIN', 'INES', 'Infirmier'),
  per('pons.jules@ch-exercice.fr', 'PONS', 'JULES', 'Médecin', 3),
  med('lschiano@ch-exercice.fr', 'SCHIANO', 'LEA', 'Infirmier', '319999904'),
  med('leo.schiano@ch-exercice.fr', 'SCHIANO', 'LEO', 'Diététicien'),
  per('vidal.sara@ch-exercice.fr', 'VIDAL', 'SARA', 'Infirmier', 4),
];

function med(mail: string, nom: string, prenom: string, profession: string, adeli = ''): PracticeAccount {
  return { mail, bal: 'MED', nom, prenom, profession, rpps: '', adeli };
}

function per(mail: string, nom: string, prenom: string, profession: string, n: number): PracticeAccount {
  const body = `199999001${n}`;
  const correspondence = { local: `${nom}.${prenom}`.toLowerCase(), visible: true };
  return { mail, bal: 'PER', nom, prenom, profession, rpps: body + luhnKey(body), adeli: '', correspondence };
}

function org(mail: string, nom: string, prenom: string): PracticeAccount {
  return { mail, bal: 'ORG', nom, prenom, profession: '', rpps: '', adeli: '' };
}
