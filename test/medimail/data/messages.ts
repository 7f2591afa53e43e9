/** A message of the demo's mailbox. Made up. */
export interface Message {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly day: string;
  readonly read: boolean;
  readonly paragraphs: readonly string[];
  /** Rows that the message quotes in a table. */
  readonly table?: readonly (readonly string[])[];
}

/** One of them quotes the list of accounts: it is a message, and no page of Medimail's. */
export const MESSAGES: readonly Message[] = [
  {
    id: '7301',
    from: 'secretariat.cardiologie@ch-demo.fr',
    subject: 'Compte rendu de consultation',
    day: '2026-11-20',
    read: false,
    paragraphs: ['Bonjour,', 'Veuillez trouver ci-joint le compte rendu de la consultation du 18/11.'],
  },
  {
    id: '7302',
    from: 'support@medimail-demo.fr',
    subject: 'Comptes MED à convertir en PER',
    day: '2026-11-19',
    read: false,
    paragraphs: ['Bonjour,', 'Voici un extrait de la gestion des utilisateurs de votre établissement :'],
    table: [
      ['Mail', 'Statut', 'Type de bal', 'Nom', 'Prénom', 'Profession', 'RPPS', 'ADELI'],
      ['ancien.compte@ch-demo.fr', '✓', 'MED', 'COMPTE', 'ANCIEN', 'Infirmier', '', ''],
      ['autre.compte@ch-demo.fr', '✓', 'PER', 'COMPTE', 'AUTRE', 'Médecin', '19999999990', ''],
    ],
  },
  {
    id: '7303',
    from: 'laboratoire@ch-demo.fr',
    subject: 'Résultats de biologie',
    day: '2026-11-17',
    read: true,
    paragraphs: ['Résultats disponibles en pièce jointe.'],
  },
];
