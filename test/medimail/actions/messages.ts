import type { Account } from '../state.ts';

/** What Medimail says when it refuses. Made up: nobody here has seen the real ones. */
export const REFUSALS = {
  unknownAccount: 'Utilisateur inconnu.',
  notIndividual: 'Le type de cette BAL ne peut pas être modifié : elle n’est pas individuelle.',
  onlyIndividual: 'Une BAL individuelle ne peut pas devenir organisationnelle.',
  sameType: 'Cette BAL est déjà de ce type.',
  rppsLength: 'L’identifiant RPPS doit comporter 11 chiffres.',
  rppsMissing: 'L’identifiant RPPS est obligatoire pour une BAL PERSONNELLE.',
  addressMalformed: 'L’adresse de correspondance est mal formée : elle n’est pas valide.',
  visibleMissing: 'Vous devez indiquer si l’adresse est visible dans l’annuaire : ce choix est obligatoire.',
  rppsUsed: (other: Account) => `L’identifiant RPPS ${other.rpps} est déjà utilisé par un autre utilisateur.`,
  correspondenceTaken: (address: string) =>
    `L’adresse ${address} est déjà attribuée à un autre utilisateur : correspondance refusée.`,
  correspondenceOfOther: (account: Account) =>
    `Correspondance MSSanté impossible : la BAL ${account.mail} est de type ${account.bal}. Elle n’est possible que pour une BAL PERSONNELLE.`,
  correspondenceWithoutRpps: (account: Account) =>
    `Correspondance MSSanté impossible : l’identifiant RPPS de ${account.mail} doit être renseigné.`,
  loginNotMail: 'Le login doit être une adresse mail valide.',
  loginFailed: "Echec de l'authentification.",
} as const;
