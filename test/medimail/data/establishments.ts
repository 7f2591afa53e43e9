/** The domains of the demo's establishments. Made up, but for the one of the administrator's guide. */
export const DOMAINS = [
  'ch-demo.fr',
  'clinique-demo.fr',
  'ehpad-demo.fr',
  'had-demo.fr',
  'esante-occitanie.fr',
] as const;

/** Names of organisational mailboxes. */
export const SERVICES = [
  'SECRÉTARIAT CARDIOLOGIE',
  'SECRÉTARIAT MATERNITÉ',
  'URGENCES',
  'LABORATOIRE',
  'IMAGERIE MÉDICALE',
  'PHARMACIE À USAGE INTÉRIEUR',
  'HÔPITAL DE JOUR',
  'BUREAU DES ENTRÉES',
  'CONSULTATIONS EXTERNES',
  'DIM',
] as const;

/** Names of mailboxes that programs use. */
export const APPLICATIONS = ['DPI', 'SGL RÉSULTATS', 'RIS COMPTES RENDUS', 'PASSERELLE DMP'] as const;
